package org.kentering.champion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.champion.ChampionFilter.Show;
import org.kentering.exchange.CleanText;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Who holds the role now, with what the network keeps beside it. Plain SQL, because role, person and network lie in
 * three modules and a list has to be restricted, sorted and cut in one query.
 */
@Component
class ChampionList {

    private static final String FROM = """
            from champion c
            join role_assignment a on a.id = c.id and a.held_to is null
            join person p on p.id = c.person_id
            left join person d on d.id = c.deputy_id
            where c.programme_id = :programme""";
    private static final String COLUMNS = """
            select c.id, c.person_id, trim(p.first_name || ' ' || p.last_name) as name, p.account_id, c.deputy_id,
                trim(d.first_name || ' ' || d.last_name) as deputy, a.hours_per_week, a.held_from, a.version as role_version,
                c.rotation_on, c.agreed_hours, c.agreed_on, c.heard_on, c.version
            """;
    private static final String NAMED_FOR =
            " and exists (select 1 from role_assignment_unit u where u.assignment_id = c.id and u.unit_id in (:%s))";

    private final JdbcClient jdbc;

    ChampionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A champion as it stands in the tables; what of it is shown, the policy decides. */
    record Found(
            ChampionId id,
            PersonId person,
            String name,
            @Nullable UUID account,
            @Nullable PersonId deputy,
            @Nullable String deputyName,
            @Nullable BigDecimal hours,
            LocalDate since,
            @Nullable LocalDate rotationOn,
            @Nullable BigDecimal agreedHours,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate heardOn,
            Set<UnitId> units,
            long version,
            long roleVersion) {

        Found with(Set<UnitId> named) {
            return new Found(
                    id, person, name, account, deputy, deputyName, hours, since, rotationOn, agreedHours, agreedOn,
                    heardOn, named, version, roleVersion);
        }
    }

    /**
     * What a query asks for.
     *
     * @param only this one; null for any
     * @param visible only champions named for one of these units; null for all of the programme
     * @param within only champions named for one of these; null for any
     */
    record Question(
            UUID programme,
            @Nullable ChampionId only,
            @Nullable Set<UnitId> visible,
            @Nullable Set<UnitId> within,
            @Nullable String text,
            Show show,
            LocalDate lastSilentDay) {

        static Question all(UUID programme, LocalDate lastSilentDay) {
            return new Question(programme, null, null, null, null, Show.ALL, lastSilentDay);
        }

        private boolean isHopeless() {
            return (visible != null && visible.isEmpty()) || (within != null && within.isEmpty());
        }
    }

    List<Found> find(Question question, String order, int offset, int limit) {
        if (question.isHopeless()) {
            return List.of();
        }
        List<Found> found = asked(
                        COLUMNS + FROM + conditions(question) + " order by " + order
                                + " limit :limit offset :offset",
                        question)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new Found(
                        new ChampionId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("account_id", UUID.class),
                        person(row.getObject("deputy_id", UUID.class)),
                        row.getString("deputy"),
                        row.getBigDecimal("hours_per_week"),
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("rotation_on", LocalDate.class),
                        row.getBigDecimal("agreed_hours"),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getObject("heard_on", LocalDate.class),
                        Set.of(),
                        row.getLong("version"),
                        row.getLong("role_version")))
                .list();
        Map<UUID, Set<UnitId>> units = units(found);
        return found.stream()
                .map(one -> one.with(units.getOrDefault(one.id().value(), Set.of())))
                .toList();
    }

    long count(Question question) {
        return question.isHopeless()
                ? 0
                : asked("select count(*) " + FROM + conditions(question), question).query(Long.class).single();
    }

    private Map<UUID, Set<UnitId>> units(List<Found> found) {
        Map<UUID, Set<UnitId>> units = new HashMap<>();
        if (!found.isEmpty()) {
            jdbc.sql("select assignment_id, unit_id from role_assignment_unit where assignment_id in (:ids)")
                    .param("ids", found.stream().map(one -> one.id().value()).toList())
                    .query(row -> {
                        units.computeIfAbsent(row.getObject("assignment_id", UUID.class), id -> new LinkedHashSet<>())
                                .add(new UnitId(row.getObject("unit_id", UUID.class)));
                    });
        }
        return units;
    }

    private static String conditions(Question question) {
        StringBuilder where = new StringBuilder();
        if (question.only() != null) {
            where.append(" and c.id = :only");
        }
        if (question.visible() != null) {
            where.append(NAMED_FOR.formatted("visible"));
        }
        if (question.within() != null) {
            where.append(NAMED_FOR.formatted("within"));
        }
        if (question.text() != null) {
            where.append(" and lower(trim(p.first_name || ' ' || p.last_name)) like :text escape '!'");
        }
        return where + switch (question.show()) {
            case ALL -> "";
            case SILENT -> " and a.held_from <= :silent and (c.heard_on is null or c.heard_on <= :silent)";
            case WITHOUT_DEPUTY -> " and c.deputy_id is null";
            case HOURS_OPEN -> " and a.hours_per_week > coalesce(c.agreed_hours, 0)";
        };
    }

    private StatementSpec asked(String sql, Question question) {
        StatementSpec statement = jdbc.sql(sql).param("programme", question.programme());
        if (question.only() != null) {
            statement = statement.param("only", question.only().value());
        }
        if (question.visible() != null) {
            statement = statement.param("visible", values(question.visible()));
        }
        if (question.within() != null) {
            statement = statement.param("within", values(question.within()));
        }
        if (question.text() != null) {
            statement = statement.param("text", pattern(question.text()));
        }
        return question.show() == Show.SILENT ? statement.param("silent", question.lastSilentDay()) : statement;
    }

    private static String pattern(String text) {
        String part = CleanText.of(text).toLowerCase(Locale.ROOT);
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static Set<UUID> values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
