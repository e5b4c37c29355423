package org.kentering.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.CalendarEntry;
import org.kentering.agenda.CalendarEntrySource;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Component;

/** What the pulse asks of people: approvals, codes to print, comments to read, plans that came back, new results. */
@Component
class PulseDueItems implements DueItemSource, CalendarEntrySource {

    /** Who has not decided by then has decided: results without comments (rules of publication, section 4). */
    private static final int DAYS_TO_RELEASE = 14;

    private static final int DAYS_NEW = 14;

    private final Waves waves;
    private final WavePlanner planner;
    private final ProgrammeService programmes;
    private final CompanyDate companyDate;
    private final Clock clock;

    PulseDueItems(
            Waves waves, WavePlanner planner, ProgrammeService programmes, CompanyDate companyDate, Clock clock) {
        this.waves = waves;
        this.planner = planner;
        this.programmes = programmes;
        this.companyDate = companyDate;
        this.clock = clock;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        List<DueItem> due = new ArrayList<>();
        for (Wave wave : waves.of(participant.programme())) {
            add(frame, wave, participant, due);
        }
        return due.stream().filter(item -> item.due() == null || !item.due().isAfter(until)).toList();
    }

    private void add(ProgrammeFrame frame, Wave wave, Participant participant, List<DueItem> due) {
        WaveStatus status = wave.status(clock.instant());
        Set<Task> tasks = WavePolicy.tasks(frame, wave, status, participant.account());
        String page = "pulse/" + wave.id().value();
        if (tasks.contains(Task.APPROVE)) {
            due.add(item(frame, wave, "approval", wave.opensOn(), page));
        }
        if (tasks.contains(Task.PRINT_CODES) && wave.hasCodesToPrint(clock.instant())) {
            due.add(item(frame, wave, "codes", wave.opensOn(), page + "/codes"));
        }
        if (tasks.contains(Task.REVIEW)) {
            due.add(item(frame, wave, "review", wave.closesOn().plusDays(DAYS_TO_RELEASE), page + "/review"));
        }
        if (status == WaveStatus.REFUSED && participant.holdsAny(Role.COORDINATOR)) {
            due.add(item(frame, wave, "refused", wave.opensOn(), page));
        }
        boolean isNew = wave.releasedAt() != null
                && !companyDate.of(wave.releasedAt()).plusDays(DAYS_NEW).isBefore(companyDate.today());
        if (isNew && status == WaveStatus.RELEASED) {
            due.add(item(frame, wave, "results", null, page));
        }
    }

    private DueItem item(ProgrammeFrame frame, Wave wave, String kind, @Nullable LocalDate day, String page) {
        return new DueItem(
                "pulse." + kind,
                Message.of("pulse.due." + kind, planner.title(wave)),
                null,
                day,
                frame.path(page),
                null);
    }

    @Override
    public List<CalendarEntry> entriesFor(Participant participant, LocalDate from, LocalDate to) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        return waves.of(participant.programme()).stream()
                .filter(wave -> WavePolicy.maySee(frame, wave.status(clock.instant())))
                .filter(wave -> !wave.opensOn().isAfter(to) && !wave.closesOn().isBefore(from))
                .map(wave -> new CalendarEntry(
                        "pulse.wave",
                        Message.of("pulse.calendar.wave", planner.title(wave)),
                        wave.opensOn(),
                        wave.closesOn(),
                        null,
                        frame.path("pulse/" + wave.id().value())))
                .toList();
    }
}
