package org.kentering.champion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.champion.ChampionList.Found;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** What the network asks for: champions gone quiet, roles to pass on, hours that a lead has not agreed. */
@Component
class ChampionDueItems implements DueItemSource {

    private final ChampionNetwork network;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;

    ChampionDueItems(ChampionNetwork network, ProgrammeService programmes, OrganisationService organisation) {
        this.network = network;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        if (!participant.holdsAny(Role.COORDINATOR, Role.LEAD)) {
            return List.of();
        }
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        if (frame.isStopped()) {
            return List.of();
        }
        UnitTree tree = organisation.tree();
        ChampionSight sight = ChampionSight.of(frame, tree, participant.account(), network.today());
        List<DueItem> due = new ArrayList<>();
        for (Found champion : network.everybody(frame.id())) {
            if (frame.holdsAny(Role.COORDINATOR)) {
                coordinatorsOwn(sight, champion, until, due);
            }
            if (sight.mayAgree(champion) && !sight.row(champion).hoursAgreed()) {
                due.add(item(sight, champion, "champion.hours", Message.of("champion.due.hours", champion.name()), null));
            }
        }
        return due;
    }

    private void coordinatorsOwn(ChampionSight sight, Found champion, LocalDate until, List<DueItem> due) {
        if (Silence.isSilent(champion.since(), champion.heardOn(), sight.today())) {
            long days = Silence.days(champion.since(), champion.heardOn(), sight.today());
            due.add(item(
                    sight, champion, "champion.silent", Message.of("champion.due.silent", champion.name(), days), null));
        }
        LocalDate rotation = champion.rotationOn();
        if (rotation != null && !rotation.isAfter(until)) {
            due.add(item(
                    sight,
                    champion,
                    "champion.rotation",
                    Message.of("champion.due.rotation", champion.name()),
                    rotation));
        }
    }

    private static DueItem item(
            ChampionSight sight,
            Found champion,
            String kind,
            Message title,
            @Nullable LocalDate day) {
        return new DueItem(
                kind,
                title,
                DueItem.words(ChampionNetwork.words(sight.tree(), champion.units())),
                day,
                sight.frame().path("champions/" + champion.id().value()),
                null);
    }
}
