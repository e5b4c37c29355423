package org.kentering.cockpit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.pulse.PulseCompany;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-50: what the homes tell of a survey, and what they do not. */
@KenteringTest
class J50HomesAroundASurveyTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void complianceFindsWhatWaitsAndTheWorksCouncilWhatHolds() {
        assertThat(home(company.north.compliance)).contains("Nothing is due. Good.");
        assertThat(home(company.north.observer)).contains("There has been no survey yet.");
        assertThat(title()).isEqualTo("No survey has been opened yet");

        WaveId wave = company.proposed(company.draft());
        assertThat(home(company.north.compliance)).contains("One thing is due. Start with “Decide on the plan of ");
        assertThat(title()).isEqualTo("Waiting for you");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Due", "Surveys");

        company.approve(wave);
        assertThat(home(company.north.observer)).contains("nobody sees a number before it is released");
        assertThat(title()).isEqualTo("One survey is open, none is released");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("What is kept about people", "Surveys");
        assertThat(home(company.north.coordinator)).contains("Too few have answered to say how many.");

        company.answer(wave, 0.9, 3.5, 1);
        company.close();
        assertThat(home(company.north.compliance)).contains("Read the comments of ");
        company.release(wave);
        assertThat(home(company.north.observer)).contains("The last release was checked just now and is as it was signed.");
        assertThat(title()).isEqualTo("One survey is released, none is open");

        world.jdbc().sql("delete from published_cell where item_key = 'A1'").update();
        assertThat(home(company.north.observer)).contains("The last release is no longer what was signed.");
    }

    @Test
    void teamsReadTheirOwnPartOfTheLastSurvey() {
        company.released(company.draft(), 0.9, 3.5, 1);
        assertThat(home(company.north.champion)).contains("Your team in the last survey", "Assembly")
                .doesNotContain("not among those");
        assertThat(home(company.north.lead)).contains("Finance");
        assertThat(home(company.north.steward)).contains("Company, mean of 1 to 5 with its margin.");
        assertThat(home(company.north.sponsor)).contains("There is no survey to compare with yet.", "All results");
    }

    @Test
    void aTeamThatWasNotAskedIsToldSo() {
        company.released(company.draft(company.draft(), Set.of(company.works)), 0.9, 3.5, 1);
        assertThat(home(company.north.champion)).contains("Your team was not among those who were asked.");
    }

    @Test
    void aTeamWithTooFewAnswersIsNotShownWithNothing() {
        company.released(company.draft(), 0.03, 3.5, 1);
        assertThat(home(company.north.champion))
                .contains("not shown: too few answered, and no larger group is open either").doesNotContain("null");
    }

    private String home(AccountId account) {
        screens.open(account, "");
        return Screens.text();
    }

    private static String title() {
        return _get(H1.class).getText();
    }
}
