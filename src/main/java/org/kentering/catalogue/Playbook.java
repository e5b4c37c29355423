package org.kentering.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kentering.kernel.LocalText;

/** A plan template: blocks, steps and how the steps follow each other. The dates are the plan's business. */
public record Playbook(String id, int version, LocalText name, List<PlaybookBlock> blocks, List<PlaybookStep> steps)
        implements CatalogueItem {

    public Playbook {
        blocks = List.copyOf(blocks);
        steps = List.copyOf(steps);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("blocks", blocks);
        Flaw.ifEmpty("steps", steps);
        Flaw.ifTwice("blocks", blocks, "number", PlaybookBlock::number);
        Flaw.ifTwice("steps", steps, "number", PlaybookStep::number);
        Flaw.ifTwice("steps", steps, "key", PlaybookStep::key);
        checkReferences(blocks, steps);
        inOrder(steps);
    }

    public Optional<PlaybookStep> step(int number) {
        return find(steps, number);
    }

    public List<PlaybookStep> stepsOf(PlaybookBlock block) {
        return steps.stream().filter(step -> step.block() == block.number()).toList();
    }

    /** The steps as they are dated: nobody before those that they follow or run beside, else by number. */
    public List<PlaybookStep> inOrder() {
        return inOrder(steps);
    }

    /** All weeks one after the other at their shortest; what runs beside a step or has no end adds none. */
    public int minWeeks() {
        return minWeeks(steps);
    }

    public int minWeeks(PlaybookBlock block) {
        return minWeeks(stepsOf(block));
    }

    /** All weeks one after the other at their longest. */
    public int maxWeeks() {
        return maxWeeks(steps);
    }

    public int maxWeeks(PlaybookBlock block) {
        return maxWeeks(stepsOf(block));
    }

    private static int minWeeks(List<PlaybookStep> steps) {
        return steps.stream().map(PlaybookStep::weeks).filter(Objects::nonNull).mapToInt(Weeks::min).sum();
    }

    private static int maxWeeks(List<PlaybookStep> steps) {
        return steps.stream().map(PlaybookStep::weeks).filter(Objects::nonNull).mapToInt(Weeks::max).sum();
    }

    private static Optional<PlaybookStep> find(List<PlaybookStep> steps, int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    private static void checkReferences(List<PlaybookBlock> blocks, List<PlaybookStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            PlaybookStep step = steps.get(i);
            if (blocks.stream().noneMatch(block -> block.number() == step.block())) {
                throw new Flaw("steps/" + i + "/block", "there is no block " + step.block());
            }
            for (int j = 0; j < step.after().size(); j++) {
                checkStep(steps, step.after().get(j), "steps/" + i + "/after/" + j);
            }
            Integer neighbour = step.beside();
            if (neighbour != null) {
                String at = "steps/" + i + "/beside";
                checkStep(steps, neighbour, at);
                if (find(steps, neighbour).map(PlaybookStep::weeks).isEmpty()) {
                    throw new Flaw(at, "step " + neighbour + " has no weeks to run beside");
                }
            }
        }
    }

    private static void checkStep(List<PlaybookStep> steps, int number, String at) {
        if (find(steps, number).isEmpty()) {
            throw new Flaw(at, "there is no step " + number);
        }
    }

    private static List<PlaybookStep> inOrder(List<PlaybookStep> steps) {
        List<PlaybookStep> waiting = new ArrayList<>(steps);
        waiting.sort((one, other) -> Integer.compare(one.number(), other.number()));
        List<PlaybookStep> ordered = new ArrayList<>();
        Set<Integer> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            PlaybookStep next = waiting.stream()
                    .filter(step -> placed.containsAll(step.after())
                            && (step.beside() == null || placed.contains(step.beside())))
                    .findFirst()
                    .orElseThrow(() -> new Flaw(
                            "steps/" + steps.indexOf(waiting.getFirst()) + "/number",
                            "step " + waiting.getFirst().number() + " waits for itself in a circle"));
            waiting.remove(next);
            ordered.add(next);
            placed.add(next.number());
        }
        return List.copyOf(ordered);
    }
}
