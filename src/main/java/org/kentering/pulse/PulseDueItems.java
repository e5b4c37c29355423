package org.kentering.pulse;

import java.time.Clock;
import java.time.LocalDate;
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
import org.kentering.catalogue.CatalogueService;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
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

    /** So soon after a release people hear what is done about what they said. */
    private static final int DAYS_TO_ANSWER = 14;

    private final Waves waves;
    private final WaveSeals seals;
    private final HeardThemes themes;
    private final Ledger ledger;
    private final WavePlanner planner;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final CompanyDate companyDate;
    private final Clock clock;

    PulseDueItems(
            Waves waves,
            WaveSeals seals,
            HeardThemes themes,
            Ledger ledger,
            WavePlanner planner,
            ProgrammeService programmes,
            OrganisationService organisation,
            CatalogueService catalogue,
            CompanyDate companyDate,
            Clock clock) {
        this.waves = waves;
        this.seals = seals;
        this.themes = themes;
        this.ledger = ledger;
        this.planner = planner;
        this.programmes = programmes;
        this.organisation = organisation;
        this.catalogue = catalogue;
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
        addLedger(frame, participant, due);
        return due.stream().filter(item -> item.due() == null || !item.due().isAfter(until)).toList();
    }

    private void add(ProgrammeFrame frame, Wave wave, Participant participant, List<DueItem> due) {
        WaveStatus status = wave.status(clock.instant());
        Set<Task> tasks = WavePolicy.tasks(frame, wave, status, participant.account());
        String page = "pulse/" + wave.id().value();
        if (tasks.contains(Task.APPROVE)) {
            due.add(item(frame, wave, "approval", wave.opensOn(), page));
        }
        if (WavePolicy.mayTryKey(frame, wave, participant.account()) && isUntried(wave, participant.account())) {
            due.add(item(frame, wave, "key", wave.opensOn(), page));
        }
        if (tasks.contains(Task.PRINT_CODES) && wave.hasCodesToPrint(clock.instant())) {
            due.add(new DueItem(
                    "pulse.codes",
                    Message.of(wave.onPaper() > 0 ? "pulse.due.codes" : "pulse.due.spareCodes", planner.title(wave)),
                    null,
                    wave.opensOn(),
                    frame.path(page + "/codes"),
                    null));
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

    /** Whether there is a key that somebody has not tried yet, and that not enough others have. */
    private boolean isUntried(Wave wave, AccountId account) {
        List<AccountId> passed = seals.passed(wave.id());
        return passed.size() < WaveSeal.PEOPLE
                && !passed.contains(account)
                && seals.find(wave.id()).isPresent();
    }

    /** The coordinator names themes; who sees to one is told of its day, and the coordinator where nobody else can be. */
    private void addLedger(ProgrammeFrame frame, Participant participant, List<DueItem> due) {
        if (frame.isStopped()) {
            return;
        }
        boolean coordinates = participant.holdsAny(Role.COORDINATOR);
        if (coordinates) {
            for (WaveKind kind : WaveKind.values()) {
                ledger.latest(frame.id(), kind).filter(WaveLedger::owed).ifPresent(owed -> due.add(owed(frame, owed)));
            }
        }
        PersonId me = organisation.personOf(participant.account()).orElse(null);
        List<UUID> released =
                waves.released(participant.programme()).stream().map(wave -> wave.id().value()).toList();
        for (HeardTheme theme : released.isEmpty() ? List.<HeardTheme>of() : themes.of(released)) {
            boolean mine = theme.owner().equals(me);
            if (theme.isWaiting() && (mine || coordinates && !isReached(theme.owner()))) {
                due.add(new DueItem(
                        "pulse.theme",
                        Message.of(
                                theme.disposition() == Disposition.DOING ? "pulse.due.doing" : "pulse.due.lookAgain",
                                catalogue.theme(theme.theme()).name()),
                        DueItem.words(theme.sentence()),
                        theme.dueOn(),
                        frame.path("pulse/ledger"),
                        null));
            }
        }
    }

    private DueItem owed(ProgrammeFrame frame, WaveLedger owed) {
        return new DueItem(
                "pulse.ledger",
                Message.of("pulse.due.ledger", owed.title()),
                null,
                companyDate.of(owed.releasedAt()).plusDays(DAYS_TO_ANSWER),
                frame.path("pulse/ledger"),
                null);
    }

    /** Whether a person has an account to be told by. */
    private boolean isReached(PersonId person) {
        return organisation.accountOf(person).isPresent();
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
