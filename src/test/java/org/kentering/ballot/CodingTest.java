package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.LocalText;

/** The codes that people get at a launch (Kentering rules of publication, section 3, step 0). */
class CodingTest {

    private static final String GROUP = "employee_group";

    @Test
    void withItsTeamsAsLeavesNoCategoryOfTheSampleCompanySurvives() throws IOException {
        Coding coding = sampleCompany(true);
        assertThat(coding.attributes()).isEmpty();
        assertThat(coding.checks()).hasSize(3).noneMatch(Coding.Check::stays);
        assertThat(check(coding, "Leadership").invited()).isEqualTo(20);
        assertThat(check(coding, "Leadership").alone()).isGreaterThanOrEqualTo(15);
        assertThat(coding.places().values()).allMatch(place -> place.categories().isEmpty());
    }

    @Test
    void withItsDivisionsAsLeavesOnlyEndUserDoes() throws IOException {
        Coding coding = sampleCompany(false);
        assertThat(coding.attributes()).hasSize(1);
        assertThat(coding.attributes().getFirst().categories())
                .containsExactly(new FlatAttribute.Category(
                        FlatAttribute.category(GROUP, "End user"), text("End user"), 110));
        assertThat(check(coding, "End user")).isEqualTo(new Coding.Check(GROUP, text("End user"), 110, 0));
        assertThat(coding.crowds()).allMatch(crowd -> crowd.invited() >= 5);
        assertThat(coding.crowds().stream().mapToInt(Crowd::invited).sum()).isEqualTo(150);
    }

    @Test
    void whoWouldBeLeftWithFewTakesTheSmallestCategoryAlong() {
        List<Coding.Invited> people = new ArrayList<>();
        people.addAll(people("Team", "a", 3));
        people.addAll(people("Team", "b", 6));
        people.addAll(people("Team", "c", 9));
        people.addAll(people("Other", "a", 60));
        people.addAll(people("Other", "b", 60));
        people.addAll(people("Other", "c", 60));
        Coding coding = Coding.of(people, List.of(choice(GROUP, "a", "b", "c")), 5);
        assertThat(kept(coding, "Team")).containsExactlyEntriesOf(new TreeMap<>(Map.of("", 9, "c", 9)));
        assertThat(coding.checks())
                .containsExactly(
                        new Coding.Check(GROUP, text("a"), 63, 3),
                        new Coding.Check(GROUP, text("b"), 66, 6),
                        new Coding.Check(GROUP, text("c"), 69, 0));
        assertThat(coding.attributes().getFirst().categories()).hasSize(3);
    }

    @Test
    void oneOfTenMayLoseTheCodeAndNoMore() {
        assertThat(new Coding.Check(GROUP, text("a"), 20, 2).stays()).isTrue();
        assertThat(new Coding.Check(GROUP, text("a"), 20, 3).stays()).isFalse();
    }

    @Test
    void everyPlaceIsSharedByEnoughWhateverPeopleAre() {
        int divided = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int k = 5 + random.nextInt(4);
            List<Coding.Invited> people = new ArrayList<>();
            for (int leaf = 0; leaf < 1 + random.nextInt(6); leaf++) {
                for (int person = 0; person < k + random.nextInt(40); person++) {
                    people.add(new Coding.Invited(UUID.randomUUID(), Survey.id("leaf " + leaf), List.of(
                            value(random, "a", "b", "c"), value(random, "x", "y"))));
                }
            }
            Coding coding =
                    Coding.of(people, List.of(choice("one", "a", "b", "c"), choice("two", "x", "y")), k);
            assertThat(coding.crowds()).as("seed %d", seed).allMatch(crowd -> crowd.invited() >= k);
            assertThat(coding.crowds().stream().mapToInt(Crowd::invited).sum()).isEqualTo(people.size());
            assertThat(coding.places().values())
                    .allMatch(place -> place.categories().size() == coding.attributes().size());
            divided += coding.attributes().size();
        }
        assertThat(divided).isGreaterThan(20);
    }

    private static Optional<String> value(Random random, String... values) {
        int number = (int) Math.abs(random.nextGaussian() * 1.2);
        return number < values.length ? Optional.of(values[number]) : Optional.empty();
    }

    private static Coding sampleCompany(boolean teams) throws IOException {
        Grouping grouping = Grouping.smallest(GroupingTest.sampleCompany(), 5);
        List<Coding.Invited> people = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/sample/organisation-150.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            CellId division = Survey.id(cells[5].isEmpty() ? cells[4] : cells[5]);
            CellId team = grouping.leafOf().get(Survey.id(cells[4]));
            people.add(new Coding.Invited(UUID.randomUUID(), teams ? team : division, List.of(Optional.of(cells[7]))));
        }
        return Coding.of(people, List.of(choice(GROUP, "Leadership", "Power user", "End user")), 5);
    }

    private static Coding.Check check(Coding coding, String category) {
        return coding.checks().stream()
                .filter(one -> one.category().equals(text(category)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> kept(Coding coding, String leaf) {
        Map<String, Integer> kept = new TreeMap<>();
        coding.crowds().stream().filter(crowd -> crowd.place().leaf().equals(Survey.id(leaf))).forEach(crowd -> {
            CellId category = crowd.place().categories().getFirst();
            String name = coding.attributes().getFirst().categories().stream()
                    .filter(one -> one.id().equals(category))
                    .map(one -> one.name().en())
                    .findFirst()
                    .orElse("");
            kept.put(name, crowd.invited());
        });
        return kept;
    }

    private static List<Coding.Invited> people(String leaf, String value, int number) {
        List<Coding.Invited> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(new Coding.Invited(UUID.randomUUID(), Survey.id(leaf), List.of(Optional.of(value))));
        }
        return people;
    }

    private static Coding.Choice choice(String key, String... values) {
        Map<String, LocalText> names = new HashMap<>();
        Arrays.stream(values).forEach(value -> names.put(value, text(value)));
        return new Coding.Choice(key, text(key), names);
    }

    private static LocalText text(String words) {
        return new LocalText(words, words, words);
    }
}
