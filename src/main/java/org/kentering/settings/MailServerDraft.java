package org.kentering.settings;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mail server as somebody filled it in.
 *
 * @param host empty: switch mail off
 * @param newPassword null: keep the present one; empty: use none
 */
public record MailServerDraft(
        @Nullable @Size(max = 253) @Pattern(regexp = "[A-Za-z0-9._:-]*") String host,
        @Min(1) @Max(65535) int port,
        @NotNull MailSecurity security,
        @Nullable @Size(max = 200) String signInName,
        @Nullable @Size(max = 200) String newPassword,
        @Nullable @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String senderName,
        @NotBlank @Email @Size(max = 254) String senderAddress,
        @Nullable @Email @Size(max = 254) String replyTo,
        @Min(1) @Max(60000) int perMinute) {

    @Override
    public String toString() {
        return "MailServerDraft[" + host + ":" + port + "]";
    }
}
