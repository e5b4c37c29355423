package org.kentering.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.ProgrammeRoles;
import org.kentering.identity.RoleSource;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.Reach;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who holds what in which programme, for every rule that asks. Read with plain SQL, because this is what the rules
 * themselves rest on: a secured service would ask in a circle.
 */
@Component
class ProgrammeRights implements RoleSource, ProgrammeRoles, Reach {

    private static final String HELD = """
            from role_assignment a join person p on p.id = a.person_id
            where p.account_id = ? and p.left_on is null and a.held_to is null""";

    private final JdbcClient jdbc;
    private final Access access;
    private final OrganisationService organisation;

    ProgrammeRights(JdbcClient jdbc, Access access, OrganisationService organisation) {
        this.jdbc = jdbc;
        this.access = access;
        this.organisation = organisation;
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select distinct a.role_name " + HELD)
                .param(account.value())
                .query(String.class)
                .list()
                .forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    @Override
    public Map<UUID, Set<Role>> rolesByProgramme(AccountId account) {
        Map<UUID, Set<Role>> held = new HashMap<>();
        holdings(account).forEach(one -> add(held, one.programme().value(), one.role()));
        Set<Role> everywhere = EnumSet.noneOf(Role.class);
        everywhere.addAll(access.rolesOf(account));
        boolean leads = everywhere.contains(Role.LEAD);
        everywhere.retainAll(ProgrammePolicy.EVERYWHERE);
        if (!everywhere.isEmpty()) {
            jdbc.sql("select id from programme")
                    .query(UUID.class)
                    .list()
                    .forEach(id -> everywhere.forEach(role -> add(held, id, role)));
        }
        if (leads) {
            Set<UnitId> led = led(account);
            UnitTree tree = organisation.tree();
            scopes().forEach((id, named) -> {
                if (!ownIn(tree, named, led).isEmpty()) {
                    add(held, id, Role.LEAD);
                }
            });
        }
        return held;
    }

    @Override
    public Set<UnitId> unitsFor(AccountId account, Role role) {
        Set<UnitId> units = new HashSet<>();
        Map<UUID, Set<UnitId>> scopes = role == Role.CHAMPION ? Map.of() : scopes();
        for (Holding holding : holdings(account)) {
            if (holding.role() == role) {
                units.addAll(role == Role.CHAMPION
                        ? holding.units()
                        : scopes.getOrDefault(holding.programme().value(), Set.of()));
            }
        }
        return units;
    }

    /** The roles that the account's person holds, with the named units. */
    List<Holding> holdings(AccountId account) {
        Map<String, Holding> byRole = new LinkedHashMap<>();
        jdbc.sql("select a.programme_id, a.role_name, u.unit_id "
                        + HELD.replace("where", "left join role_assignment_unit u on u.assignment_id = a.id where"))
                .param(account.value())
                .query(row -> {
                    ProgrammeId programme = new ProgrammeId(row.getObject("programme_id", UUID.class));
                    Role role = Role.valueOf(row.getString("role_name"));
                    UUID unit = row.getObject("unit_id", UUID.class);
                    Set<UnitId> units = unit == null ? Set.of() : Set.of(new UnitId(unit));
                    byRole.merge(
                            programme + role.name(), new Holding(programme, role, units), ProgrammeRights::joined);
                });
        return new ArrayList<>(byRole.values());
    }

    /** The units that the account's person manages; only the named ones. */
    Set<UnitId> led(AccountId account) {
        return organisation.unitsLedBy(account);
    }

    /** What is the account's own in a programme: its units and what lies below them, as far as they are in scope. */
    static Set<UnitId> ownIn(UnitTree tree, Set<UnitId> scope, Set<UnitId> named) {
        Set<UnitId> own = new HashSet<>(tree.withBelow(named));
        own.retainAll(tree.withBelow(scope));
        return own;
    }

    private Map<UUID, Set<UnitId>> scopes() {
        Map<UUID, Set<UnitId>> scopes = new HashMap<>();
        jdbc.sql("select programme_id, unit_id from programme_unit").query(row -> {
            scopes.computeIfAbsent(row.getObject("programme_id", UUID.class), id -> new HashSet<>())
                    .add(new UnitId(row.getObject("unit_id", UUID.class)));
        });
        return scopes;
    }

    private static Holding joined(Holding one, Holding other) {
        Set<UnitId> units = new HashSet<>(one.units());
        units.addAll(other.units());
        return new Holding(one.programme(), one.role(), units);
    }

    private static void add(Map<UUID, Set<Role>> held, UUID programme, Role role) {
        held.computeIfAbsent(programme, id -> EnumSet.noneOf(Role.class)).add(role);
    }
}
