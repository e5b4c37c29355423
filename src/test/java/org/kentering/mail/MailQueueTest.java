package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailQueueTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private final MailQueue queue = new MailQueue();

    @Test
    void flowsUntilItIsStopped() {
        assertThat(queue.isFlowing(NOW)).isTrue();
        queue.stop();
        assertThat(queue.isFlowing(NOW)).isFalse();
        queue.resume();
        assertThat(queue.isFlowing(NOW)).isTrue();
    }

    @Test
    void waitsLongerForAServerThatStaysInTrouble() {
        queue.inTrouble(MailTrouble.UNREACHABLE, null, NOW);
        assertThat(queue.isFlowing(NOW.plusSeconds(29))).isFalse();
        assertThat(queue.isFlowing(NOW.plusSeconds(30))).isTrue();
        Instant later = NOW.plusSeconds(40);
        queue.inTrouble(MailTrouble.UNREACHABLE, null, later);
        assertThat(queue.isFlowing(later.plusSeconds(59))).isFalse();
        assertThat(queue.isFlowing(later.plusSeconds(60))).isTrue();
        for (int i = 0; i < 50; i++) {
            queue.inTrouble(MailTrouble.UNREACHABLE, null, later);
        }
        assertThat(queue.retryAt()).isEqualTo(later.plusSeconds(15 * 60));
        assertThat(queue.troubleSince()).as("the trouble began with the first").isEqualTo(NOW);
    }

    @Test
    void forgetsTheTroubleWhenMailsLeaveAgain() {
        queue.inTrouble(MailTrouble.SIGN_IN, "535", NOW);
        queue.works();
        assertThat(queue.isFlowing(NOW)).isTrue();
        assertThat(queue.trouble()).isNull();
        assertThat(queue.troubleSince()).isNull();
    }

    @Test
    void wantsAnotherTestForAnotherServer() {
        queue.testAccepted(NOW);
        assertThat(queue.testAcceptedAt()).isEqualTo(NOW);
        queue.serverChanged();
        assertThat(queue.testAcceptedAt()).isNull();
    }
}
