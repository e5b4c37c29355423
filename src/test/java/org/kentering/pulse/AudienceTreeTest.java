package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Grouping;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/** Who is asked, as a tree of its own. */
class AudienceTreeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, LocalDate> shaped = new HashMap<>();
    private final Map<UnitId, Integer> people = new HashMap<>();

    AudienceTreeTest() {
        unit("Company", null, 3);
        unit("Works", "Company", 1);
        unit("Early", "Works", 10);
        unit("Late", "Works", 12);
        unit("Office", "Company", 0);
        unit("Sales", "Office", 8);
        unit("Finance", "Office", 7);
    }

    @Test
    void everybodyIsOneTreeWithTheCompanyOnTop() {
        AudienceTree tree = of(List.of(), "Company");
        assertThat(names(tree)).containsExactly("Company", "Works", "Early", "Late", "Office", "Sales", "Finance");
        assertThat(tree.units().getFirst().parent()).isNull();
        assertThat(total(tree)).isEqualTo(41);
    }

    @Test
    void severalUnitsGetARootOfTheirOwnThatIsNotTheCompany() {
        AudienceTree tree = of(List.of(), "Works", "Sales");
        assertThat(names(tree)).containsExactly("Works + Sales", "Works", "Early", "Late", "Sales");
        assertThat(tree.units().getFirst().id()).isNotEqualTo(cell("Company"));
        assertThat(tree.units().getFirst().id()).isEqualTo(of(List.of(), "Sales", "Works", "Early").units().getFirst().id());
        assertThat(total(tree)).isEqualTo(31);
    }

    @Test
    void aUnitBelowAChosenOneIsNotAskedTwice() {
        assertThat(names(of(List.of(), "Works", "Late"))).containsExactly("Works", "Early", "Late");
    }

    @Test
    void aFreshUnitAndItsPeopleCountAsTheUnitAbove() {
        shaped.put("Late", DAY.minusDays(13));
        AudienceTree tree = of(List.of(), "Company");
        assertThat(names(tree)).doesNotContain("Late");
        assertThat(invited(tree, "Works")).isEqualTo(13);
        assertThat(tree.placeOf().get(id("Late"))).isEqualTo(cell("Works"));
        shaped.put("Late", DAY.minusDays(14));
        assertThat(names(of(List.of(), "Company"))).contains("Late");
    }

    @Test
    void whatIsBelowAFreshUnitMovesUp() {
        shaped.put("Office", DAY.minusDays(1));
        AudienceTree tree = of(List.of(), "Company");
        assertThat(tree.units()).filteredOn(unit -> unit.name().equals("Sales"))
                .allMatch(unit -> cell("Company").equals(unit.parent()));
        assertThat(total(tree)).isEqualTo(41);
    }

    @Test
    void aFreshUnitIsNotAskedByItself() {
        shaped.put("Sales", DAY);
        assertThatThrownBy(() -> of(List.of(), "Works", "Sales")).isInstanceOf(Refusal.class)
                .hasMessage("pulse.plan.freshUnit");
    }

    @Test
    void mergedUnitsAreOneWithEverythingBelow() {
        GroupMerge merge = new GroupMerge("Both", Set.of(id("Works"), id("Office")));
        AudienceTree tree = of(List.of(merge), "Company");
        assertThat(names(tree)).containsExactly("Company", "Both");
        assertThat(invited(tree, "Both")).isEqualTo(38);
        assertThat(tree.placeOf().get(id("Sales"))).isEqualTo(tree.placeOf().get(id("Early")));
    }

    @Test
    void onlyNeighboursAreMerged() {
        GroupMerge merge = new GroupMerge("Odd", Set.of(id("Early"), id("Sales")));
        assertThatThrownBy(() -> of(List.of(merge), "Company")).isInstanceOf(Refusal.class)
                .hasMessage("pulse.plan.mergeNotSiblings");
    }

    @Test
    void whatTheTreeMakesCanBeGrouped() {
        shaped.put("Late", DAY);
        Grouping grouping = Grouping.proposal(of(List.of(), "Company").units());
        assertThat(grouping.tree().invited(grouping.tree().root().id())).isEqualTo(41);
    }

    private AudienceTree of(List<GroupMerge> merges, String... audience) {
        Set<UnitId> chosen = new HashSet<>();
        for (String name : audience) {
            chosen.add(id(name));
        }
        return AudienceTree.of(new AudienceTree.Asked(organisation(), chosen, people, merges), DAY);
    }

    private UnitTree organisation() {
        LinkedHashMap<UnitId, UnitNode> nodes = new LinkedHashMap<>();
        parents.forEach((name, parent) -> {
            List<UnitId> below = new ArrayList<>();
            parents.forEach((other, above) -> {
                if (name.equals(above)) {
                    below.add(id(other));
                }
            });
            nodes.put(id(name), new UnitNode(
                    id(name), parent == null ? null : id(parent), name, null, shaped.getOrDefault(name, LONG_AGO),
                    people.get(id(name)), below, 0));
        });
        return new UnitTree(id("Company"), nodes);
    }

    private void unit(String name, String parent, int members) {
        parents.put(name, parent);
        people.put(id(name), members);
    }

    private static int invited(AudienceTree tree, String name) {
        return tree.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow().invited();
    }

    private static int total(AudienceTree tree) {
        return tree.units().stream().mapToInt(Grouping.Unit::invited).sum();
    }

    private static List<String> names(AudienceTree tree) {
        return tree.units().stream().map(Grouping.Unit::name).toList();
    }

    private static UnitId id(String name) {
        return new UnitId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static CellId cell(String name) {
        return new CellId(id(name).value());
    }
}
