package org.kentering.catalogue;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * What to do when people are stuck at one of the adoption steps.
 *
 * @param finding the sentence that names it
 * @param helpsNot the thing that is often done and does not help here
 */
public record BlockingAdvice(Construct step, LocalText finding, List<LocalText> helps, LocalText helpsNot) {

    public BlockingAdvice {
        helps = List.copyOf(helps);
        Flaw.ifEmpty("helps", helps);
    }
}
