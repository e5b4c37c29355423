package org.kentering.pulse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ReleasedComment;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that people would hand over first, from released comments, on their way to the inbox as ideas. */
@Service
@MayCoordinate
@Transactional
public class OpportunityService {

    private final Waves waves;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final ObjectProvider<IdeaInbox> inbox;

    OpportunityService(
            Waves waves,
            BallotService ballots,
            ProgrammeService programmes,
            OrganisationService organisation,
            CatalogueService catalogue,
            ObjectProvider<IdeaInbox> inbox) {
        this.waves = waves;
        this.ballots = ballots;
        this.programmes = programmes;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.inbox = inbox;
    }

    private record Found(UUID id, BallotItem item, ReleasedComment comment, UnitId unit) {}

    /** What was released of a wave in answer to "which task first". */
    @Transactional(readOnly = true)
    public List<Opportunity> opportunities(WaveId id) {
        mine(id);
        BallotPlan plan = ballots.plan(id);
        List<Found> found = found(id, plan);
        Set<UUID> taken = new HashSet<>();
        List<UUID> ids = found.stream().map(Found::id).toList();
        inbox.forEach(one -> taken.addAll(one.taken(ids)));
        UnitTree tree = organisation.tree();
        return found.stream()
                .map(one -> new Opportunity(
                        one.id(),
                        one.item().wording(),
                        one.comment().text(),
                        PulseService.groupName(one.comment().group(), plan),
                        tree.get(one.unit()).name(),
                        taken.contains(one.id())))
                .toList();
    }

    /**
     * Puts one of them into the inbox as an idea, in the words of the coordinator.
     *
     * @param theme the key of a theme of the catalogue
     */
    public void toIdea(WaveId id, UUID opportunity, String theme, String words) {
        Wave wave = mine(id);
        programmes.frame(wave.programme()).requireRunning();
        Found found = found(id, ballots.plan(id)).stream()
                .filter(one -> one.id().equals(opportunity))
                .findFirst()
                .orElseThrow(NotFound::new);
        catalogue.theme(theme);
        inbox.forEach(one -> one.take(wave.programme(), found.id(), found.unit(), theme, words));
    }

    private Wave mine(WaveId id) {
        Wave wave = waves.findById(id).filter(Wave::isReleased).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COORDINATOR);
        return wave;
    }

    private List<Found> found(WaveId wave, BallotPlan plan) {
        Map<String, BallotItem> asked = new HashMap<>();
        plan.items().stream()
                .filter(item -> catalogue.corePulse()
                        .item(item.key())
                        .filter(one -> one.construct() == Construct.OPPORTUNITY)
                        .isPresent())
                .forEach(item -> asked.put(item.key(), item));
        UnitTree tree = organisation.tree();
        Map<String, Integer> seen = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (ReleasedComment comment : ballots.comments(wave, Set.of(plan.tree().root().id()))) {
            BallotItem item = asked.get(comment.item());
            if (item != null) {
                String name = wave.value() + "/" + comment.item() + "/" + comment.group().id().value() + "/" + comment.text();
                int times = seen.merge(name, 1, Integer::sum);
                UUID id = UUID.nameUUIDFromBytes((name + "/" + times).getBytes(StandardCharsets.UTF_8));
                found.add(new Found(id, item, comment, unit(plan, tree, comment)));
            }
        }
        return found;
    }

    /** The nearest unit that lives and is as large as a group must be whose comments are shown; else the company. */
    private static UnitId unit(BallotPlan plan, UnitTree tree, ReleasedComment comment) {
        @Nullable CellId at = plan.tree().contains(comment.group().id())
                ? comment.group().id()
                : comment.group().under();
        while (at != null) {
            UnitId unit = new UnitId(at.value());
            if (tree.find(unit).isPresent() && tree.headcount(unit) >= plan.thresholds().kc()) {
                return unit;
            }
            at = plan.tree().node(at).parent();
        }
        return tree.root();
    }
}
