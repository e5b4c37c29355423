package org.kentering.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** Engagement actions that are due, for their owners, and for the coordinator also who has not been spoken to for long. */
@Component
class StakeholderDueItems implements DueItemSource {

    private final Stakeholders stakeholders;
    private final Engagements engagements;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;

    StakeholderDueItems(
            Stakeholders stakeholders,
            Engagements engagements,
            ProgrammeService programmes,
            OrganisationService organisation) {
        this.stakeholders = stakeholders;
        this.engagements = engagements;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        if (frame.isStopped() || !StakeholderPolicy.mayEngage(frame)) {
            return List.of();
        }
        boolean keeps = StakeholderPolicy.mayKeep(frame);
        List<DueItem> due = new ArrayList<>();
        Optional<UUID> me = organisation.personOf(participant.account()).map(PersonId::value);
        for (EngagementRow row : engagements.due(
                participant.programme(), until, keeps, frame.holdsAny(Role.SPONSOR), me.orElse(null))) {
            due.add(engagement(frame, row, keeps));
        }
        if (keeps) {
            for (StakeholderRow row : stakeholders.silent(participant.programme(), ContactRule.silentSince(until))) {
                due.add(contact(frame, row));
            }
        }
        return due;
    }

    private static DueItem engagement(ProgrammeFrame frame, EngagementRow row, boolean keeps) {
        Message detail = row.ownerName() == null
                ? Message.of("stakeholder.due.withoutOwner", row.stakeholderName())
                : Message.of("stakeholder.due.owner", row.stakeholderName(), row.ownerName());
        return new DueItem(
                "stakeholder.engagement",
                DueItem.words(row.title()),
                detail,
                row.due(),
                frame.path(keeps ? "stakeholders/" + row.stakeholder().value() : "stakeholders"),
                null);
    }

    private static DueItem contact(ProgrammeFrame frame, StakeholderRow row) {
        LocalDate last = row.lastContact();
        return new DueItem(
                "stakeholder.contact",
                Message.of("stakeholder.due.contact", row.name()),
                last == null ? Message.of("stakeholder.due.neverSpoken") : Message.of("stakeholder.due.silence"),
                ContactRule.due(row.influence(), last, row.registered()),
                frame.path("stakeholders/" + row.id().value()),
                null);
    }
}
