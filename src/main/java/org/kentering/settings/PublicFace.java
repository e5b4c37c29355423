package org.kentering.settings;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * What everybody may know about the installation, signed in or not.
 *
 * @param companyName the company's name; the product's until the company was named
 * @param address where people reach it; null: mail and QR codes are off
 * @param language what is spoken with whoever did not choose
 * @param timeZone the zone that dates and times are meant in
 * @param demo whether this is the sample company
 */
public record PublicFace(
        String companyName, @Nullable PublicAddress address, Language language, ZoneId timeZone, boolean demo) {

    /** The language to speak with somebody: the person's own, else the company's. */
    public Language languageOf(@Nullable Language own) {
        return own == null ? language : own;
    }

    public Optional<PublicAddress> publicAddress() {
        return Optional.ofNullable(address);
    }
}
