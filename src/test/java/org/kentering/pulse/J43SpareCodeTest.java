package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.button.Button;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.PaperCode;
import org.kentering.ballot.ReleaseCertificate;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.design.CodeCards;
import org.kentering.identity.AccountId;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.MailService;
import org.kentering.mail.UndeliverableMail;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** J-43: an invitation by mail reaches nobody; a spare code does, in a wave of which nobody is invited on paper. */
@KenteringTest
class J43SpareCodeTest {

    private static final String LOST = "n1@example.org";

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    WebApplicationContext context;

    @Autowired
    InvitationService invitations;

    @Autowired
    BallotService ballots;

    @Autowired
    MailService mail;

    @Autowired
    AgendaService agenda;

    @Autowired
    PulseClerk clerk;

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void everybodyHasAMailbox() {
        company = new PulseCompany(world, context);
        world.jdbc().sql("update settings set mail_host = 'mail.example', mail_sender_address = 'pulse@example.org'")
                .update();
        world.jdbc().sql("update person set email = lower(employee_id) || '@example.org'").update();
        String somebody = world.jdbc().sql("select min(email) from person where unit_id = ?")
                .param(company.machining.value()).query(String.class).single();
        world.jdbc().sql("update person set email = ? where email = ?").params(LOST, somebody).update();
        wave = company.launched(company.draft());
    }

    @Test
    void whomNoMailReachedAnswersWithASpareCodeAndIsCounted() throws Exception {
        List<Token> links = linksButTheLostOne();
        mailsLeaveButForTheLostOne();

        for (AccountId reader : List.of(company.north.coordinator, company.north.compliance, company.north.observer)) {
            screens.open(reader, page(""));
            assertThat(ScreenText.now())
                    .contains("One invitation by mail reached nobody", "A spare code helps", "before 5 March 2026")
                    .doesNotContain(LOST);
        }
        screens.open(company.north.sponsor, page(""));
        assertThat(ScreenText.now()).doesNotContain("reached nobody");
        assertThat(due(company.north.compliance)).contains("p/north/pulse/" + wave.value() + "/codes");
        screens.open(company.north.admin, "admin/settings");
        assertThat(ScreenText.now()).contains("Correct the address under People", "has a spare code for this pulse");
        adminTakesItOffTheList();
        screens.open(company.north.admin, "admin/settings");
        assertThat(ScreenText.now()).contains("Every mail was taken by the mail server");

        screens.open(company.north.compliance, page("/codes"));
        assertThat(_find(CodeCards.class)).hasSizeGreaterThan(3);
        PaperCode spare = ofMachining();
        assertThat(ScreenText.now()).contains(spare.token().inParts());
        _click(_get(Button.class, spec -> spec.withText("They are printed: forget the codes")));
        screens.open(company.north.coordinator, page(""));
        assertThat(ScreenText.now()).contains("One invitation by mail reached nobody", "they are printed");

        answerAtTheKiosk(spare.token());
        Random random = new Random(7);
        links.forEach(link -> company.answer(link, 3.6, random));
        world.as(company.north.compliance, () -> {
            invitations.destroyed(wave, spare.place().leaf(), 1);
            return true;
        });
        company.close();
        company.release(wave);
        ReleaseCertificate certificate = world.as(company.north.observer, () -> ballots.certificate(wave));
        assertThat(certificate.surplus()).isNull();
        assertThat(certificate.used()).isEqualTo(links.size() + 1);
        assertThat(certificate.codes()).allMatch(group -> group.issued() == 0 && group.spare() == 2);
        assertThat(certificate.codes().stream().mapToInt(group -> group.destroyed()).sum()).isEqualTo(1);
    }

    @Test
    void whereNobodyPrintedTheCodesInTimeThePageSaysSo() {
        mailsLeaveButForTheLostOne();
        company.daysLater(3);
        ProcessIdentity.run(ballots::purge);
        screens.open(company.north.observer, page(""));
        assertThat(ScreenText.now()).contains("reached nobody", "within three days, so they are gone");
        company.close();
        screens.open(company.north.coordinator, page(""));
        assertThat(ScreenText.now()).contains("reached nobody").doesNotContain("within three days");
    }

    private String page(String below) {
        return "p/north/pulse/" + wave.value() + below;
    }

    private List<Token> linksButTheLostOne() {
        List<UUID> people = world.jdbc()
                .sql("select i.person_id from pulse_invited i join person p on p.id = i.person_id where p.email <> ?")
                .param(LOST).query(UUID.class).list();
        return ProcessIdentity.call(() -> {
            List<Token> links = new ArrayList<>();
            people.forEach(person -> links.add(ballots.linkToken(wave, person).orElseThrow()));
            return links;
        });
    }

    private void mailsLeaveButForTheLostOne() {
        world.jdbc().sql("""
                        update outgoing_mail set settled_at = next_attempt, trouble = 'REFUSED',
                            status = case when recipient = ? then 'UNDELIVERABLE' else 'SENT' end""")
                .param(LOST).update();
        clerk.work();
    }

    private void adminTakesItOffTheList() {
        world.as(company.north.admin, () -> {
            UndeliverableMail only = mail.undeliverable(PageRequest.of(0, 5)).getFirst();
            assertThat(only.recipient()).isEqualTo(LOST);
            mail.dismiss(only.id());
            return true;
        });
    }

    private PaperCode ofMachining() {
        return world.as(company.north.compliance, () -> ballots.paperCodes(wave).stream()
                .filter(code -> ballots.plan(wave).tree().node(code.place().leaf()).name().equals("Machining"))
                .findFirst()
                .orElseThrow());
    }

    private List<String> due(AccountId reader) {
        LocalDate soon = company.today().plusDays(7);
        return world.as(reader, () -> agenda.due(company.north.programme.value(), soon).stream()
                .map(item -> item.path())
                .toList());
    }

    private void answerAtTheKiosk(Token code) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        SecurityContextHolder.clearContext();
        String typed = "code=" + URLEncoder.encode(code.inParts(), StandardCharsets.UTF_8);
        String paper = browser.perform(post("/s/kiosk?lang=en").content(typed))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(paper).contains("“Machining” is stored");
        Matcher nonce = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"").matcher(paper);
        assertThat(nonce.find()).isTrue();
        String saved = browser.perform(post("/s/kiosk?lang=en")
                        .content(typed + "&nonce=" + nonce.group(1) + "&language=en&item.A1=4"))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(saved).contains("data-saved");
    }
}
