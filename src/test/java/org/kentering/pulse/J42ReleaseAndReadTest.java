package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WithholdReason;
import org.kentering.design.ButtonLink;
import org.kentering.design.LikertBar;
import org.kentering.design.Page;
import org.kentering.design.Quote;
import org.kentering.identity.AccountId;
import org.kentering.pulse.ui.ExportedResults;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-42: a wave is answered, closed, reviewed and released; then everybody reads what they may. */
@KenteringTest
class J42ReleaseAndReadTest {

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

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        wave = company.launched(company.draft());
        company.answer(wave, 0.9, 2.4, 7);
        assertThat(world.jdbc().sql("select count(*) from ballot_inbox").query(Integer.class).single()).isGreaterThan(40);
    }

    @Test
    void compliancePassesEachCommentAndReleases() {
        company.close();
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value());
        Screens.follow("Read comments and release");
        assertThat(_find(Button.class, spec -> spec.withText("Show as written"))).hasSize(30);
        String besideTheComments = ScreenText.of(_get(Page.class)).replaceAll("More time, please \\(\\d+\\)", "");
        assertThat(besideTheComments.replace("Read the comments of Pulse March 2026", "")).as("no number in sight")
                .doesNotContainPattern("\\d");
        _click(_get(Button.class, spec -> spec.withText("Release the results")));
        assertThat(status()).isEqualTo(WaveStatus.IN_REVIEW);

        _setValue(_find(Select.class).getFirst(), WithholdReason.NAME);
        assertThat(ScreenText.now()).contains("left out");
        _click(_find(Button.class, spec -> spec.withText("Other words or a translation")).get(1));
        _setValue(_find(TextArea.class).getFirst(), "The machine at gate two is slow");
        _click(_get(Button.class, spec -> spec.withText("Show these words instead")));
        for (Button show : _find(Button.class, spec -> spec.withText("Show as written")).subList(2, 30)) {
            _click(show);
        }
        assertThat(ScreenText.now()).doesNotContain("to decide").contains("The machine at gate two is slow");
        _click(_get(Button.class, spec -> spec.withText("Next comments")));
        _find(Button.class, spec -> spec.withText("Show as written")).forEach(show -> _click(show));
        _click(_get(Button.class, spec -> spec.withText("Release the results")));
        assertThat(status()).isEqualTo(WaveStatus.RELEASED);
        assertThat(ScreenText.now()).contains("The first blocking step is", "By unit", "shown with");
        Screens.follow("Anonymity report");
        assertThat(ScreenText.now()).contains("the release is exactly what was signed", "Elif Compliance",
                "Left out: names or describes somebody");
    }

    @Test
    void whatIsOverCanBeReadOnceItIsClosed() {
        company.daysLater(11);
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value());
        _assertNone(Anchor.class, spec -> spec.withText("Read comments and release"));
        Screens.go("p/north/pulse/" + wave.value() + "/review");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        company.close();
        Screens.go("p/north/pulse/" + wave.value());
        _assertOne(Anchor.class, spec -> spec.withText("Read comments and release"));
    }

    @Test
    void theFirstReleaseIsComparedWithNothing() {
        company.close();
        company.release(wave);
        screens.open(company.north.sponsor, "p/north/dashboard");
        assertThat(ScreenText.now()).contains("There is no survey to compare with yet.", "Adoption picture");
    }

    @Test
    void beforeTheReleaseNobodyReadsAnything() {
        company.close();
        for (AccountId reader : List.of(company.north.sponsor, company.north.coordinator, company.north.observer,
                company.north.champion, company.north.lead, company.north.steward)) {
            screens.open(reader, "p/north/pulse/" + wave.value());
            assertThat(ScreenText.now()).contains("Closed. Compliance reads the comments").doesNotContain("By unit");
            _assertNone(LikertBar.class);
            Screens.go("p/north/pulse/" + wave.value() + "/review");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
    }

    @Test
    void afterItEverybodyReadsTheirPart() {
        company.close();
        company.release(wave);
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Pulse March 2026");
        assertThat(_find(LikertBar.class)).hasSizeGreaterThanOrEqualTo(9);
        assertThat(ScreenText.now()).contains("Machining", "Finance", "± ", "What everybody said",
                "Our own questions, not scientifically validated", "not been read by a native speaker yet: Nederlands, Deutsch");
        _assertNone(ButtonLink.class, spec -> spec.withText("Anonymity report"));
        Screens.go("p/north/pulse/" + wave.value() + "/report");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");

        screens.open(company.north.champion, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("Assembly", "yours").doesNotContain("Machining", "Finance");
        screens.open(company.north.steward, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("Organisation").doesNotContain("Assembly");
        screens.open(company.north.admin, "p/north/pulse/" + wave.value());
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void aGroupIsReadItemByItemAsFinelyAsItsSizeAllows() {
        company.close();
        company.release(wave);
        String page = "p/north/pulse/" + wave.value();
        screens.open(company.north.sponsor, page);
        Select<GroupResult> chooser = _get(Select.class, spec -> spec.withLabel("Group"));
        List<GroupResult> groups = chooser.getListDataView().getItems().toList();
        assertThat(groups).allMatch(GroupResult::open).hasSizeGreaterThan(3);

        // 26 invited: bars of three answers, a margin of their own.
        GroupResult assembly = groups.stream().filter(group -> group.name().equals("Assembly")).findFirst().orElseThrow();
        _setValue(chooser, assembly);
        assertThat(ScreenText.now()).contains("What Assembly said", "± ");
        assertThat(_find(LikertBar.class)).hasSizeGreaterThanOrEqualTo(8);

        // 12 invited: a mean and a share, no bars.
        GroupResult machining = groups.stream().filter(group -> group.name().equals("Machining")).findFirst().orElseThrow();
        Screens.go(page + "?group=" + machining.id().value());
        assertThat(ScreenText.now()).contains("What Machining said", "± 0.5");
        _assertNone(LikertBar.class);

        // Who may not see it gets the company, as with an address that means nothing.
        screens.open(company.north.champion, page + "?group=" + machining.id().value());
        assertThat(ScreenText.now()).contains("What everybody said").doesNotContain("Machining");
        Screens.go(page + "?group=nonsense");
        assertThat(ScreenText.now()).contains("What everybody said");
    }

    @Test
    void theFileHoldsWhatTheScreensShowAndNothingElse() {
        company.close();
        company.release(wave);
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(wave));
        String file = new String(ExportedResults.of(results), StandardCharsets.UTF_8);
        assertThat(file.lines().findFirst().orElseThrow()).contains("Spread", "Margin", "Chosen answers", "Change");
        List<String> ofMachining = file.lines().filter(line -> line.startsWith("Machining,")).toList();
        assertThat(ofMachining).isNotEmpty().noneMatch(line -> line.contains("Strongly disagree"));
        assertThat(file.lines().filter(line -> line.startsWith("Assembly,"))).anyMatch(line -> line.contains("Agree"));
        assertThat(file.lines().filter(line -> line.startsWith("Organisation,")))
                .anyMatch(line -> line.contains("I do not see the use") || line.contains("other answers"));
    }

    @Test
    void commentsAreSearchedByWholeGroups() {
        company.close();
        world.jdbc().sql("""
                        update ballot_comment set words = 'The scanner is slow' where id = (
                            select min(id) from ballot_comment group by cell, item_key
                            having count(*) > 5 fetch first 1 row only)""")
                .update();
        company.release(wave);
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
        int all = _find(Quote.class).size();
        List<CommentSet> sets = world.as(company.north.sponsor, () -> pulse.results(wave)).comments().sets();
        assertThat(all).isEqualTo(sets.stream().mapToInt(set -> set.comments().size()).sum()).isGreaterThan(20);
        assertThat(ScreenText.now()).contains("The scanner is slow");

        TextField search = _get(TextField.class, spec -> spec.withPlaceholder("Search the comments"));
        _setValue(search, "scanner");
        assertThat(_find(Quote.class)).isEmpty();
        assertThat(ScreenText.now()).contains("fewer than 5 comments say it").doesNotContain("The scanner is slow");

        _setValue(search, "time");
        assertThat(_find(Quote.class)).hasSize(sets.stream()
                .filter(set -> set.comments().stream().filter(comment -> comment.contains("time")).count() >= 5)
                .mapToInt(set -> set.comments().size())
                .sum());
        assertThat(ScreenText.now()).contains("at least 5 comments", "The scanner is slow");

        _setValue(search, "");
        assertThat(_find(Quote.class)).hasSize(all);

        screens.open(company.north.champion, "p/north/pulse/" + wave.value());
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search the comments")), "time");
        assertThat(ScreenText.now()).as("of groups that one may not read nothing is found").doesNotContain("Finance", "Machining");
    }

    /** A unit with a unit below it, and those right in it: two groups of one name. */
    @Test
    void groupsOfOneNameAreToldApartOnTheScreenAndInTheFile() {
        company.close();
        company.release(wave);
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(wave));
        assertThat(results.shown().stream().filter(group -> group.name().equals("Assembly"))).hasSize(2);

        Select<GroupResult> chooser = _get(Select.class, spec -> spec.withLabel("Group"));
        List<String> labels = results.shown().stream().map(chooser.getItemLabelGenerator()::apply).toList();
        assertThat(labels).doesNotHaveDuplicates().contains("Assembly (in Organisation)", "Assembly (in Assembly)", "Works");

        String file = new String(ExportedResults.of(results), StandardCharsets.UTF_8);
        List<String> keys = file.lines().map(line -> String.join(",", List.of(line.split(",")).subList(0, 3))).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(file).contains("\nAssembly,Organisation,", "\nAssembly,Assembly,", "\nOrganisation,,");
    }

    private WaveStatus status() {
        return world.as(company.north.compliance, () -> waves.details(wave)).row().status();
    }
}
