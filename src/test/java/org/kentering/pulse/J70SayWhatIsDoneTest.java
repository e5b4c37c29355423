package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ui.PersonPicker;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-70: after a release the coordinator says what is done; everybody reads it, compliance before the next launch. */
@KenteringTest
class J70SayWhatIsDoneTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    OrganisationService organisation;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        WaveId wave = company.launched(company.draft());
        company.answer(wave, 0.9, 3.2, 1);
        company.close();
        company.releaseUnanswered(wave);
    }

    @Test
    void theCoordinatorNamesATheme_andTheOwnerSettlesIt() {
        screens.open(company.north.coordinator, "p/north/pulse/ledger");
        assertThat(ScreenText.now()).contains("Pulse March 2026", "3 themes still to be named", "comments were released");
        _setValue(_get(Select.class, spec -> spec.withLabel("Theme")), "time");
        _setValue(_get(Select.class, spec -> spec.withLabel("What is done")), Disposition.DOING);
        _click(_get(Button.class, spec -> spec.withText("Name it")));
        assertThat(ScreenText.now()).contains("3 themes still to be named");
        PersonRow lead = world.as(company.north.coordinator,
                () -> organisation.people(List.of(company.north.leadPerson))).getFirst();
        _setValue(_get(PersonPicker.class), lead);
        _setValue(_get(DatePicker.class), company.today().plusDays(20));
        _setValue(_get(TextArea.class), "Two hours a week in the shift plan.");
        _click(_get(Button.class, spec -> spec.withText("Name it")));
        assertThat(ScreenText.now()).contains("2 themes still to be named", "Two hours a week in the shift plan.",
                "Sees to it: Lena Lead", "Change: Time");

        screens.open(company.north.sponsor, "p/north/pulse/ledger");
        assertThat(ScreenText.now()).contains("Time: we do it, by");
        _assertNone(Button.class, spec -> spec.withText("Name it"));
        _assertNone(Button.class, spec -> spec.withText("Settled"));
        screens.open(company.north.lead, "p/north/pulse/ledger");
        _click(_get(Button.class, spec -> spec.withText("Settled")));
        assertThat(ScreenText.now()).contains("Time: done on");
    }

    @Test
    void complianceSeesWhatIsOwedAndThenWhatWasSaid() {
        company.daysLater(14);
        WaveId next = company.proposed(company.draft());
        screens.open(company.north.compliance, "p/north/pulse/" + next.value());
        assertThat(ScreenText.now()).contains("What was done about the last answers", "are not all answered for yet");
        _click(_get(Button.class, spec -> spec.withText("Approve and launch")));
        _assertOne(Button.class, spec -> spec.withText("Approve and launch"));
        company.answerFor(world.as(company.north.coordinator, () -> context.getBean(LedgerService.class)
                .ledgers(company.north.programme)).getFirst().wave());
        screens.open(company.north.compliance, "p/north/pulse/" + next.value());
        assertThat(ScreenText.now()).contains("Trust in results: we do it, by").doesNotContain("not all answered for");
        _click(_get(Button.class, spec -> spec.withText("Approve and launch")));
        assertThat(ScreenText.now()).contains("People are answering");
    }
}
