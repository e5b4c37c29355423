package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.design.CodeCards;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-43: compliance or works council print the codes of people without a mailbox. */
@KenteringTest
class J43PrintCodesTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        world.jdbc().sql("""
                        update person set language = 'DE'
                        where employee_id = (select min(employee_id) from person where unit_id = ?)""")
                .param(company.machining.value()).update();
        wave = company.launched(company.draft());
    }

    @Test
    void theSheetShowsACardForEverybodyAndSparesUntilItIsReportedAsPrinted() {
        screens.open(company.north.observer, "p/north/pulse/" + wave.value());
        Screens.follow("Print paper codes");
        assertThat(_find(CodeCards.class)).hasSizeGreaterThan(3);
        assertThat(_find(Image.class, spec -> spec.withPredicate(image -> image.getSrc().startsWith("data:image/svg"))))
                .hasSizeGreaterThan(65);
        assertThat(ScreenText.now()).contains("https://kentering.example/s/", "c misused codes");

        _click(_get(Button.class, spec -> spec.withText("They are printed: forget the codes")));
        _assertNone(CodeCards.class);
        assertThat(ScreenText.now()).contains("They cannot be shown again").doesNotContain("/s/");
    }

    @Test
    void everyCardSaysInTheLanguagesOfItsGroupWhereAllAboutTheWaveIsRead() {
        screens.open(company.north.observer, "p/north/pulse/" + wave.value() + "/codes");
        for (CodeCards group : _find(CodeCards.class)) {
            String words = ScreenText.of(group);
            int cards = words.split("/s/kiosk", -1).length - 1;
            assertThat(words.split("https://kentering.example/trust/" + wave.value(), -1)).hasSize(cards + 1);
            assertThat(words).contains("To read: what is stored");
            assertThat(words.contains("Nachlesen: was gespeichert wird"))
                    .isEqualTo(_get(group, H2.class).getText().equals("Machining"));
            assertThat(_find(group, Image.class)).hasSize(2 * cards);
        }
    }

    @Test
    void destroyedCodesAreCountedAndNeverMoreThanThereWere() {
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value() + "/codes");
        _setValue(_find(IntegerField.class).getFirst(), 500);
        _click(_find(Button.class, spec -> spec.withText("Note")).getFirst());
        assertThat(destroyed()).isZero();
        _setValue(_find(IntegerField.class).getFirst(), 2);
        _click(_find(Button.class, spec -> spec.withText("Note")).getFirst());
        assertThat(destroyed()).isEqualTo(2);
    }

    @Test
    void thePlannerAndEverybodyElseFindNothing() {
        for (AccountId other : List.of(company.north.coordinator, company.north.sponsor,
                company.north.lead, company.north.champion)) {
            screens.open(other, "p/north/pulse/" + wave.value() + "/codes");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
    }

    private int destroyed() {
        return world.jdbc().sql("select sum(destroyed_codes) from ballot_group").query(Integer.class).single();
    }
}
