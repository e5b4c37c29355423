package org.kentering.pulse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.ItemVersion;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.catalogue.PulseOption;
import org.kentering.kernel.Refusal;

/** Which items a wave asks, and how they stand on the paper. */
final class PulseItems {

    static final int MOST = 20;

    private PulseItems() {}

    /** How many of the rotating items one wave asks. */
    static int places(ItemBank bank) {
        return bank.itemsPerWave() - bank.fixed().size();
    }

    /**
     * The rotating items to ask next: those of the longest silence first, at a tie those that fit the phase, then the
     * order of the bank.
     *
     * @param earlier the items of earlier waves, the first wave first
     * @param phase from 1 to 5
     */
    static Set<String> rotation(ItemBank bank, List<List<ItemRef>> earlier, int phase) {
        Map<String, Integer> lastAsked = new HashMap<>();
        for (int wave = 0; wave < earlier.size(); wave++) {
            for (ItemRef item : earlier.get(wave)) {
                lastAsked.put(item.key(), wave + 1);
            }
        }
        return bank.rotating().stream()
                .sorted(Comparator.comparing((PulseItemTemplate item) -> lastAsked.getOrDefault(item.id(), 0))
                        .thenComparing(item -> !item.phases().contains(phase)))
                .limit(places(bank))
                .map(PulseItemTemplate::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The fixed items and the chosen ones, in the order of the bank. More than the usual number is possible: a plan says
     * so and forbids nothing, up to a length that nobody answers.
     *
     * @throws Refusal if too few or far too many were chosen
     */
    static List<ItemRef> asked(ItemBank bank, Set<String> rotating) {
        List<ItemRef> asked = new ArrayList<>();
        int chosen = 0;
        for (PulseItemTemplate item : bank.items()) {
            boolean taken = !item.fixed() && rotating.contains(item.id());
            if (item.fixed() || taken) {
                asked.add(new ItemRef(item.id(), item.version()));
                chosen += taken ? 1 : 0;
            }
        }
        if (chosen < places(bank) || chosen != rotating.size() || asked.size() > MOST) {
            throw Refusal.of("pulse.plan.items", places(bank), MOST);
        }
        return asked;
    }

    /**
     * The item as it stands on the paper.
     *
     * @throws Refusal if the bank has another wording by now
     */
    static BallotItem onPaper(ItemBank bank, ItemRef ref) {
        PulseItemTemplate item = bank.item(ref.key())
                .filter(found -> found.version() == ref.version())
                .orElseThrow(() -> Refusal.of("pulse.plan.itemChanged", ref.key()));
        ItemVersion version = new ItemVersion(item.id(), item.version());
        List<PulseOption> options = item.options();
        BallotItem onPaper = switch (item.kind()) {
            case AGREEMENT -> BallotItem.agreement(version, item.text());
            case ESTIMATE ->
                BallotItem.scale(
                        version,
                        item.text(),
                        options.stream().map(PulseOption::text).toList());
            case FREQUENCY ->
                BallotItem.frequency(
                        version,
                        item.text(),
                        options.stream().map(PulseOption::text).toList(),
                        (int) options.stream().takeWhile(option -> !option.atLeastWeekly()).count());
            case CHOICE ->
                BallotItem.choice(
                                version,
                                item.text(),
                                options.stream().map(PulseOption::text).toList(),
                                item.atMost() == null ? 1 : item.atMost())
                        .standingAlone(IntStream.range(0, options.size())
                                .filter(option -> options.get(option).exclusive())
                                .boxed()
                                .toList());
            case TEXT -> BallotItem.text(version, item.text());
        };
        return onPaper.helped(item.help());
    }
}
