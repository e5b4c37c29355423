package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

class MailArgumentsTest {

    @Test
    void comeBackAsTheyWere() {
        List<Object> arguments = List.of(
                "Anna \"Ann\" O'Neil\n{0}",
                7L,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:15:00Z"),
                Message.of("kernel.role.sponsor", "x", Message.of("kernel.role.lead")));
        assertThat(MailArguments.read(MailArguments.write(arguments, Language.NL))).isEqualTo(arguments);
    }

    @Test
    void takeTheReadersLanguageAndWholeNumbers() {
        List<Object> arguments = List.of(new LocalText("golf", "wave", "Welle"), 3);
        assertThat(MailArguments.read(MailArguments.write(arguments, Language.DE))).isEqualTo(List.of("Welle", 3L));
    }

    @Test
    void areNothingElse() {
        assertThatThrownBy(() -> MailArguments.write(List.of(new Object()), Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
