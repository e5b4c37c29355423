package org.kentering.pulse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Construct;
import org.kentering.catalogue.TranslationState;
import org.kentering.catalogue.WordingRemark;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/**
 * A question of the bank.
 *
 * @param key never changes; with the version it names this very wording
 * @param states how far the wording of each language is
 * @param remarks what to look at again
 * @param own what is needed to change it; none for a shipped one
 */
public record BankItem(
        String key,
        int version,
        LocalText wording,
        Construct construct,
        boolean fixed,
        Map<Language, TranslationState> states,
        List<WordingRemark> remarks,
        @Nullable Own own) {

    /**
     * A question of the company's own.
     *
     * @param frozen whether it was asked: other words are another version then
     */
    public record Own(OwnItemId id, long version, OwnItemDraft draft, boolean frozen) {}

    public BankItem {
        states = Map.copyOf(states);
        remarks = List.copyOf(remarks);
    }
}
