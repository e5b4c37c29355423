package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.NotFound;

class UnitTreeTest {

    private final UnitTree tree = new Sample.Tree()
            .with("Waterman", "Support", "Engineering")
            .with("Engineering", "Software", "Élan", "Documentation")
            .with("Software", "Controls")
            .build();
    private final UnitId engineering = Sample.unit(tree, "Engineering");
    private final UnitId controls = Sample.unit(tree, "Engineering > Software > Controls");

    @Test
    void isReadFromTheTopWithSiblingsByName() {
        assertThat(tree.nodes().values())
                .extracting(UnitNode::name)
                .containsExactly("Waterman", "Engineering", "Documentation", "Élan", "Software", "Controls", "Support");
    }

    @Test
    void knowsWhatOwnMeans() {
        assertThat(tree.withBelow(Set.of(engineering, controls)))
                .hasSize(5)
                .contains(engineering, controls)
                .doesNotContain(tree.root());
        assertThat(tree.withBelow(tree.root())).hasSize(7);
        assertThat(tree.withBelow(Set.of(UnitId.random()))).isEmpty();
    }

    @Test
    void knowsTheWayUp() {
        assertThat(tree.ancestors(controls))
                .extracting(UnitNode::name)
                .containsExactly("Software", "Engineering", "Waterman");
        assertThat(tree.isWithin(controls, engineering)).isTrue();
        assertThat(tree.isWithin(engineering, controls)).isFalse();
        assertThat(tree.isWithin(engineering, engineering)).isTrue();
        assertThat(tree.depth(tree.root())).isZero();
        assertThat(tree.depth(controls)).isEqualTo(3);
    }

    @Test
    void namesTheCompanyInNoPathButItsOwn() {
        assertThat(tree.path(controls)).isEqualTo("Engineering > Software > Controls");
        assertThat(tree.path(tree.root())).isEqualTo("Waterman");
    }

    @Test
    void countsPeopleBelowToo() {
        UnitNode company = new UnitNode(UnitId.random(), null, "W", null, Sample.LONG_AGO, 2, List.of(), 0);
        UnitNode below = new UnitNode(UnitId.random(), company.id(), "B", null, Sample.LONG_AGO, 3, List.of(), 0);
        UnitTree counted = UnitTree.of(List.of(below, company));
        assertThat(counted.headcount(company.id())).isEqualTo(5);
        assertThat(counted.headcount(below.id())).isEqualTo(3);
    }

    @Test
    void doesNotKnowAUnitThatDoesNotLive() {
        assertThatThrownBy(() -> tree.get(UnitId.random())).isInstanceOf(NotFound.class);
    }
}
