package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.CellId;
import org.kentering.ballot.WaveId;
import org.kentering.design.Chart;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-73: what the results lead to: the step that blocks each group, barriers, stages, and tasks that become ideas. */
@KenteringTest
class J73FromResultsToDeedsTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    CultureService culture;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    PulseService pulse;

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void aReleasedWave() {
        company = new PulseCompany(world, context);
        wave = company.released(company.draft(), 0.95, 1.7, 3);
    }

    @Test
    void eachGroupHasItsFirstBlockingStepWithWhatHelps() {
        PulseResults results = world.as(company.north.coordinator, () -> pulse.results(wave));
        assertThat(results.groups()).filteredOn(GroupResult::open).allMatch(group -> group.blocking() != null);
        GroupResult assembly = results.groups().stream()
                .filter(group -> group.name().equals("Assembly")).findFirst().orElseThrow();
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value() + "?group=" + assembly.id().value());
        assertThat(ScreenText.now()).contains("first blocking step: ", " in Assembly");
        _assertNone(Button.class, spec -> spec.withText("Put into the inbox"));
        screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("only what enough people chose");
        assertThat(_find(Chart.class)).extracting(J73FromResultsToDeedsTest::bars).anySatisfy(bars -> assertThat(bars)
                .contains("\"note\":\"or less\""));
    }

    private static String bars(Chart chart) {
        return String.valueOf(chart.getElement().getPropertyRaw("bars"));
    }

    @Test
    void aStageIsProposedFromFiguresAloneAndConfirmedOrCorrected() {
        List<GroupCulture> stages = stages();
        assertThat(stages).extracting(GroupCulture::name).contains("Assembly");
        assertThat(stages).allMatch(stage -> stage.proposed() == CultureStage.SCEPTICISM && stage.decided() == null);
        PulseResults results = world.as(company.north.coordinator, () -> pulse.results(wave));
        results.groups().stream()
                .filter(group -> !group.open() || group.people() != null && group.people().to() < 10)
                .forEach(small -> assertThat(stages).noneMatch(stage -> stage.group().equals(small.id())));

        CellId group = stages.getFirst().group();
        assertThatThrownBy(() -> decide(group, GroupCulture.NONE, CultureStage.ACTIVE_USE, " "))
                .isInstanceOf(Refusal.class).hasMessage("pulse.culture.reasonMissing");
        decide(group, GroupCulture.NONE, CultureStage.SELECTIVE_TRIAL, "Two teams tried it last week");
        assertThat(stages().getFirst().decided()).isEqualTo(CultureStage.SELECTIVE_TRIAL);
        assertThatThrownBy(() -> decide(group, 7, CultureStage.SCEPTICISM, "")).isInstanceOf(StaleVersion.class);
        decide(group, stages().getFirst().version(), CultureStage.SCEPTICISM, "");
        assertThat(stages().getFirst().reason()).isNull();
        assertThatThrownBy(() -> decide(new CellId(UUID.randomUUID()), GroupCulture.NONE, CultureStage.SCEPTICISM, ""))
                .isInstanceOf(NotFound.class);

        List<GroupCulture> ofChampion = world.as(company.north.champion, () -> culture.stages(wave));
        assertThat(ofChampion).extracting(GroupCulture::name).doesNotContain("Machining", "Finance");
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("Where each group stands with the change", "Scepticism and uncertainty");
    }

    @Test
    void aTaskBecomesAnIdeaInTheInboxOnceAndNamesNoSmallGroup() {
        List<Opportunity> all = all();
        assertThat(all).isNotEmpty().noneMatch(Opportunity::taken);
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value());
        _setValue(_find(TextArea.class, spec -> spec.withLabel("The idea")).getFirst(), "Let the tool write the minutes");
        _click(_find(Button.class, spec -> spec.withText("Put into the inbox")).getFirst());
        assertThat(all()).filteredOn(Opportunity::taken).hasSize(1);
        Opportunity taken = all().stream().filter(Opportunity::taken).findFirst().orElseThrow();
        world.as(company.north.coordinator, () -> {
            opportunities.toIdea(wave, taken.id(), "tools", "Again");
            return true;
        });
        assertThat(world.jdbc().sql("select words from voice_entry where kind = 'IDEA'").query(String.class).list())
                .containsExactly("Let the tool write the minutes");
        UUID unit = world.jdbc().sql("select unit_id from voice_entry").query(UUID.class).single();
        int people = world.jdbc().sql("""
                        select count(*) from person p join unit u on u.id = p.unit_id
                        where u.id = ? or u.parent_id = ? or u.parent_id in (select id from unit where parent_id = ?)""")
                .params(unit, unit, unit).query(Integer.class).single();
        assertThat(people).isGreaterThanOrEqualTo(10);
        assertThatThrownBy(() -> world.as(company.north.coordinator, () -> {
            opportunities.toIdea(wave, UUID.randomUUID(), "tools", "Invented");
            return true;
        })).isInstanceOf(NotFound.class);
    }

    private List<Opportunity> all() {
        return world.as(company.north.coordinator, () -> opportunities.opportunities(wave));
    }

    private List<GroupCulture> stages() {
        return world.as(company.north.coordinator, () -> culture.stages(wave));
    }

    private void decide(CellId group, long seen, CultureStage stage, String reason) {
        world.as(company.north.coordinator, () -> {
            culture.decide(wave, group, seen, stage, reason);
            return true;
        });
    }
}
