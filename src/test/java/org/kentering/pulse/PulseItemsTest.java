package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.ItemKind;
import org.kentering.catalogue.CatalogueFixture;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Construct;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Refusal;

/** Which items a wave asks. */
class PulseItemsTest {

    private final ItemBank bank = CatalogueFixture.corePulse();

    @Test
    void twelveAreAskedOfWhichEightAlways() {
        assertThat(bank.fixed()).hasSize(8);
        assertThat(PulseItems.places(bank)).isEqualTo(4);
        assertThat(PulseItems.asked(bank, Set.of("V2", "K3", "U1", "C1"))).extracting(ItemRef::key)
                .containsExactly("A1", "A2", "V1", "V2", "K1", "K2", "K3", "P1", "S1", "T1", "U1", "C1");
    }

    @Test
    void neitherThreeNorAFixedOneNorAnUnknownOneAreChosen() {
        for (Set<String> wrong : List.of(Set.of("V2", "K3", "U1"),
                Set.of("V2", "K3", "U1", "A1"), Set.of("V2", "K3", "U1", "Z9"))) {
            assertThatThrownBy(() -> PulseItems.asked(bank, wrong)).isInstanceOf(Refusal.class)
                    .hasMessage("pulse.plan.items");
        }
    }

    @Test
    void moreThanTwelveArePossibleButNotWithoutEnd() {
        assertThat(PulseItems.asked(bank, Set.of("V2", "K3", "U1", "C1", "B1"))).hasSize(13);
        ItemBank large = bank.with(IntStream.range(0, 13)
                .mapToObj(i -> new PulseItemTemplate("own-" + i, 1, org.kentering.catalogue.ItemKind.AGREEMENT,
                        List.of(Construct.OWN), List.of(1), false, null, new LocalText("a", "b", "c"), null, List.of()))
                .toList());
        Set<String> all = large.rotating().stream().map(PulseItemTemplate::id).collect(Collectors.toSet());
        assertThatThrownBy(() -> PulseItems.asked(large, all)).isInstanceOf(Refusal.class)
                .hasMessage("pulse.plan.items");
    }

    @Test
    void readinessAndTheEstimateAskAllTheyHaveAndNothingElse() {
        CatalogueService catalogue = CatalogueFixture.catalogue();
        assertThat(PulseItems.asked(catalogue.readiness(), Set.of())).extracting(ItemRef::key)
                .containsExactly("RC1", "RC2", "RC3", "RC4", "RE1", "RE2", "RE3", "RE4");
        assertThat(PulseItems.asked(catalogue.leadersEstimate(), Set.of())).containsExactly(new ItemRef("L1", 1));
        BallotItem estimate = PulseItems.onPaper(catalogue.leadersEstimate(), new ItemRef("L1", 1));
        assertThat(estimate.kind()).as("counted like agreement").isEqualTo(ItemKind.AGREEMENT);
        assertThat(estimate.options()).hasSize(5);
    }

    @Test
    void noRotatingItemIsSilentForLongerThanThreeWaves() {
        List<List<ItemRef>> earlier = new ArrayList<>();
        Map<String, Integer> lastAsked = new HashMap<>();
        for (int wave = 0; wave < 12; wave++) {
            Set<String> next = PulseItems.rotation(bank, earlier, 3);
            assertThat(next).hasSize(4);
            earlier.add(PulseItems.asked(bank, next));
            int now = wave;
            next.forEach(key -> lastAsked.put(key, now));
            if (wave >= 2) {
                assertThat(lastAsked).as("wave %d", wave).hasSize(9);
                assertThat(lastAsked.values()).as("wave %d", wave).allMatch(asked -> now - asked < 3);
            }
        }
    }

    @Test
    void theItemsOfThePhaseComeFirst() {
        assertThat(PulseItems.rotation(bank, List.of(), 2)).contains("V2");
        assertThat(PulseItems.rotation(bank, List.of(), 5)).contains("R1", "R2");
    }

    @Test
    void aFrequencyIsFavourableFromAboutWeeklyOn() {
        BallotItem use = PulseItems.onPaper(bank, new ItemRef("U1", 1));
        assertThat(use.kind()).isEqualTo(ItemKind.FREQUENCY);
        assertThat(use.options()).hasSize(6);
        assertThat(use.asked().favourableFrom()).isEqualTo(2);
        assertThat(PulseItems.onPaper(bank, new ItemRef("B1", 1)).atMost()).isEqualTo(3);
    }

    @Test
    void theHintOfAnItemAndTheOptionThatStandsAloneComeOntoThePaper() {
        BallotItem barriers = PulseItems.onPaper(bank, new ItemRef("B1", 1));
        assertThat(barriers.exclusive()).hasSize(1);
        assertThat(barriers.options().get(barriers.exclusive().getFirst()).en()).isEqualTo("Nothing holds me back");
        assertThat(PulseItems.onPaper(bank, new ItemRef("O1", 1)).help().en()).isEqualTo("The task only, no names.");
        assertThat(PulseItems.onPaper(bank, new ItemRef("A1", 1)).help()).isNull();
    }

    @Test
    void anotherWordingIsNotSilentlyAsked() {
        assertThatThrownBy(() -> PulseItems.onPaper(bank, new ItemRef("A1", 2))).isInstanceOf(Refusal.class);
    }
}
