package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kentering.kernel.Language;
import org.springframework.test.util.ReflectionTestUtils;

class OutgoingMailTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,PT1M", "2,PT4M", "3,PT16M", "4,PT1H4M", "5,PT4H16M", "6,PT12H", "9,PT12H"})
    void waitsLongerEachTime(int attempts, Duration pause) {
        assertThat(OutgoingMail.pauseAfter(attempts)).isEqualTo(pause);
    }

    @Test
    void isTriedAgainAfterAFailedAttemptAndKeepsItsLink() {
        OutgoingMail mail = attempted(2);
        mail.failed(MailTrouble.LATER, "450", NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.nextAttempt()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
        assertThat(mail.sealedLink()).isEqualTo("sealed");
    }

    @Test
    void isGivenUpAfterTheLastAttempt() {
        OutgoingMail mail = attempted(OutgoingMail.ATTEMPTS);
        mail.failed(MailTrouble.LOST, null, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.UNDELIVERABLE);
        assertThat(mail.trouble()).isEqualTo(MailTrouble.LOST);
        assertThat(mail.sealedLink()).isNull();
    }

    @Test
    void losesNoAttemptOverAServerInTrouble() {
        OutgoingMail mail = attempted(1);
        mail.failed(MailTrouble.UNREACHABLE, null, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);
        assertThat(mail.attempts()).isZero();
        OutgoingMail tried = attempted(3);
        tried.failed(MailTrouble.SIGN_IN, "535", NOW);
        assertThat(tried.status()).isEqualTo(MailStatus.FAILED);
        assertThat(tried.attempts()).isEqualTo(2);
        assertThat(tried.nextAttempt()).isEqualTo(NOW);
    }

    @Test
    void isGivenUpAtOnceWhenTheRecipientIsRefused() {
        OutgoingMail mail = attempted(1);
        mail.failed(MailTrouble.REFUSED, "550 5.1.1", NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.UNDELIVERABLE);
        assertThat(mail.sealedLink()).isNull();
    }

    @Test
    void forgetsItsLinkAndItsTroubleOnceSent() {
        OutgoingMail mail = attempted(2);
        mail.failed(MailTrouble.LATER, "450", NOW);
        mail.sent(NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.trouble()).isNull();
        assertThat(mail.sealedLink()).isNull();
    }

    @Test
    void knowsWhenItIsTooLate() {
        assertThat(attempted(0).isTooLate(NOW)).isFalse();
        assertThat(attempted(0).isTooLate(NOW.plusSeconds(3601))).isTrue();
    }

    private static OutgoingMail attempted(int attempts) {
        Mail mail = new Mail(
                new MailAddress("anna@example.org"),
                Language.NL,
                "mail.test",
                List.of(),
                "https://tide.example.org/welcome/x",
                NOW.plusSeconds(3600));
        OutgoingMail outgoing = new OutgoingMail(mail, MailArguments.NONE, "sealed", NOW);
        ReflectionTestUtils.setField(outgoing, "attempts", attempts);
        return outgoing;
    }
}
