package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-41: compliance decides on a plan: approves and launches it, or sends it back. */
@KenteringTest
class J41ApproveAWaveTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        wave = company.proposed(company.draft());
    }

    @Test
    void complianceFindsItByItsBadgeAndLaunchesWhatItSaw() {
        screens.open(company.north.compliance, "p/north/pulse");
        assertThat(_get(SideNavItem.class, spec -> spec.withPredicate(item -> "Pulse".equals(item.getLabel())))
                .getSuffixComponent().getElement().getText()).isEqualTo("1");
        Screens.go("p/north/pulse/" + wave.value());
        String fingerprint = world.as(company.north.observer, () -> waves.approval(wave)).plan().fingerprint();
        assertThat(ScreenText.now()).contains(fingerprint, "65 people in", "Ilse Coordinator");
        _click(_get(Button.class, spec -> spec.withText("Approve and launch")));
        assertThat(ScreenText.now()).contains("People are answering", "Elif Compliance", fingerprint);
    }

    @Test
    void whatChangedMeanwhileIsNotLaunchedUnseen() {
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value());
        company.people(company.machining, 1);
        _click(_get(Button.class, spec -> spec.withText("Approve and launch")));
        assertThat(status()).isEqualTo(WaveStatus.PROPOSED);
        assertThat(ScreenText.now()).contains("The organisation has changed since this was proposed", "66 people in");
        _click(_get(Button.class, spec -> spec.withText("Approve and launch")));
        assertThat(status()).isEqualTo(WaveStatus.OPEN);
    }

    @Test
    void aPlanIsSentBackForAReasonFromTheList() {
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value());
        _click(_get(Button.class, spec -> spec.withText("Send back")));
        assertThat(_get(Select.class).isInvalid()).isTrue();
        _setValue(_get(Select.class), RefusalReason.NOT_INFORMED);
        _click(_get(Button.class, spec -> spec.withText("Send back")));
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("Sent back because: The works council was not informed.");
        _click(_get(Button.class, spec -> spec.withText("Propose to compliance")));
        assertThat(status()).isEqualTo(WaveStatus.PROPOSED);
    }

    @Test
    void othersReadThePlanOrFindNothing() {
        screens.open(company.north.observer, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("What this would show");
        _assertNone(Button.class, spec -> spec.withText("Approve and launch"));
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value());
        _assertNone(Button.class, spec -> spec.withText("Approve and launch"));
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    private WaveStatus status() {
        return world.as(company.north.compliance, () -> waves.details(wave)).row().status();
    }
}
