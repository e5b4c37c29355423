package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-65: the coordinator announces a wave, and sees on it when people are reminded. */
@KenteringTest
class J65AnnounceAndRemindTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

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
