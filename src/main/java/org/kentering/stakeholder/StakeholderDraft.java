package org.kentering.stakeholder;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.organisation.PersonId;

/**
 * Who is taken into the register: somebody of the organisation, or an external with a name.
 *
 * @param function what they are there as, for instance head of finance
 */
public record StakeholderDraft(
        @Nullable PersonId person, @Size(max = 200) String name, @Size(max = 200) String function) {

    public StakeholderDraft {
        name = CleanText.of(name);
        function = CleanText.of(function);
    }

    public static StakeholderDraft of(PersonId person, String function) {
        return new StakeholderDraft(person, "", function);
    }

    public static StakeholderDraft external(String name, String function) {
        return new StakeholderDraft(null, name, function);
    }
}
