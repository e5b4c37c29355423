package org.kentering.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.Crowd;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.PublicRecord;
import org.kentering.ballot.PublicRecordService;
import org.kentering.ballot.WaveId;
import org.kentering.exchange.CleanText;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.AccessTrail;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayObserve;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.kentering.settings.SettingsService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the works council, and compliance with it, watches over: accesses, consultation, and what can be attested. */
@Service
@MayObserve
@Transactional
public class OversightService {

    /** Acts by which somebody looks at something about people, takes a list away, or lets something out. */
    private static final List<String> ACTIONS = List.of(
            "design.list-exported",
            "organisation.exported",
            "stakeholder.fileRead",
            "pulse.approved",
            "pulse.refused",
            "pulse.codes-printed",
            "pulse.codes-destroyed",
            "pulse.comment-decided",
            "pulse.key-made",
            "pulse.key-tried",
            "pulse.box-opened",
            "pulse.released",
            "pulse.release-withdrawn");

    /** Only of an export the remark is told: it names the file. */
    private static final String EXPORT = "design.list-exported";

    /** As many acts of one sort as somebody may well do on one day. */
    private static final int A_DAY = 20;

    /** The same act of the same person on one day. */
    private record Act(LocalDate day, @Nullable UUID who, String action, @Nullable String remark) {}

    private final Consultations consultations;
    private final Waves waves;
    private final PulseService pulse;
    private final PublicRecordService records;
    private final ProgrammeService programmes;
    private final AccountService accounts;
    private final SettingsService settings;
    private final ObjectProvider<AccessTrail> trails;
    private final Access access;
    private final Drafts drafts;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OversightService(
            Consultations consultations,
            Waves waves,
            PulseService pulse,
            PublicRecordService records,
            ProgrammeService programmes,
            AccountService accounts,
            SettingsService settings,
            ObjectProvider<AccessTrail> trails,
            Access access,
            Drafts drafts,
            CompanyDate companyDate,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.consultations = consultations;
        this.waves = waves;
        this.pulse = pulse;
        this.records = records;
        this.programmes = programmes;
        this.accounts = accounts;
        this.settings = settings;
        this.trails = trails;
        this.access = access;
        this.drafts = drafts;
        this.companyDate = companyDate;
        this.clock = clock;
        this.facts = facts;
    }

    /** Who looked at something about people or took it away, the newest first; the same on one day is one line. */
    @Transactional(readOnly = true)
    public List<AccessRow> accesses(ProgrammeId programme, int most) {
        ProgrammeFrame frame = watched(programme);
        List<AccessTrail.Trace> traces = trails.stream()
                .flatMap(trail -> trail.newest(programme.value(), frame.path(""), ACTIONS, most * A_DAY).stream())
                .toList();
        Map<AccountId, String> names = names(traces.stream()
                .map(AccessTrail.Trace::who)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .collect(Collectors.toSet()));
        SequencedMap<Act, List<AccessTrail.Trace>> byDay = new LinkedHashMap<>();
        traces.forEach(trace -> byDay.computeIfAbsent(
                        new Act(companyDate.of(trace.at()), trace.who(), trace.action(), remark(trace)),
                        any -> new ArrayList<>())
                .add(trace));
        return byDay.entrySet().stream()
                .limit(most)
                .map(one -> new AccessRow(
                        one.getValue().getFirst().at(),
                        one.getKey().who() == null ? null : names.get(new AccountId(one.getKey().who())),
                        one.getKey().action(),
                        one.getValue().size(),
                        one.getKey().remark()))
                .toList();
    }

    private static @Nullable String remark(AccessTrail.Trace trace) {
        return trace.action().equals(EXPORT) ? trace.remark() : null;
    }

    /** What was recorded of the consultation, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsultationRow> consultations(ProgrammeId programme) {
        watched(programme);
        List<Consultations.Entry> found = consultations.of(programme);
        Map<AccountId, String> names =
                names(found.stream().map(Consultations.Entry::by).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new ConsultationRow(
                        one.kind(), one.on(), one.subject(), one.note(), names.getOrDefault(one.by(), ""), one.at()))
                .toList();
    }

    /**
     * Writes a consultation down, for good.
     *
     * @throws Refusal if it lies ahead, or somebody else would speak for the works council
     */
    public void record(ProgrammeId programme, ConsultationDraft draft) {
        ProgrammeFrame frame = watched(programme);
        drafts.valid(draft);
        if (draft.kind().isItsOwnWord() && !frame.holdsAny(Role.OBSERVER)) {
            throw Refusal.of("pulse.consultation.ownWord");
        }
        if (draft.on().isAfter(companyDate.today())) {
            throw Refusal.of("pulse.consultation.ahead");
        }
        UUID id = UUID.randomUUID();
        consultations.add(id, programme, new Consultations.Entry(
                draft.kind(),
                draft.on(),
                CleanText.of(draft.subject()),
                CleanText.orNull(draft.note()),
                access.me(),
                clock.instant()));
        facts.publishEvent(new ConsultationRecorded(id, programme, draft.kind()));
    }

    /**
     * What can be testified of a launched wave now.
     *
     * @throws NotFound if it was not launched
     */
    @Transactional(readOnly = true)
    public Attestation attestation(WaveId id) {
        Wave wave = waves.findById(id).filter(Wave::isLaunched).orElseThrow(NotFound::new);
        watched(wave.programme());
        PublicRecord record = records.of(id).orElseThrow(NotFound::new);
        BallotPlan plan = record.plan();
        return new Attestation(
                settings.publicFace().companyName(),
                record,
                wave.thresholds(),
                plan.tree().leaves().size(),
                plan.attributes().stream().map(FlatAttribute::name).toList(),
                plan.everyCrowd().stream().mapToInt(Crowd::invited).min().orElse(0),
                plan.deleteOn(),
                Retention.current(),
                wave.isReleased() ? pulse.report(id) : null,
                consultations(wave.programme()),
                clock.instant(),
                accounts.me().name());
    }

    private ProgrammeFrame watched(ProgrammeId programme) {
        return programmes.require(programme, Role.OBSERVER, Role.COMPLIANCE);
    }

    private Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }
}
