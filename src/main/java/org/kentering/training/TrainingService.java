package org.kentering.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TargetGroup;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trainings of a programme, whom they are planned for, and how many of those are trained. */
@Service
@MayParticipate
public class TrainingService {

    private final Trainings trainings;
    private final CurriculumLines lines;
    private final CoverageReader coverage;
    private final TrainingCatalogueCopy copy;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final Drafts drafts;
    private final ApplicationEventPublisher facts;

    TrainingService(
            Trainings trainings,
            CurriculumLines lines,
            CoverageReader coverage,
            TrainingCatalogueCopy copy,
            ProgrammeService programmes,
            OrganisationService organisation,
            CatalogueService catalogue,
            Drafts drafts,
            ApplicationEventPublisher facts) {
        this.trainings = trainings;
        this.lines = lines;
        this.coverage = coverage;
        this.copy = copy;
        this.programmes = programmes;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.facts = facts;
    }

    /** The trainings of a programme, retired ones included. */
    @Transactional(readOnly = true)
    public List<TrainingRow> trainings(ProgrammeId id) {
        requireSessions(id);
        return trainings.of(id.value()).stream().map(Training::row).toList();
    }

    /**
     * How many of the planned people are trained: everywhere for coordinator, sponsor and observer, in the own units for
     * champions and leads.
     */
    @Transactional(readOnly = true)
    public TrainingCoverage coverage(ProgrammeId id) {
        ProgrammeFrame frame = programmes.frame(id);
        if (TrainingPolicy.coverageUnits(frame).isEmpty()) {
            throw new NotFound();
        }
        return coverage.of(id, TrainingPolicy.coverageUnits(frame));
    }

    /** What is planned for whom, with what is odd about it; champions and leads see what reaches their units. */
    @Transactional(readOnly = true)
    public Curriculum curriculum(ProgrammeId id) {
        ProgrammeFrame frame = programmes.require(id, Role.COORDINATOR, Role.CHAMPION, Role.LEAD);
        UnitTree tree = organisation.tree();
        Map<TrainingId, Training> byId = trainings.of(id.value()).stream()
                .collect(Collectors.toMap(Training::id, Function.identity()));
        List<Member> members = coverage.members(TrainingPolicy.peopleUnits(frame));
        List<CurriculumRow> rows = new ArrayList<>();
        for (CurriculumLine line : lines.of(id.value())) {
            boolean retired = byId.get(line.training()).isRetired();
            CurriculumReach.Line reached = CoverageReader.reach(line, tree, retired);
            int people = (int) members.stream().filter(reached::reaches).count();
            if (TrainingPolicy.mayPlan(frame) || people > 0) {
                rows.add(new CurriculumRow(
                        line.id(), line.training(), byId.get(line.training()).name(), line.unit(),
                        tree.find(line.unit()).map(unit -> tree.path(unit.id())).orElse(""), line.group(), people,
                        retired));
            }
        }
        rows.sort(Comparator.comparing(CurriculumRow::unitPath).thenComparing(CurriculumRow::group)
                .thenComparing(row -> row.id().value()));
        return new Curriculum(
                rows, TrainingPolicy.mayPlan(frame) ? warnings(coverage.reach(id, tree), members, byId) : List.of());
    }

    /** Copies what the catalogue has and the programme has not; returns how many that were. */
    @MayCoordinate
    @Transactional
    public int takeOver(ProgrammeId id) {
        programmes.require(id, Role.COORDINATOR).requireRunning();
        return copy.into(id);
    }

    /** Adds a training of the programme's own. */
    @MayCoordinate
    @Transactional
    public TrainingId add(ProgrammeId id, TrainingDraft draft) {
        programmes.require(id, Role.COORDINATOR).requireRunning();
        drafts.valid(draft);
        if (catalogue.targetGroups().stream().noneMatch(group -> group.key().equals(draft.targetGroup()))) {
            throw Refusal.of("training.catalogue.group");
        }
        Training training = new Training(id, draft);
        trainings.saveAndFlush(training);
        facts.publishEvent(new TrainingChanged(training.id().value(), id, TrainingChanged.Kind.ADDED));
        return training.id();
    }

