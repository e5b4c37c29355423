package org.kentering.pulse;

import java.util.Arrays;
import java.util.List;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.TranslationState;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/**
 * What a reader has to know about the questions themselves.
 *
 * @param drafts the languages whose wording no native speaker has read yet
 */
public record BankNote(LocalText note, List<Language> drafts) {

    public BankNote {
        drafts = List.copyOf(drafts);
    }

    static BankNote of(ItemBank bank) {
        return new BankNote(
                bank.note(),
                Arrays.stream(Language.values())
                        .filter(language -> bank.translations().in(language).state() == TranslationState.DRAFT)
                        .toList());
    }
}
