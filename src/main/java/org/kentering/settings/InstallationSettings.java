package org.kentering.settings;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * All settings, as the administrator sees them.
 *
 * @param companyName null until the company was named
 * @param publicAddress null: mail and QR codes are off
 * @param version what a change must carry
 */
public record InstallationSettings(
        @Nullable String companyName,
        @Nullable PublicAddress publicAddress,
        ZoneId timeZone,
        Language language,
        WorkingDays workingDays,
        MailServer mail,
        long version) {}
