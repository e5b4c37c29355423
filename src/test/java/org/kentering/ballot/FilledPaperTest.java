package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledPaperTest {

    private final BallotPlan plan = SampleBallots.plan(Instant.parse("2026-03-02T08:00:00Z"));

    @Test
    void keeps_what_the_ballot_offers() {
        FilledPaper paper = read("A1", "0");

        assertThat(paper.complete()).isTrue();
        assertThat(paper.chose("A1", 0)).isTrue();
        assertThat(paper.chose("A1", 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "-1", "", " 1", "1.0", "x", "٣", "99999999999999999999"})
    void anything_else_makes_it_foreign(String value) {
        assertThat(read("A1", value).foreign()).isTrue();
        assertThat(read("A1", value).complete()).isFalse();
    }

    @Test
    void an_item_that_is_not_asked_is_foreign() {
        assertThat(read("A2", "1").foreign()).isTrue();
    }

    @Test
    void options_are_counted_from_0_and_end() {
        assertThat(read("U1", "2").complete()).isTrue();
        assertThat(read("U1", "3").complete()).isFalse();
    }

    @Test
    void three_options_may_be_chosen_and_four_not_but_the_same_twice_is_one() {
        assertThat(read("B1", "0", "1", "2").complete()).isTrue();
        assertThat(read("B1", "0", "1", "2", "2").complete()).isTrue();
        assertThat(read("B1", "0", "1", "2", "3").problem("B1")).isPresent();
        assertThat(read("A1", "1", "2").problem("A1")).isPresent();
    }

    @Test
    void what_stands_alone_goes_with_no_other_option() {
        BallotPlan helped = SampleBallots.withHelp(Instant.parse("2026-03-02T08:00:00Z"));
        FilledPaper both = FilledPaper.read(helped, Map.of("B1", List.of("0", "3")));

        assertThat(both.complete()).isFalse();
        assertThat(both.problem("B1").orElseThrow().key()).isEqualTo("ballot.paper.exclusive");
        assertThat(both.chose("B1", 0) && both.chose("B1", 3)).as("nothing is lost").isTrue();
        assertThat(FilledPaper.read(helped, Map.of("B1", List.of("3"))).complete()).isTrue();
        assertThat(FilledPaper.read(helped, Map.of("B1", List.of("0", "1", "2"))).complete()).isTrue();
    }

    @Test
    void texts_are_counted_in_code_points_after_cleaning() {
        assertThat(read("C1", "😀".repeat(2_000)).complete()).isTrue();
        assertThat(read("C1", "😀".repeat(2_001)).problem("C1")).isPresent();
        assertThat(read("C1", "a\u200b".repeat(2_000)).complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {
        0x00, 0x07, 0x1b, 0x7f, 0x85, 0xad, 0x61c, 0x200b, 0x200d, 0x200e, 0x202e, 0x2066, 0x2069, 0xfeff, 0xe0041,
        0xd800, 0xe000
    })
    void what_nobody_sees_is_taken_out(int point) {
        assertThat(FilledPaper.cleaned("a" + new String(Character.toChars(point)) + "b")).isEqualTo("ab");
    }

    @Test
    void lines_stay_and_blanks_around_go() {
        assertThat(FilledPaper.cleaned("\r\n één\r\ntwee\rdrie\t! \n")).isEqualTo("één\ntwee\ndrie !");
        assertThat(read("C1", " \u200b ").textOf("C1")).isEmpty();
        assertThat(read("C1", " \u200b ").texts()).isEmpty();
    }

    private FilledPaper read(String key, String... values) {
        return FilledPaper.read(plan, Map.of(key, List.of(values)));
    }
}
