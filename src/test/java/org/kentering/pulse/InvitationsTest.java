package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.LinkedContent;
import org.kentering.mail.MailService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Invitations by mail: queued when the wave opens, their links made at the moment of sending and kept nowhere. */
@KenteringTest
class InvitationsTest {

    private static final String KIND = "pulse.invitation";

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    InvitationLinks links;

    @Autowired
    PulseClerk clerk;

    @Autowired
    MailService mail;

    @Autowired
    BallotService ballots;

    @Autowired
    BallotBox box;

    private PulseCompany company;

    @BeforeEach
    void aMailServerAndSomeMailboxes() {
        company = new PulseCompany(world, context);
        world.jdbc().sql("update settings set mail_host = 'mail.example', mail_sender_address = 'pulse@example.org'")
                .update();
        world.jdbc().sql("update person set email = lower(employee_id) || '@example.org' where unit_id = ?")
                .param(company.machining.value()).update();
    }

    @Test
    void mailboxesGetAMailAndAllOthersACode() {
        WaveId id = company.launched(company.draft());
        WaveDetails details = world.as(company.north.coordinator, () -> waves.details(id));
        assertThat(details.byMail()).isEqualTo(12);
        assertThat(details.onPaper()).isEqualTo(53);
        assertThat(waiting(id)).isEqualTo(12);
        assertThat(details.mails().key()).isEqualTo("pulse.mails.waiting");
        assertThat(company.codes(id).get("Machining")).as("spare codes alone").hasSize(2);
    }

    @Test
    void aLinkOpensThePaperOfThePersonsOwnGroup() {
        WaveId id = company.launched(company.draft());
        UUID person = someoneByMail(id);
        LinkedContent content = content(id, person).orElseThrow();
        assertThat(content.link()).startsWith("https://kentering.example/s/");
        assertThat(content(id, person).orElseThrow().link()).isEqualTo(content.link());
        Token token = new Token(content.link().replaceAll(".*/s/|[?].*", ""));
        assertThat(box.look(token).sheet().orElseThrow().group().name()).isEqualTo("Machining");
    }

    @Test
    void aLinkOpensThePaperInThePersonsLanguage() {
        WaveId id = company.launched(company.draft());
        UUID person = someoneByMail(id);
        for (Language language : Language.values()) {
            LinkedContent content =
                    ProcessIdentity.call(() -> links.contentOf(id.value(), person, language)).orElseThrow();
            assertThat(content.link()).endsWith("?lang=" + language.tag());
            assertThat(content.arguments().getLast())
                    .isEqualTo("https://kentering.example/trust/" + id.value() + "?lang=" + language.tag());
        }
    }

    @Test
    void aWaveThatOpensLaterInvitesWhenItOpens() {
        WaveDraft draft = company.draft();
        WaveDraft later = WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn().plusDays(2), draft.closesOn().plusDays(2),
                draft.rotating(), draft.thresholds(), draft.groupSize(), draft.merges(), draft.expectedPercent(),
                draft.contact());
        WaveId id = company.launched(later);
        clerk.work();
        assertThat(waiting(id)).isZero();
        assertThat(content(id, someoneByMail(id))).isEmpty();
        assertThat(ballots(id)).isTrue();
        company.daysLater(2);
        clerk.work();
        assertThat(waiting(id)).isEqualTo(12);
        clerk.work();
        assertThat(waiting(id)).isEqualTo(12);
    }

    @Test
    void whenAllMailsAreSettledNobodyCanMakeALinkAnyMore() {
        WaveId id = company.launched(company.draft());
        UUID person = someoneByMail(id);
        clerk.work();
        assertThat(content(id, person)).isPresent();
        world.jdbc().sql("update outgoing_mail set status = 'SENT'").update();
        clerk.work();
        assertThat(content(id, person)).isEmpty();
        assertThat(ballots(id)).isFalse();
    }

    @Test
    void whereEverybodyIsOnPaperTheKeyIsGoneAtOnce() {
        world.jdbc().sql("update person set email = null").update();
        WaveId id = company.launched(company.draft());
        clerk.work();
        assertThat(ballots(id)).isFalse();
    }

    private boolean ballots(WaveId id) {
        return ProcessIdentity.call(() -> ballots.linkToken(id, UUID.randomUUID())).isPresent();
    }

    private int waiting(WaveId id) {
        return ProcessIdentity.call(() -> mail.waiting(KIND, id.value()));
    }

    private UUID someoneByMail(WaveId id) {
        List<UUID> people = world.jdbc()
                .sql("select person_id from pulse_invited where wave_id = ? and by_mail = true")
                .param(id.value()).query(UUID.class).list();
        return people.getFirst();
    }

    private Optional<LinkedContent> content(WaveId id, UUID person) {
        return ProcessIdentity.call(() -> links.contentOf(id.value(), person, Language.NL));
    }
}
