package org.kentering.pulse;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * What was published by an attribute: for the whole company, never together with its groups.
 *
 * @param categories in the reader's language, those that are shown as one as well
 */
public record AttributeResult(LocalText name, List<GroupResult> categories) {

    public AttributeResult {
        categories = List.copyOf(categories);
    }
}
