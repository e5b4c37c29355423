package org.kentering.pulse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.WaveId;
import org.springframework.stereotype.Component;

/** Finds the groups of a plan whose people changed by few (Kentering rules of publication, sections 2 and 6). */
@Component
class ChangedGroups {

    private final Waves waves;
    private final GroupMoves moves;
    private final InvitedMemberships memberships;
    private final Pseudonyms pseudonyms;
    private final BallotService ballots;

    ChangedGroups(
            Waves waves,
            GroupMoves moves,
            InvitedMemberships memberships,
            Pseudonyms pseudonyms,
            BallotService ballots) {
        this.waves = waves;
        this.moves = moves;
        this.memberships = memberships;
        this.pseudonyms = pseudonyms;
        this.ballots = ballots;
    }

    /** Each compared with the last released wave that knew it and asked any of the same, in whichever programme. */
    List<ChangedGroup> sinceTheirRelease(PlannedWave plan) {
        UnaryOperator<UUID> known = pseudonyms.all();
        GroupMembers now = GroupMembers.of(plan, known);
        List<Wave> released = releasedWithItemsOf(plan).reversed();
        Map<WaveId, GroupMembers> members = new HashMap<>();
        if (released.isEmpty()) {
            return List.of();
        }
        GroupMoves.Since moves = this.moves.since(launchedAt(released.getLast()), known);
        List<ChangedGroup> changed = new ArrayList<>();
        for (ReportingTree.Node node : plan.ballot().tree().nodes()) {
            Optional<Wave> last = released.stream()
                    .filter(wave -> now.changed(
                                    node.id(), members.computeIfAbsent(wave.id(), memberships::members))
                            .isPresent())
                    .findFirst();
            last.filter(wave -> !members.get(wave.id()).isForgotten()).ifPresent(wave -> {
                Set<UUID> people = now.changed(node.id(), members.get(wave.id())).orElseThrow();
                if (isFew(people.size(), plan)) {
                    changed.add(new ChangedGroup(
                            node.name(), people.size(), wave.opensOn(),
                            moves.of(people, now.in(node.id()), launchedAt(wave))));
                }
            });
        }
        return changed;
    }

    /** The groups that were held back as often as is allowed and would have to be once more. */
    Set<CellId> toBeMerged(PlannedWave plan) {
        List<Wave> released = releasedWithItemsOf(plan);
        if (released.isEmpty()) {
            return Set.of();
        }
        WaveId last = released.getLast().id();
        Set<CellId> held = ballots.heldToTheLimit(last);
        if (held.isEmpty()) {
            return Set.of();
        }
        GroupMembers then = memberships.members(last);
        GroupMembers now = GroupMembers.of(plan, pseudonyms.all());
        return plan.ballot().tree().nodes().stream()
                .map(ReportingTree.Node::id)
                .filter(group -> held.stream().anyMatch(before -> isFew(now.churn(group, before, then), plan)))
                .collect(Collectors.toSet());
    }

    /** The first launched first. */
    private List<Wave> releasedWithItemsOf(PlannedWave plan) {
        return waves.releasedAsking(
                plan.ballot().items().stream().map(item -> item.asked().item().key()).toList());
    }

    private static boolean isFew(int people, PlannedWave plan) {
        return people > 0 && people < plan.ballot().thresholds().k();
    }

    private static Instant launchedAt(Wave wave) {
        return Objects.requireNonNull(wave.launchedAt());
    }
}
