package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.pulse.ui.ExportedResults;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-60: a wave divides the company by something else than its units, as far as nobody stands out. */
@KenteringTest
class J60DivideByAnAttributeTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    PulseService pulse;

    @Autowired
    BallotService ballots;

    @Autowired
    BallotBox box;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        company.people(company.north.assembly, 12, "Operator");
        company.people(company.machining, 11, "Operator");
        company.people(company.north.assembly, 3, "Guest");
        company.people(company.north.assembly, 3, "Intern");
    }

    @Test
    void thePlanSaysWhichCategoriesStayAndWhyAnotherDoesNot() {
        screens.open(company.north.coordinator, "p/north/pulse/new");
        assertThat(ScreenText.now()).doesNotContain("Divisions of the whole company");
        _setValue(_get(Select.class, spec -> spec.withPredicate(select ->
                "First division".equals(select.getAriaLabel().orElse("")))), PulseAttribute.EMPLOYEE_GROUP);
        assertThat(ScreenText.now())
                .contains(
                        "Divisions of the whole company",
                        "Employee group: Operator",
                        "Employee group: Guest",
                        "Withdrawn: 3 of 3 would stand out in their group",
                        "A category is shown for the whole company.");
        PlannedCategory operators = world.as(
                        company.north.coordinator,
                        () -> waves.preview(
                                company.north.programme, company.dividedBy(PulseAttribute.EMPLOYEE_GROUP)))
                .categories().stream()
                .filter(category -> category.name().en().equals("Operator"))
                .findFirst()
                .orElseThrow();
        assertThat(operators.shownPercent()).isBetween(1, 100);
        assertThat(ScreenText.now())
                .as("the words of a row, the last cell first")
                .containsPattern("\\w+ \\(" + operators.shownPercent() + " %\\)\\s+23\\s+Employee group: Operator");
        _click(_get(Button.class, spec -> spec.withText("Propose to compliance")));

        WaveId id = world.as(company.north.compliance, () -> waves.waves(company.north.programme)).getFirst().id();
        screens.open(company.north.compliance, "p/north/pulse/" + id.value());
        assertThat(ScreenText.now()).contains("Employee group: Operator", "Withdrawn: 3 of 3 would stand out");
        assertThat(world.as(company.north.coordinator, () -> waves.details(id)).draft().attributes())
                .containsExactly(PulseAttribute.EMPLOYEE_GROUP);
    }

    @Test
    void whoAnswersReadsWhatIsStoredAndResultsStandForTheWholeCompany() {
        WaveId id = company.launched(company.dividedBy(PulseAttribute.EMPLOYEE_GROUP));
        FlatAttribute attribute =
                world.as(company.north.observer, () -> ballots.plan(id)).attributes().getFirst();
        assertThat(attribute.categories()).extracting(category -> category.name().en()).contains("Operator");
        BallotSheet sheet = company.codes(id).values().stream()
                .flatMap(List::stream)
                .map(token -> box.look(token).sheet().orElseThrow())
                .filter(one -> one.categories().stream().anyMatch(category -> category.name().en().equals("Operator")))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.sharing()).isBetween(5, 12);

        company.answer(id, 1, 3.5, 7);
        company.close();
        company.release(id);
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(id));
        GroupResult operators = results.attributes().getFirst().categories().stream()
                .filter(category -> category.name().equals("Operator"))
                .findFirst()
                .orElseThrow();
        assertThat(operators.open()).isTrue();
        assertThat(operators.items()).isNotEmpty();

        screens.open(company.north.sponsor, "p/north/pulse/" + id.value());
        assertThat(ScreenText.now()).contains("By Employee group", "Operator", "never together with the groups");
        screens.open(company.north.champion, "p/north/pulse/" + id.value());
        assertThat(ScreenText.now()).contains("By Employee group");
        String csv = new String(ExportedResults.of(results), StandardCharsets.UTF_8);
        assertThat(csv).contains("Employee group: Operator").doesNotContain("Guest");
        assertThat(world.as(company.north.observer, () -> pulse.report(id)).genuine()).isTrue();
        screens.open(company.north.observer, "p/north/pulse/" + id.value() + "/report");
        assertThat(ScreenText.now()).contains("Also divided by", "Employee group");
    }

    @Test
    void anotherDivisionBeginsANewSeries() {
        company.released(company.draft(), 1, 3, 1);
        company.daysLater(20);
        WaveId id = company.released(company.dividedBy(PulseAttribute.EMPLOYEE_GROUP), 1, 4, 2);
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(id));
        assertThat(results.items()).filteredOn(item -> item.key().equals("A1")).allMatch(ItemResult::newSeries);
        company.daysLater(20);
        WaveId next = company.released(company.dividedBy(PulseAttribute.EMPLOYEE_GROUP), 1, 4, 3);
        PulseResults later = world.as(company.north.sponsor, () -> pulse.results(next));
        assertThat(later.items()).filteredOn(item -> item.key().equals("A1")).noneMatch(ItemResult::newSeries);
        assertThat(later.attributes().getFirst().categories().getFirst().items())
                .filteredOn(item -> item.key().equals("A1"))
                .allMatch(item -> item.before() != null);
    }

    @Test
    void aPlanWithoutAttributesShowsNone() {
        WaveId id = company.released(company.draft(), 1, 3, 1);
        screens.open(company.north.sponsor, Language.EN, "p/north/pulse/" + id.value());
        assertThat(ScreenText.now()).doesNotContain("By Employee group");
        _assertNone(Select.class, spec -> spec.withPredicate(select ->
                "First division".equals(select.getAriaLabel().orElse(""))));
    }
}
