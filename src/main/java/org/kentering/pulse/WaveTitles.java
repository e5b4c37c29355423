package org.kentering.pulse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;

/** How waves are told apart: by the month in which they open. */
final class WaveTitles {

    private WaveTitles() {}

    /** What a wave is called on paper and in mails. */
    static String title(Texts texts, WaveKind kind, LocalDate opensOn, Language language) {
        return texts.text(language, kind.titleKey(), month(opensOn, language));
    }

    static String month(LocalDate opensOn, Language language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(opensOn);
    }
}
