package org.kentering.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.testing.World;
import org.springframework.context.ApplicationContext;

/**
 * A programme for a test, with somebody in every role: plant with assembly and paint shop in scope, the office outside.
 * Made through the services, as the people who may.
 */
public final class North {

    public final Company company;
    public final UnitId plant;
    public final UnitId assembly;
    public final UnitId paint;
    public final UnitId office;
    public final AccountId admin;
    public final AccountId observer;
    public final AccountId compliance;
    public final AccountId coordinator;
    public final AccountId sponsor;
    public final AccountId champion;
    public final AccountId lead;
    public final AccountId steward;
    public final AccountId outsider;
    public final PersonId coordinatorPerson;
    public final PersonId sponsorPerson;
    public final PersonId championPerson;
    public final PersonId leadPerson;
    public final ProgrammeId id;

    private final World world;
    private final ProgrammeService programmes;

    public North(World world, ApplicationContext context) {
        this.world = world;
        programmes = context.getBean(ProgrammeService.class);
        RoleService roles = context.getBean(RoleService.class);
        company = new Company(world);
        plant = company.unit("Plant", Company.ROOT);
        assembly = company.unit("Assembly", plant);
        paint = company.unit("Paint shop", plant);
        office = company.unit("Office", Company.ROOT);
        admin = world.account("Ada Admin", Role.ADMIN);
        observer = world.account("Olga Observer", Role.OBSERVER);
        compliance = world.account("Cees Compliance", Role.COMPLIANCE);
        coordinator = world.account("Ilse Coordinator");
        sponsor = world.account("Erik Sponsor");
        champion = world.account("Hanna Champion");
        lead = world.account("Leo Lead");
        steward = world.account("Dora Steward");
        outsider = world.account("Otto Outsider");
        coordinatorPerson = company.person("Ilse", plant, coordinator);
        sponsorPerson = company.person("Erik", plant, sponsor);
        championPerson = company.person("Hanna", assembly, champion);
        leadPerson = company.person("Leo", paint, lead);
        company.person("Otto", office, outsider);
        PersonId stewardPerson = company.person("Dora", office, steward);
        company.lead(paint, leadPerson);
        id = world.as(admin, () -> programmes.start(new ProgrammeStart("north", Set.of(plant), coordinatorPerson)));
        world.as(coordinator, () -> {
            roles.assign(id, RoleDraft.of(sponsorPerson, Role.SPONSOR));
            roles.assign(id, RoleDraft.of(stewardPerson, Role.DATA_STEWARD));
            return roles.assign(
                    id, new RoleDraft(championPerson, Role.CHAMPION, Set.of(assembly), new BigDecimal("2")));
        });
    }

    /** Lets the coordinator finish the wizard. */
    public North setUp() {
        world.as(coordinator, () -> {
            programmes.setUp(id, programmes.frame(id).version(), draft());
            return id;
        });
        return this;
    }

    public static ProgrammeDraft draft() {
        return new ProgrammeDraft(
                "AI in our work",
                "Quotations are written with an assistant",
                "Customers wait too long",
                "Everybody in the plant",
                "",
                List.of(),
                Map.of("complexity", "We show it, every Friday"),
                LocalDate.of(2026, 1, 5),
                new BigDecimal("1.50"));
    }
}
