package org.kentering.pulse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.OptionShare;
import org.kentering.ballot.PublicRecord;
import org.kentering.ballot.PublicRecordService;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.PulseOption;
import org.kentering.catalogue.Theme;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeId;
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Component;

/** Reads what was released of waves beside what was said about it. */
@Component
class Ledger {

    private final HeardThemes themes;
    private final Waves waves;
    private final WavePlanner planner;
    private final BallotService ballots;
    private final PublicRecordService records;
    private final CatalogueService catalogue;
    private final OrganisationService organisation;
    private final CompanyDate companyDate;

    Ledger(
            HeardThemes themes,
            Waves waves,
            WavePlanner planner,
            BallotService ballots,
            PublicRecordService records,
            CatalogueService catalogue,
            OrganisationService organisation,
            CompanyDate companyDate) {
        this.themes = themes;
        this.waves = waves;
        this.planner = planner;
        this.ballots = ballots;
        this.records = records;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.companyDate = companyDate;
    }

    /** What may be done with a line by whoever reads it. */
    record Reader(boolean names, @Nullable PersonId me) {

        boolean settles(HeardTheme theme) {
            return theme.isWaiting() && (names || theme.owner().equals(me));
        }
    }

    WaveLedger of(Wave wave, Reader reader) {
        PublicRecord record = records.of(wave.id()).orElseThrow(NotFound::new);
        CellId company = record.plan().tree().root().id();
        List<HeardTheme> named = themes.of(List.of(wave.id().value()));
        Map<PersonId, String> names =
                organisation.names(named.stream().map(HeardTheme::owner).collect(Collectors.toSet()));
        return new WaveLedger(
                wave.id(),
                planner.title(wave),
                Objects.requireNonNull(wave.releasedAt()),
                barriers(record),
                ballots.comments(wave.id(), Set.of(company)).size(),
                named.stream().map(theme -> line(theme, names, reader)).toList(),
                reader.names());
    }

    /** The latest released wave of a programme that said something, with what was said about it so far. */
    Optional<WaveLedger> latest(ProgrammeId programme) {
        return latest(waves.released(programme.value()));
    }

    /** What a launch waits for, whatever kind of wave asked; else the latest, which its invitations tell. */
    Optional<WaveLedger> beforeLaunch(ProgrammeId programme) {
        return Stream.of(WaveKind.values())
                .map(kind -> latest(programme, kind))
                .flatMap(Optional::stream)
                .filter(WaveLedger::owed)
                .findFirst()
                .or(() -> latest(programme));
    }

    /** The same of one series. */
    Optional<WaveLedger> latest(ProgrammeId programme, WaveKind kind) {
        return latest(waves.released(programme.value(), kind));
    }

    private Optional<WaveLedger> latest(List<Wave> released) {
        for (Wave wave : released.reversed()) {
            WaveLedger ledger = of(wave, new Reader(false, null));
            if (ledger.somethingSaid()) {
                return Optional.of(ledger);
            }
        }
        return Optional.empty();
    }

    /** What the company was told holds it back, the most named first: options that enough people chose, and no others. */
    private List<Barrier> barriers(PublicRecord record) {
        List<Barrier> barriers = new ArrayList<>();
        for (BallotItem item : record.plan().items()) {
            if (item.kind() == ItemKind.CHOICE) {
                record.company().stream()
                        .filter(cell -> cell.item().equals(item.asked().item()))
                        .flatMap(cell -> cell.options().stream())
                        .map(option -> barrier(item, option))
                        .forEach(barriers::add);
            }
        }
        barriers.sort(Comparator.comparingInt((Barrier barrier) -> barrier.share().percent()).reversed());
        return barriers;
    }

    private Barrier barrier(BallotItem item, OptionShare option) {
        List<PulseOption> known = catalogue.corePulse()
                .item(item.key())
                .filter(one -> one.version() == item.asked().item().version())
                .map(one -> one.options())
                .orElse(List.of());
        String key = option.option() < known.size() ? known.get(option.option()).key() : null;
        boolean theme = catalogue.themes().stream().map(Theme::key).anyMatch(one -> one.equals(key));
        return new Barrier(item.options().get(option.option()), theme ? key : null, option.share());
    }

    private LedgerLine line(HeardTheme theme, Map<PersonId, String> names, Reader reader) {
        return new LedgerLine(
                theme.id(),
                catalogue.theme(theme.theme()).name(),
                names.getOrDefault(theme.owner(), ""),
                theme.settledOn(),
                theme.isOverdue(companyDate.today()),
                new HeardThemeDraft(
                        theme.theme(), theme.disposition(), theme.owner(), theme.dueOn(), theme.sentence()),
                reader.settles(theme),
                theme.version());
    }
}
