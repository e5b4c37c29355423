package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.LinkedContent;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reminders to everybody with a mailbox, each once, without a link. The world begins on Monday 2 March 2026 at nine. */
@KenteringTest
class RemindersTest {

    /** Half-time of a wave of ten days that opened on Monday: the Saturday, so that it is the Monday after. */
    private static final Instant FIRST = Instant.parse("2026-03-09T08:00:00Z");

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    PulseClerk clerk;

    @Autowired
    ReminderContents contents;

    @Autowired
    WaveService waves;

    private PulseCompany company;

    @BeforeEach
    void aMailServerAndSomeMailboxes() {
        company = new PulseCompany(world, context);
        world.jdbc().sql("update settings set mail_host = 'mail.example', mail_sender_address = 'pulse@example.org'")
                .update();
        world.jdbc().sql("update person set email = lower(employee_id) || '@example.org', language = 'DE' where unit_id = ?")
                .param(company.machining.value()).update();
    }

    @Test
    void everybodyWithAMailboxIsRemindedOnceWhoeverHasAnswered() {
        company.launched(company.draft());
        at(FIRST.minusSeconds(1));
        assertThat(mails()).isZero();
        at(FIRST);
        assertThat(mails()).isEqualTo(12);
        at(FIRST.plusSeconds(60));
        at(FIRST.plusSeconds(3 * 3600));
        assertThat(mails()).isEqualTo(12);
        assertThat(world.jdbc().sql("select distinct language from outgoing_mail where kind = 'pulse.reminder'")
                .query(String.class).list()).containsExactly("DE");
    }

    @Test
    void noMoreThanThreeAndNoneAfterTheClose() {
        WaveDraft draft = company.draft();
        WaveId id = company.launched(WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn(), draft.opensOn().plusDays(40),
                draft.rotating(), draft.thresholds(), draft.groupSize(), draft.merges(), draft.expectedPercent(),
                draft.contact()));
        for (int day = 1; day <= 50; day++) {
            if (day == 40) {
                assertThat(mails()).as("the snapshot is still readable after fifteen days").isEqualTo(36);
            }
            at(World.NOW.plusSeconds(day * 86_400L));
        }
        assertThat(world.jdbc().sql("select count(*) from pulse_reminder").query(Integer.class).single()).isEqualTo(3);
        assertThat(mails()).as("whom they went to is forgotten with the snapshot").isZero();
        assertThat(world.as(company.north.coordinator, () -> waves.details(id)).reminders()).isNull();
    }

    @Test
    void aWaveThatIsOverIsNotRemindedOf() {
        company.launched(company.draft());
        at(Instant.parse("2026-03-12T17:00:00Z"));
        assertThat(mails()).isZero();
        at(Instant.parse("2026-03-13T08:00:00Z"));
        assertThat(mails()).isZero();
    }

    @Test
    void ofTwoNodesAtTheSameMomentOneReminds() throws Exception {
        company.launched(company.draft());
        clerk.work();
        world.clock().turnTo(FIRST);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            together.await();
            clerk.work();
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(node, node));
        }
        assertThat(mails()).isEqualTo(12);
    }

    @Test
    void whileMailIsOffNothingIsLost() {
        company.launched(company.draft());
        clerk.work();
        world.jdbc().sql("update settings set mail_host = null").update();
        at(FIRST);
        assertThat(mails()).isZero();
        world.jdbc().sql("update settings set mail_host = 'mail.example'").update();
        at(FIRST.plusSeconds(86_400));
        assertThat(mails()).isEqualTo(12);
    }

    @Test
    void whoMovedToAnotherUnitIsRemindedAndWhoLeftIsNot() {
        company.launched(company.draft());
        clerk.work();
        world.jdbc().sql("update person set unit_id = ? where unit_id = ? and employee_id < 'E30'")
                .params(company.north.finance.value(), company.machining.value()).update();
        UUID left = invited().getFirst();
        world.jdbc().sql("update person set left_on = ? where id = ?").params(company.today(), left).update();
        company.daysLater(1);
        at(FIRST);
        assertThat(mails()).isEqualTo(11);
    }

    @Test
    void aReminderHasNoLinkAndNamesTheMailThatHasOne() {
        company.launched(company.draft());
        at(FIRST);
        UUID reminder = world.jdbc().sql("select id from pulse_reminder").query(UUID.class).single();
        LinkedContent content = content(reminder).orElseThrow();
        assertThat(content.link()).isNull();
        assertThat(content.arguments()).contains(company.today().minusDays(7));
        world.clock().turnTo(Instant.parse("2026-03-12T18:00:00Z"));
        assertThat(content(reminder)).as("too late").isEmpty();
    }

    @Test
    void theWaveSaysHowManyWentOutAndWhenTheNextOneDoes() {
        WaveId id = company.launched(company.draft());
        assertThat(reminders(id)).isEqualTo("pulse.reminders.next");
        at(FIRST);
        assertThat(reminders(id)).as("the next would be on Friday, after the close").isEqualTo("pulse.reminders.none");
    }

    private String reminders(WaveId id) {
        return world.as(company.north.coordinator, () -> waves.details(id)).reminders().key();
    }

    private Optional<LinkedContent> content(UUID reminder) {
        return ProcessIdentity.call(() -> contents.contentOf(reminder, invited().getFirst(), Language.NL));
    }

    private List<UUID> invited() {
        return world.jdbc().sql("select person_id from pulse_invited where by_mail = true order by person_id")
                .query(UUID.class).list();
    }

    private void at(Instant moment) {
        world.clock().turnTo(moment);
        clerk.work();
    }

    private int mails() {
        return world.jdbc().sql("select count(*) from outgoing_mail where kind = 'pulse.reminder'")
                .query(Integer.class).single();
    }
}
