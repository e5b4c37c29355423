package org.kentering.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.CalendarEntry;
import org.kentering.agenda.CalendarEntrySource;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.kernel.Message;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.SettingsService;
import org.springframework.stereotype.Component;

/**
 * Sessions that come: all for the coordinator, for others those in which they or their own people sit. And sessions that
 * were, as long as somebody must note who was there.
 */
@Component
class TrainingAgenda implements DueItemSource, CalendarEntrySource {

    /** A list of who was there that nobody made within a month will not be made. */
    private static final Duration LONGEST_WAIT_FOR_LIST = Duration.ofDays(30);

    private final TrainingSessions sessions;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final SettingsService settings;
    private final Clock clock;

    TrainingAgenda(
            TrainingSessions sessions,
            ProgrammeService programmes,
            OrganisationService organisation,
            SettingsService settings,
            Clock clock) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        if (frame.isStopped() || !TrainingPolicy.maySeeSessions(frame)) {
            return List.of();
        }
        ZoneId zone = settings.publicFace().timeZone();
        Instant now = clock.instant();
        List<DueItem> due = new ArrayList<>();
        if (!TrainingPolicy.attendanceUnits(frame).isEmpty()) {
            Set<UUID> units = CoverageReader.values(TrainingPolicy.attendanceUnits(frame));
            for (SessionRow row : sessions.between(
                    participant.programme(), now.minus(LONGEST_WAIT_FOR_LIST), now, units, null)) {
                if (row.unnoted() > 0) {
                    due.add(item(frame, row, "training.attendance",
                            Message.of("training.due.attendance", row.name(), row.unnoted()), zone));
                }
            }
        }
        for (SessionRow row : ahead(participant, frame, now, until.plusDays(1).atStartOfDay(zone).toInstant())) {
            due.add(item(frame, row, "training.session",
                    Message.of("training.due.session", row.name(), row.taken(), row.seats()), zone));
        }
        return due;
    }

    @Override
    public List<CalendarEntry> entriesFor(Participant participant, LocalDate from, LocalDate to) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        if (!TrainingPolicy.maySeeSessions(frame)) {
            return List.of();
        }
        ZoneId zone = settings.publicFace().timeZone();
        return sessions
                .between(participant.programme(), from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant(), Set.of(), me(participant))
                .stream()
                .map(row -> new CalendarEntry(
                        "training.session",
                        Message.of("training.due.name", row.name()),
                        day(row, zone),
                        day(row, zone),
                        row.startsAt(),
                        path(frame, row)))
                .toList();
    }

    private List<SessionRow> ahead(Participant participant, ProgrammeFrame frame, Instant now, Instant until) {
        if (!until.isAfter(now)) {
            return List.of();
        }
        return sessions
                .between(participant.programme(), now, until, CoverageReader.values(TrainingPolicy.peopleUnits(frame)),
                        me(participant))
                .stream()
                .filter(row -> TrainingPolicy.mayPlan(frame) || row.mine() || row.own() > 0)
                .toList();
    }

    private static DueItem item(ProgrammeFrame frame, SessionRow row, String kind, Message title, ZoneId zone) {
        String place = row.place().isEmpty() ? "" : row.place();
        return new DueItem(
                kind,
                title,
                place.isEmpty() ? null : DueItem.words(place),
                day(row, zone),
                path(frame, row),
                null);
    }

    private static LocalDate day(SessionRow row, ZoneId zone) {
        return LocalDate.ofInstant(row.startsAt(), zone);
    }

    private static String path(ProgrammeFrame frame, SessionRow row) {
        return frame.path("training/" + row.id().value()) + "?show=sessions";
    }

    private @Nullable UUID me(Participant participant) {
        return organisation.personOf(participant.account()).map(PersonId::value).orElse(null);
    }
}
