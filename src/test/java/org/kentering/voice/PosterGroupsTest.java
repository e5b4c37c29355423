package org.kentering.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

class PosterGroupsTest {

    private final Map<String, UnitId> ids = new HashMap<>();
    private final SequencedMap<UnitId, UnitNode> nodes = new LinkedHashMap<>();

    @Test
    void aUnitOfTenHasItsOwnPosterAndASmallerOneUsesThatOfItsDivision() {
        unit("Company", null, 4);
        unit("Works", "Company", 6);
        unit("Machining", "Works", 12);
        unit("Quality", "Works", 5);
        unit("Finance", "Company", 9);
        unit("Sales", "Company", 30);
        PosterGroups groups = groups();
        assertThat(names(groups)).containsExactly("Company", "Works", "Machining", "Sales");
        assertThat(of(groups, "Quality")).isEqualTo("Works");
        assertThat(of(groups, "Finance")).isEqualTo("Company");
        assertThat(group(groups, "Works").people()).isEqualTo(11);
    }

    @Test
    void whereTooFewWouldBeLeftTheSmallestPosterBelowIsGivenUp() {
        unit("Company", null, 2);
        unit("Works", "Company", 1);
        unit("Machining", "Works", 12);
        unit("Assembly", "Works", 20);
        PosterGroups groups = groups();
        // One head of Works alone would be found out: Machining's poster is given up for that of Works.
        assertThat(names(groups)).containsExactly("Company", "Assembly");
        assertThat(of(groups, "Machining")).isEqualTo("Company");
        assertThat(group(groups, "Company").people()).isEqualTo(15);
    }

    @Test
    void aTinyCompanyHasNone() {
        unit("Company", null, 3);
        unit("Works", "Company", 6);
        assertThat(groups().all()).isEmpty();
        assertThat(groups().of(ids.get("Works"))).isEmpty();
    }

    @Test
    void behindEveryPosterStandTenAndEverybodyHasOne() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            nodes.clear();
            ids.clear();
            List<String> names = new ArrayList<>(List.of("0"));
            unit("0", null, random.nextInt(6));
            for (int i = 1; i < 2 + random.nextInt(12); i++) {
                unit("" + i, names.get(random.nextInt(names.size())), random.nextInt(18));
                names.add("" + i);
            }
            UnitTree tree = tree();
            PosterGroups groups = PosterGroups.of(tree, nodes.keySet());
            Map<UnitId, Integer> people = new HashMap<>();
            boolean all = true;
            for (UnitNode unit : tree.nodes().values()) {
                if (unit.people() > 0) {
                    all &= groups.of(unit.id()).isPresent();
                    groups.of(unit.id()).ifPresent(group -> people.merge(group.unit(), unit.people(), Integer::sum));
                }
            }
            assertThat(people.values()).allMatch(one -> one >= 10);
            assertThat(groups.all()).allMatch(group -> people.get(group.unit()).equals(group.people()));
            assertThat(all).isEqualTo(tree.headcount(tree.root()) >= 10 || tree.headcount(tree.root()) == 0);
        }
    }

    private void unit(String name, @Nullable String parent, int people) {
        UnitId id = UnitId.random();
        ids.put(name, id);
        nodes.put(id, new UnitNode(id, parent == null ? null : ids.get(parent), name, null, LocalDate.EPOCH, people,
                List.of(), 0));
    }

    private PosterGroups groups() {
        return PosterGroups.of(tree(), nodes.keySet());
    }

    private UnitTree tree() {
        Map<UnitId, List<UnitId>> children = nodes.values().stream()
                .filter(node -> node.parent() != null)
                .collect(Collectors.groupingBy(UnitNode::parent, Collectors.mapping(UnitNode::id, Collectors.toList())));
        SequencedMap<UnitId, UnitNode> complete = new LinkedHashMap<>();
        nodes.forEach((id, node) -> complete.put(id, new UnitNode(id, node.parent(), node.name(), null, LocalDate.EPOCH,
                node.people(), children.getOrDefault(id, List.of()), 0)));
        return new UnitTree(nodes.firstEntry().getKey(), complete);
    }

    private List<String> names(PosterGroups groups) {
        return groups.all().stream().map(group -> nodes.get(group.unit()).name()).toList();
    }

    private String of(PosterGroups groups, String unit) {
        return nodes.get(groups.of(ids.get(unit)).orElseThrow().unit()).name();
    }

    private PosterGroup group(PosterGroups groups, String unit) {
        return groups.of(ids.get(unit)).orElseThrow();
    }
}
