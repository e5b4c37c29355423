package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.BooleanNode;

/** J-65: the coordinator announces a wave, and sees on it when people are reminded. */
@KenteringTest
class J65AnnounceAndRemindTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    private static final String MARKED = "Your browser lets this page copy nothing, because its address is not a secure"
            + " one. The text is marked: press Ctrl+C (on a Mac ⌘C), and copy the subject by itself.";

    private PulseCompany company;

    @BeforeEach
    void aMailServerAndSomeMailboxes() {
        company = new PulseCompany(world, context);
        world.jdbc().sql("""
                        update settings set mail_host = 'mail.example', mail_sender_address = 'pulse@example.org',
                            mail_sender_name = 'North AI team'""")
                .update();
        world.jdbc().sql("update person set email = lower(employee_id) || '@example.org' where unit_id = ?")
                .param(company.machining.value()).update();
    }

    @Test
    void theAnnouncementSaysWhenFromWhomAndWhatTheLinkStartsWithInThreeLanguages() {
        WaveId wave = company.proposed(company.draft());
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value());
        Screens.follow("Announcement");
        List<String> texts = _find(TextArea.class).stream().map(TextArea::getValue).toList();
        assertThat(texts).hasSize(3).allSatisfy(text -> assertThat(text)
                .contains("North AI team <pulse@example.org>", "https://kentering.example/s/", "Ilse, ilse@example.org")
                .doesNotContain("{"));
        assertThat(texts).anyMatch(text -> text.contains("from 2 March 2026 to 12 March 2026"))
                .anyMatch(text -> text.contains("van 2 maart 2026 tot 12 maart 2026"))
                .anyMatch(text -> text.contains("von 2. März 2026 bis 12. März 2026"));
    }

    @Test
    void withoutMailItSpeaksOfPaperAlone() {
        world.jdbc().sql("update settings set mail_host = null").update();
        WaveId wave = company.proposed(company.draft());
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value() + "/announcement");
        assertThat(_find(TextArea.class)).allSatisfy(text -> assertThat(text.getValue())
                .contains("https://kentering.example/s/")
                .doesNotContain("pulse@example.org"));
    }

    @Test
    void theCoordinatorIsRemindedUntilItIsSent() {
        WaveId wave = company.proposed(company.draft());
        assertThat(due()).contains("pulse.announce");
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value() + "/announcement");
        _click(_get(Button.class, spec -> spec.withText("I have sent it")));
        assertThat(ScreenText.now()).contains("sent on 2 Mar 2026");
        assertThat(due()).doesNotContain("pulse.announce");
        world.as(company.north.coordinator, () -> {
            WaveService waves = context.getBean(WaveService.class);
            waves.withdraw(wave, waves.details(wave).row().version());
            WaveDraft draft = company.draft();
            waves.change(wave, waves.details(wave).row().version(), draft);
            waves.propose(wave, waves.details(wave).row().version());
            return wave;
        });
        assertThat(due()).as("another plan is another announcement").contains("pulse.announce");
        company.approve(wave);
        assertThat(due()).as("it is open").doesNotContain("pulse.announce");
    }

    @Test
    void theCoordinatorIsToldToPlanTheNextWave() {
        company.released(company.draft(), 0.9, 3, 1);
        company.daysLater(43);
        assertThat(due()).as("not yet eight weeks").doesNotContain("pulse.next");
        company.daysLater(2);
        assertThat(due()).contains("pulse.next");
        assertThat(world.as(company.north.champion, this::kinds)).doesNotContain("pulse.next");
        company.proposed(company.draft());
        assertThat(due()).doesNotContain("pulse.next");
    }

    @Test
    void copyingSaysThatItIsDoneOrThatTheTextIsMarked() {
        WaveId wave = company.proposed(company.draft());
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value() + "/announcement");
        MockVaadin.clientRoundtrip(false);
        for (Map.Entry<Boolean, String> said : Map.of(true, "Copied, subject and text.", false, MARKED).entrySet()) {
            _click(_find(Button.class, spec -> spec.withText("Copy")).getFirst());
            UI.getCurrentOrThrow().getInternals().getStateTree().runExecutionsBeforeClientResponse();
            UI.getCurrentOrThrow().getInternals().dumpPendingJavaScriptInvocations().stream()
                    .filter(call -> call.getInvocation().getExpression().contains("clipboard"))
                    .forEach(call -> call.complete(BooleanNode.valueOf(said.getKey())));
            expectNotifications(said.getValue());
        }
    }

    private List<String> due() {
        return world.as(company.north.coordinator, this::kinds);
    }

    private List<String> kinds() {
        return context.getBean(AgendaService.class)
                .due(company.north.programme.value(), company.today().plusDays(14)).stream()
                .map(DueItem::kind).toList();
    }

    @Test
    void anOpenWaveSaysWhenPeopleAreReminded() {
        WaveId wave = company.launched(company.draft());
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("none yet; the next on 9 March 2026 at nine");
    }

    @Test
    void everybodyElseFindsNothing() {
        WaveId wave = company.proposed(company.draft());
        for (AccountId other : List.of(company.north.sponsor, company.north.champion, company.north.lead,
                company.north.steward, company.north.compliance, company.north.observer, company.north.admin)) {
            screens.open(other, "p/north/pulse/" + wave.value() + "/announcement");
            assertThat(_get(H2.class).getText()).as(other.toString()).isEqualTo("There is nothing here");
        }
    }
}
