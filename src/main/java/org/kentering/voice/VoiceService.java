package org.kentering.voice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Theme;
import org.kentering.champion.ChampionService;
import org.kentering.identity.Access;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.EntryChanged.Change;
import org.kentering.voice.VoiceEntries.Tally;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Passing on what people say, and reading it as far as one may. */
@Service
@MayParticipate
public class VoiceService {

    private static final Limit SHOWN_OWN = Limit.of(20);
    private static final Limit SHOWN_ESCALATIONS = Limit.of(50);
    private static final String WAITING = """
            select count(*) from voice_entry e
            join programme g on g.id = e.programme_id
            join role_assignment a on a.programme_id = g.id and a.held_to is null
            join person p on p.id = a.person_id and p.left_on is null
            where g.programme_key = :programme and p.account_id = :me and (
                a.role_name = 'COORDINATOR' and e.status in ('NEW', 'REOPENED')
                or a.role_name = 'SPONSOR' and e.escalated_at is not null and e.decided_at is null)""";

    private final VoiceEntries entries;
    private final VoiceReader reader;
    private final ProgrammeService programmes;
    private final ChampionService champions;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final Access access;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    VoiceService(
            VoiceEntries entries,
            VoiceReader reader,
            ProgrammeService programmes,
            ChampionService champions,
            OrganisationService organisation,
            CatalogueService catalogue,
            Access access,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.reader = reader;
        this.programmes = programmes;
        this.champions = champions;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.access = access;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** The units that the signed-in reader may pass something on from: the one the reader works in first, if it is one. */
    @Transactional(readOnly = true)
    public List<UnitNode> unitsToTellFrom(ProgrammeId programme) {
        Set<UnitId> units = VoicePolicy.unitsToTellFrom(programmes.frame(programme));
        Set<UnitId> mine = organisation
                .personOf(access.me())
                .map(me -> organisation.people(List.of(me)).stream().map(PersonRow::unit).collect(Collectors.toSet()))
                .orElse(Set.of());
        return organisation.tree().nodes().values().stream()
                .filter(unit -> units.contains(unit.id()))
                .sorted(Comparator.comparing(unit -> !mine.contains(unit.id())))
                .toList();
    }

    /**
     * Passes on what somebody said. Saved again with the same id, for instance after the connection was lost, it finds
     * what is there and changes nothing.
     *
     * @throws NotFound if the unit or theme is none that the reader may tell about
     */
    public VoiceEntryId tell(ProgrammeId programme, VoiceEntryDraft draft) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> record(programme, draft)));
        } catch (DataIntegrityViolationException savedMeanwhile) {
            return again(programme, draft).orElseThrow(() -> savedMeanwhile);
        }
    }

    /** What the signed-in account passed on, the latest first, with what became of it. */
    @Transactional(readOnly = true)
    public List<VoiceEntryRow> mine(ProgrammeId programme) {
        VoiceSight sight = reader.sight(programmes.frame(programme));
        return sight.ownWords()
                ? reader.rows(sight, entries.by(programme.value(), access.me().value(), SHOWN_OWN))
                : List.of();
    }

    /** Whether there is anything but counts for the signed-in reader. */
    @Transactional(readOnly = true)
    public boolean readsWords(ProgrammeId programme) {
        return reader.sight(programmes.frame(programme)).readsWords();
    }

    /** The entries that the signed-in reader may see. */
    @Transactional(readOnly = true)
    public List<VoiceEntryRow> entries(ProgrammeId programme, VoiceFilter filter, Pageable page) {
        ProgrammeFrame frame = programmes.frame(programme);
        VoiceSight sight = reader.sight(frame);
        return reader.rows(
                sight,
                entries.findAll(reader.question(frame, sight, filter).entries(), VoiceOrder.safe(page))
                        .getContent());
    }

    /** How many {@link #entries} finds. */
    @Transactional(readOnly = true)
    public long count(ProgrammeId programme, VoiceFilter filter) {
        ProgrammeFrame frame = programmes.frame(programme);
        return entries.count(reader.question(frame, reader.sight(frame), filter).entries());
    }

    @Transactional(readOnly = true)
    public VoiceEntryDetails entry(VoiceEntryId id) {
        return reader.details(reader.visible(id));
    }

    /** Counts by theme, the most spoken of first, as far as the signed-in reader may count; themes without are left out. */
    @Transactional(readOnly = true)
    public List<ThemeCount> themes(ProgrammeId programme) {
        VoiceSight sight = reader.sight(programmes.frame(programme));
        List<Tally> tallies = entries.tallies(
                programme.value(),
                sight.countsAll(),
                sight.countsOf().stream().map(UnitId::value).toList(),
                sight.countedThemes().isEmpty(),
                sight.countedThemes());
        return catalogue.themes().stream()
                .map(theme -> count(theme, tallies))
                .filter(count -> count.total() > 0)
                .sorted(Comparator.comparingLong(ThemeCount::total).reversed())
                .toList();
    }

    /** Entries before the sponsor, those that wait first; for sponsor and coordinator. */
    @Transactional(readOnly = true)
    public List<EscalationRow> escalations(ProgrammeId programme, boolean decidedToo) {
        ProgrammeFrame frame = programmes.require(programme, Role.SPONSOR, Role.COORDINATOR);
        List<VoiceEntry> found = entries.escalated(programme.value(), decidedToo, SHOWN_ESCALATIONS);
        List<VoiceEntryRow> rows = reader.rows(reader.sight(frame), found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new EscalationRow(
                        rows.get(i),
                        Objects.requireNonNull(VoiceReader.escalation(found.get(i))),
                        frame.path("voice/" + found.get(i).id().value()),
                        found.get(i).version()))
                .toList();
    }

    /**
     * What was last done about each theme: the sponsor's latest decision, or what everybody was told; for sponsor and
     * coordinator. A theme about which nothing was decided or told is left out.
     */
    @Transactional(readOnly = true)
    public List<ThemeDeed> deeds(ProgrammeId programme) {
        programmes.require(programme, Role.SPONSOR, Role.COORDINATOR);
        return entries.lastSettled(programme.value()).stream().map(VoiceEntry::deed).toList();
    }

    /** How many entries wait for the signed-in coordinator's or sponsor's move, in one query. */
    @Transactional(readOnly = true)
    public int waiting(String programmeKey) {
        return jdbc.sql(WAITING)
                .param("programme", programmeKey)
                .param("me", access.me().value())
                .query(Integer.class)
                .single();
    }

    private VoiceEntryId record(ProgrammeId programme, VoiceEntryDraft draft) {
        ProgrammeFrame frame = programmes.frame(programme).requireRunning();
        if (!VoicePolicy.unitsToTellFrom(frame).contains(draft.unit())) {
            throw new NotFound();
        }
        catalogue.theme(draft.theme());
        Optional<VoiceEntryId> there = again(programme, draft);
        if (there.isPresent()) {
            return there.get();
        }
        entries.saveAndFlush(new VoiceEntry(programme, draft, access.me(), clock.instant()));
        champions.heardFromMe(programme);
        facts.publishEvent(new EntryChanged(draft.id(), programme, draft.kind(), Change.RECORDED));
        return draft.id();
    }

    /** Somebody else's entry with this id is no earlier try, and is not told of. */
    private Optional<VoiceEntryId> again(ProgrammeId programme, VoiceEntryDraft draft) {
        return entries.findById(draft.id()).map(there -> {
            if (!access.me().equals(there.author()) || !there.programme().equals(programme)) {
                throw new NotFound();
            }
            return there.id();
        });
    }

    private ThemeCount count(Theme theme, List<Tally> tallies) {
        List<Tally> of = tallies.stream().filter(tally -> tally.theme().equals(theme.key())).toList();
        return new ThemeCount(
                theme,
                entries(of, EntryKind.QUESTION),
                entries(of, EntryKind.CONCERN),
                entries(of, EntryKind.IDEA),
                entries(of, EntryKind.WIN),
                of.stream().mapToLong(Tally::open).sum(),
                oldest(of));
    }

    private static long entries(Collection<Tally> tallies, EntryKind kind) {
        return tallies.stream().filter(tally -> tally.kind() == kind).mapToLong(Tally::entries).sum();
    }

    private @Nullable LocalDate oldest(Collection<Tally> tallies) {
        return tallies.stream()
                .map(Tally::oldestOpen)
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder())
                .map(companyDate::of)
                .orElse(null);
    }
}
