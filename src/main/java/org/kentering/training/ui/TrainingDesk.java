package org.kentering.training.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.TargetGroup;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.training.SessionDetails;
import org.kentering.training.SessionId;
import org.kentering.training.SessionService;
import org.kentering.training.TrainingRow;
import org.kentering.training.TrainingService;

/** The services that the screens of this module work with, within reach of each of their parts. */
@SpringComponent
class TrainingDesk {

    final TrainingService trainings;
    final SessionService sessions;
    final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final ProgrammeService programmes;
    private final Clock clock;

    TrainingDesk(
            TrainingService trainings,
            SessionService sessions,
            OrganisationService organisation,
            CatalogueService catalogue,
            ProgrammeService programmes,
            Clock clock) {
        this.trainings = trainings;
        this.sessions = sessions;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The programme in the address, or a page that does not exist. */
    ProgrammeFrame frame(RouteParameters route) {
        try {
            return programmes.open(route.get("programme").orElse(""));
        } catch (NotFound notTheirs) {
            throw new NotFoundException();
        }
    }

    /** The session in the address, or a page that does not exist. */
    SessionDetails session(String typed) {
        try {
            return sessions.session(new SessionId(UUID.fromString(typed)));
        } catch (IllegalArgumentException | NotFound notTheirs) {
            throw new NotFoundException();
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** The trainings that sessions can be planned of. */
    List<TrainingRow> inUse(ProgrammeFrame frame) {
        return trainings.trainings(frame.id()).stream().filter(row -> !row.retired()).toList();
    }

    List<TargetGroup> targetGroups() {
        return catalogue.targetGroups();
    }

    String targetGroup(String key) {
        return targetGroup(key, Language.of(Words.locale()));
    }

    String targetGroup(String key, Language language) {
        return targetGroups().stream().filter(group -> group.key().equals(key)).findFirst()
                .map(group -> group.name().in(language)).orElse(key);
    }

    /** The units of the programme, as a person reads a tree. */
    List<UnitNode> units(ProgrammeFrame frame, UnitTree tree) {
        return tree.nodes().values().stream().filter(unit -> frame.scope().contains(unit.id())).toList();
    }

    /** Sponsors and observers see coverage only. */
    static boolean seesSessions(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD, Role.COMPLIANCE);
    }

    static boolean seesCoverage(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.SPONSOR, Role.OBSERVER, Role.CHAMPION, Role.LEAD);
    }

    static boolean seesCurriculum(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD);
    }
}