    /** Takes a training out of use, or back in. */
    @MayCoordinate
    @Transactional
    public void retire(TrainingId id, long seen, boolean retired) {
        Training training = trainings.findById(id).orElseThrow(NotFound::new);
        programmes.require(training.programme(), Role.COORDINATOR).requireRunning();
        training.check(seen);
        training.retire(retired);
        trainings.saveAndFlush(training);
        facts.publishEvent(new TrainingChanged(id.value(), training.programme(),
                retired ? TrainingChanged.Kind.RETIRED : TrainingChanged.Kind.RESTORED));
    }

    /** Plans a training for a unit and a group. */
    @MayCoordinate
    @Transactional
    public CurriculumLineId plan(ProgrammeId id, CurriculumDraft draft) {
        ProgrammeFrame frame = programmes.require(id, Role.COORDINATOR).requireRunning();
        drafts.valid(draft);
        Training training = trainings.findById(draft.training())
                .filter(one -> one.programme().equals(id))
                .orElseThrow(NotFound::new);
        if (training.isRetired() || !frame.scope().contains(draft.unit())) {
            throw Refusal.of("training.curriculum.outOfScope");
        }
        CurriculumLine line = new CurriculumLine(id, draft);
        try {
            lines.saveAndFlush(line);
        } catch (DataIntegrityViolationException already) {
            throw Refusal.of("training.curriculum.already");
        }
        facts.publishEvent(new TrainingChanged(line.id().value(), id, TrainingChanged.Kind.PLANNED));
        return line.id();
    }

    /** Takes a line off the curriculum; who was at a session stays so. */
    @MayCoordinate
    @Transactional
    public void unplan(CurriculumLineId id) {
        CurriculumLine line = lines.findById(id).orElseThrow(NotFound::new);
        programmes.require(line.programme(), Role.COORDINATOR).requireRunning();
        lines.delete(line);
        facts.publishEvent(new TrainingChanged(id.value(), line.programme(), TrainingChanged.Kind.UNPLANNED));
    }

    private List<Message> warnings(CurriculumReach reach, List<Member> members, Map<TrainingId, Training> byId) {
        Map<String, Set<TrainingId>> byGroup = new TreeMap<>();
        Map<TrainingId, Integer> people = new HashMap<>();
        for (Member member : members) {
            Set<TrainingId> ahead = reach.of(member);
            String group = member.group() == null ? "" : member.group();
            byGroup.computeIfAbsent(targetGroup(group), key -> new HashSet<>()).addAll(ahead);
            ahead.forEach(training -> people.merge(training, 1, Integer::sum));
        }
        List<Message> warnings = new ArrayList<>();
        if (Curriculum.isUniform(byGroup)) {
            warnings.add(Message.of("training.warning.uniform"));
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal technical = BigDecimal.ZERO;
        for (Map.Entry<TrainingId, Integer> one : people.entrySet()) {
            TrainingRow row = byId.get(one.getKey()).row();
            BigDecimal hours = row.hours().multiply(BigDecimal.valueOf(one.getValue()));
            all = all.add(hours);
            technical = row.area() == CompetenceArea.TECHNICAL ? technical.add(hours) : technical;
        }
        if (Curriculum.isTooTechnical(technical, all)) {
            warnings.add(Message.of("training.warning.technical", Curriculum.MOST_TECHNICAL_PERCENT));
        }
        return warnings;
    }

    private String targetGroup(String group) {
        return catalogue.targetGroupOf(group).map(TargetGroup::key).orElse(group);
    }

    private ProgrammeFrame requireSessions(ProgrammeId id) {
        ProgrammeFrame frame = programmes.frame(id);
        if (!TrainingPolicy.maySeeSessions(frame)) {
            throw new NotFound();
        }
        return frame;
    }
}
