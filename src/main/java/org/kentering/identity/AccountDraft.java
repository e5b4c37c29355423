package org.kentering.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;

/** What the form of an account yields. */
public record AccountDraft(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable Language language,
        @NotNull Set<Role> roles) {

    public AccountDraft {
        name = CleanText.of(name);
        email = CleanText.of(email);
    }
}
