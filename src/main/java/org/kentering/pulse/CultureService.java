package org.kentering.pulse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.WaveId;
import org.kentering.identity.Access;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stage of each group, proposed from released values and confirmed or corrected by the coordinator. A group that is
 * shown as a class only, or not at all, has no proposal, and nobody can say a stage for it.
 */
@Service
@MayParticipate
@Transactional
public class CultureService {

    private static final int MONTHS_OF_IDEAS = 3;

    private final PulseService pulse;
    private final Waves waves;
    private final Snapshots snapshots;
    private final CultureReadings readings;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final ObjectProvider<IdeaInbox> ideas;
    private final Access access;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    CultureService(
            PulseService pulse,
            Waves waves,
            Snapshots snapshots,
            CultureReadings readings,
            BallotService ballots,
            ProgrammeService programmes,
            ObjectProvider<IdeaInbox> ideas,
            Access access,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.pulse = pulse;
        this.waves = waves;
        this.snapshots = snapshots;
        this.readings = readings;
        this.ballots = ballots;
        this.programmes = programmes;
        this.ideas = ideas;
        this.access = access;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** The groups of a released wave that the reader may see and that have a proposal, the larger ones first. */
    @Transactional(readOnly = true)
    public List<GroupCulture> stages(WaveId wave) {
        return stages(wave, pulse.results(wave));
    }

    /**
     * Confirms what is proposed for a group, or says another stage.
     *
     * @param seen as in {@link GroupCulture#version()}
     * @throws NotFound if there is no proposal for this group
     * @throws Refusal if it is another stage and no reason is given
     */
    @MayCoordinate
    public void decide(WaveId id, CellId group, long seen, CultureStage stage, String reason) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COORDINATOR).requireRunning();
        GroupCulture now = stages(id).stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow(NotFound::new);
        CultureReading reading = readings.of(id.value(), group.value())
                .map(known -> {
                    known.check(seen);
                    return known;
                })
                .orElseGet(() -> new CultureReading(id, group, now.proposed()));
        reading.decide(stage, reason, access.me(), companyDate.today());
        try {
            readings.saveAndFlush(reading);
        } catch (DataIntegrityViolationException decidedMeanwhile) {
            throw new StaleVersion();
        }
        facts.publishEvent(new CultureChanged(id, wave.programme(), stage));
    }

    private List<GroupCulture> stages(WaveId id, PulseResults results) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        Map<CellId, CultureReading> decided = readings.of(id.value()).stream()
                .collect(Collectors.toMap(CultureReading::cell, Function.identity()));
        ReportingTree tree = ballots.plan(id).tree();
        Map<UnitId, CellId> leafOf = snapshots.leafOf(id);
        List<GroupCulture> stages = new ArrayList<>();
        for (GroupResult group : results.groups()) {
            Optional<CultureRule.Proposal> proposal = CultureRule.propose(group.items(), false)
                    .flatMap(any -> CultureRule.propose(group.items(), bringsIdeas(wave, tree, leafOf, group.id())));
            proposal.ifPresent(found -> stages.add(stage(group, found, decided.get(group.id()))));
        }
        return stages;
    }

    private static GroupCulture stage(
            GroupResult group, CultureRule.Proposal proposal, @Nullable CultureReading decided) {
        return new GroupCulture(
                group.id(),
                group.name(),
                group.depth(),
                proposal.stage(),
                proposal.because(),
                decided == null ? null : decided.stage(),
                decided == null ? null : decided.reason(),
                decided == null ? null : decided.decidedOn(),
                decided == null ? GroupCulture.NONE : decided.version());
    }

    private boolean bringsIdeas(Wave wave, ReportingTree tree, Map<UnitId, CellId> leafOf, CellId group) {
        Set<UnitId> units = new HashSet<>();
        leafOf.forEach((unit, leaf) -> {
            for (CellId above = leaf; above != null; above = tree.node(above).parent()) {
                if (above.equals(group)) {
                    units.add(unit);
                }
            }
        });
        return ideas.stream()
                .anyMatch(inbox -> inbox.anyFrom(
                        wave.programme(), units, wave.closesOn().minusMonths(MONTHS_OF_IDEAS)));
    }
}
