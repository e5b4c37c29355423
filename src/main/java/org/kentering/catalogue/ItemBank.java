package org.kentering.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kentering.kernel.LocalText;

/**
 * The items of a pulse.
 *
 * @param note what a reader of the results has to know about it
 * @param itemsPerWave how many are asked at once: all fixed ones and the rest in rotation
 */
public record ItemBank(
        String id,
        int version,
        LocalText name,
        LocalText note,
        Translations translations,
        int itemsPerWave,
        AgreementScale scale,
        List<PulseItemTemplate> items)
        implements CatalogueItem {

    public ItemBank {
        items = List.copyOf(items);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("items", items);
        Flaw.ifTwice("items", items, "id", PulseItemTemplate::id);
        long fixed = items.stream().filter(PulseItemTemplate::fixed).count();
        if (itemsPerWave < fixed || itemsPerWave > items.size()) {
            throw new Flaw("itemsPerWave", "a wave asks at least the " + fixed + " fixed items and at most all "
                    + items.size() + ", not " + itemsPerWave);
        }
    }

    /** The same bank with items of a company's own after its own ones. */
    public ItemBank with(List<PulseItemTemplate> more) {
        List<PulseItemTemplate> all = new ArrayList<>(items);
        all.addAll(more);
        return new ItemBank(id, version, name, note, translations, itemsPerWave, scale, all);
    }

    public Optional<PulseItemTemplate> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public List<PulseItemTemplate> fixed() {
        return items.stream().filter(PulseItemTemplate::fixed).toList();
    }

    public List<PulseItemTemplate> rotating() {
        return items.stream().filter(item -> !item.fixed()).toList();
    }
}
