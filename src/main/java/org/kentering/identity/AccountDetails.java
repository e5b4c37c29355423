package org.kentering.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;

/** Everything about one account that its administrator, or the person, sees. */
public record AccountDetails(
        AccountId id,
        String name,
        String email,
        @Nullable Language language,
        ColourScheme colourScheme,
        Set<Role> roles,
        boolean enabled,
        boolean hasPassword,
        long version) {

    static AccountDetails of(Account account) {
        return new AccountDetails(
                account.id(),
                account.name(),
                account.email(),
                account.language(),
                account.colourScheme(),
                account.roles(),
                account.isEnabled(),
                account.passwordHash() != null,
                account.version() == null ? 0 : account.version());
    }
}
