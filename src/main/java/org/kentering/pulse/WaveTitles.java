package org.kentering.pulse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.kentering.kernel.Language;

/** How waves are told apart: by the month in which they open. */
final class WaveTitles {

    private WaveTitles() {}

    static String month(LocalDate opensOn, Language language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(opensOn);
    }
}
