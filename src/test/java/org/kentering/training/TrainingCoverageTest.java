package org.kentering.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.CatalogueFixture;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.kentering.organisation.UnitId;

class TrainingCoverageTest {

    private static final Texts TEXTS = new Texts();
    private static final TrainingCoverage.Hours NO_HOURS = new TrainingCoverage.Hours(BigDecimal.ZERO, BigDecimal.ZERO);

    private final UnitId assembly = new UnitId(UUID.randomUUID());
    private final UnitId finance = new UnitId(UUID.randomUUID());
    private final TrainingId first = TrainingId.random();
    private final TrainingId second = TrainingId.random();
    private final Member anna = new Member(UUID.randomUUID(), assembly.value(), "End user");
    private final Member bert = new Member(UUID.randomUUID(), assembly.value(), " END USER ");
    private final Member lena = new Member(UUID.randomUUID(), assembly.value(), null);
    private final Member karin = new Member(UUID.randomUUID(), finance.value(), "Power user");

    @Test
    void trained_is_who_had_everything_that_is_planned_for_them() {
        CurriculumReach reach = new CurriculumReach(List.of(line(first, assembly, ""), line(second, assembly, "end user")));
        TrainingCoverage coverage = coverage(reach, new Attended(anna.person(), first.value()),
                new Attended(bert.person(), first.value()), new Attended(bert.person(), second.value()),
                new Attended(lena.person(), first.value()));
        assertThat(coverage.planned()).isEqualTo(3);
        assertThat(coverage.trained()).isEqualTo(2);
        assertThat(coverage.units()).containsExactly(
                new UnitCoverage(assembly, "Assembly", 3, 3, 2), new UnitCoverage(finance, "Finance", 1, 0, 0));
    }

    @Test
    void a_group_is_compared_as_people_write_it_and_nobody_without_one_belongs_to_it() {
        CurriculumReach reach = new CurriculumReach(List.of(line(first, assembly, "End User")));
        assertThat(reach.of(anna)).containsExactly(first);
        assertThat(reach.of(bert)).containsExactly(first);
        assertThat(reach.of(lena)).isEmpty();
        assertThat(reach.of(karin)).isEmpty();
    }

    @Test
    void a_retired_training_counts_for_who_had_it_and_is_asked_of_nobody_else() {
        CurriculumReach.Line retired = new CurriculumReach.Line(first, Set.of(assembly.value()), "", true);
        TrainingCoverage alone = coverage(new CurriculumReach(List.of(retired)), new Attended(anna.person(), first.value()));
        assertThat(alone.units().getFirst()).isEqualTo(new UnitCoverage(assembly, "Assembly", 3, 1, 1));
        TrainingCoverage both = coverage(new CurriculumReach(List.of(retired, line(second, assembly, ""))),
                new Attended(anna.person(), second.value()), new Attended(bert.person(), first.value()));
        assertThat(both.units().getFirst()).isEqualTo(new UnitCoverage(assembly, "Assembly", 3, 3, 1));
    }

    @Test
    void the_target_is_what_the_gate_of_the_catalogue_asks() {
        assertThat(TrainedTarget.of(CatalogueFixture.framework())).contains(new TrainedTarget(60, 4));
    }

    @Test
    void gaps_are_said_by_name() {
        CurriculumReach reach = new CurriculumReach(List.of(line(first, assembly, "")));
        assertThat(words(coverage(reach))).isEqualTo("0 of 3 planned people are trained. Nobody has had everything yet in"
                + " Assembly. Nothing is planned in Finance.");
        assertThat(words(coverage(reach, new Attended(anna.person(), first.value())))).isEqualTo("1 of 3 planned people are"
                + " trained. Most are still missing in Assembly: 2 people. Nothing is planned in Finance.");
        assertThat(words(coverage(new CurriculumReach(List.of())))).isEqualTo("Nothing is planned for anybody yet.");
    }

    @Test
    void nobody_planned_is_unknown_and_not_everybody() {
        assertThat(TrainingEvidence.trained(coverage(new CurriculumReach(List.of()))).amount()).isNull();
        CurriculumReach reach = new CurriculumReach(List.of(line(first, assembly, "")));
        assertThat(TrainingEvidence.trained(coverage(reach, new Attended(anna.person(), first.value()))).amount())
                .isEqualByComparingTo("33.3333");
    }

    @Test
    void one_course_for_all_groups_is_uniform_and_different_ones_are_not() {
        assertThat(Curriculum.isUniform(Map.of("end-user", Set.of(first), "leadership", Set.of(first)))).isTrue();
        assertThat(Curriculum.isUniform(Map.of("end-user", Set.of(first), "leadership", Set.of(first, second)))).isFalse();
        assertThat(Curriculum.isUniform(Map.of("end-user", Set.of(first), "leadership", Set.of()))).isFalse();
        assertThat(Curriculum.isUniform(Map.of("end-user", Set.of(first)))).isFalse();
        assertThat(Curriculum.isUniform(Map.of())).isFalse();
    }

    @Test
    void sixty_percent_technical_is_enough_and_more_is_too_much() {
        assertThat(Curriculum.isTooTechnical(BigDecimal.valueOf(6), BigDecimal.TEN)).isFalse();
        assertThat(Curriculum.isTooTechnical(new BigDecimal("6.1"), BigDecimal.TEN)).isTrue();
        assertThat(Curriculum.isTooTechnical(BigDecimal.ZERO, BigDecimal.ZERO)).isFalse();
    }

    private TrainingCoverage coverage(CurriculumReach reach, Attended... attended) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        units.put(assembly, "Assembly");
        units.put(finance, "Finance");
        return TrainingCoverage.of(units, List.of(anna, bert, lena, karin), reach, List.of(attended), NO_HOURS, null);
    }

    private static CurriculumReach.Line line(TrainingId training, UnitId unit, String group) {
        return new CurriculumReach.Line(training, Set.of(unit.value()), group, false);
    }

    private static String words(TrainingCoverage coverage) {
        return String.join(" ", CoverageFinding.of(coverage).sentences().stream()
                .map(sentence -> TEXTS.text(Language.EN, sentence))
                .toList());
    }
}
