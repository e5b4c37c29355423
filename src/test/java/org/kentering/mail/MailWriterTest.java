package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.kentering.settings.PublicFace;

class MailWriterTest {

    private static final PublicFace FACE =
            new PublicFace("Waterman & Zn", null, Language.NL, ZoneId.of("Europe/Amsterdam"), false);
    private static final String LINK = "https://tide.example.org/welcome/a?b=1&c=2";

    private final MailWriter writer = new MailWriter(new Texts());

    @ParameterizedTest
    @EnumSource
    void writesTheTestMailInEveryLanguage(Language language) {
        Wording wording = writer.write("mail.test", language, List.of(), null, FACE);
        assertThat(wording.subject()).contains("Kentering").doesNotContain("!");
        assertThat(wording.plain()).contains("Waterman & Zn").doesNotContain("!mail");
        assertThat(wording.html())
                .contains("lang=\"" + language.tag() + "\"")
                .contains("Waterman &amp; Zn")
                .doesNotContain("!mail");
    }

    @Test
    void putsTheLinkWhereItCanBeFollowedAndRead() {
        Wording wording = writer.write("sample.mail", Language.EN, List.of("Anna", 2L), LINK, FACE);
        assertThat(wording.plain()).contains("Open the page:\n" + LINK + "\n");
        assertThat(wording.html()).contains("href=\"https://tide.example.org/welcome/a?b=1&amp;c=2\"");
        assertThat(wording.plain()).contains("Dear Anna,").contains("2 things").contains("Afterwards");
    }

    @Test
    void asksNothingOfAnybodyWhenOpened() {
        Wording wording = writer.write("sample.mail", Language.EN, List.of("Anna", 1L), LINK, FACE);
        assertThat(wording.html()).doesNotContain("<img", "<script", "<link", "src=", "url(", "http://");
        assertThat(wording.html().split("https://", -1)).as("our link alone, twice").hasSize(3);
    }

    @Test
    void letsNobodysNameBecomeMarkupOrAHeader() {
        String name = "Eve\r\nBcc: all@example.org\n\n<script>alert(1)</script>";
        Wording wording = writer.write("sample.mail", Language.EN, List.of(name, 1L), LINK, FACE);
        assertThat(wording.subject()).doesNotContain("\r", "\n").contains("Eve Bcc: all@example.org");
        assertThat(wording.html()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(wording.plain()).doesNotContain("\nBcc");
    }

    @Test
    void speaksDatesInTheReadersLanguageAndTheCompanysZone() {
        List<Object> when = List.of(LocalDate.of(2026, 3, 2), Instant.parse("2026-07-01T21:30:00Z"));
        assertThat(writer.write("sample.mail", Language.NL, when, LINK, FACE).plain())
                .contains("2 maart 2026")
                .contains("23:30");
        assertThat(writer.write("sample.mail", Language.DE, when, LINK, FACE).plain())
                .contains("2. März 2026");
    }

    @Test
    void knowsBeforehandThatAKindHasNoTexts() {
        writer.check("mail.test", Language.NL, false);
        assertThatThrownBy(() -> writer.check("mail.test", Language.NL, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mail.test.action");
        assertThatThrownBy(() -> writer.check("mail.nothing", Language.NL, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
