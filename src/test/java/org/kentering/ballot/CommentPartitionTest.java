package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kentering.ballot.Survey.COMPANY;
import static org.kentering.ballot.Survey.id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Kentering rules of publication, section 5, comments. */
class CommentPartitionTest {

    private static final AskedItem C1 = AskedItem.text(new ItemVersion("C1", 1));

    @Test
    void aGroupWithEnoughPeopleAndCommentsIsShown() {
        List<CommentCell> cells = new Survey()
                .leaf("A", 12)
                .leaf("B", 20)
                .comments("A", C1, 12, 5)
                .comments("B", C1, 20, 9)
                .commentCells(C1);
        assertThat(cells)
                .containsExactlyInAnyOrder(
                        new CommentCell(id("A"), id("A"), Set.of(id("A"))),
                        new CommentCell(id("B"), id("B"), Set.of(id("B"))));
    }

    @Test
    void aSmallGroupIsNotFoundByTakingAwayItsSiblings() {
        List<CommentCell> cells = new Survey()
                .leaf("A", 12)
                .leaf("B", 20)
                .leaf("Small", 4)
                .comments("A", C1, 12, 5)
                .comments("B", C1, 20, 9)
                .comments("Small", C1, 4, 1)
                .commentCells(C1);
        assertThat(cells).hasSize(2);
        assertThat(cells).anySatisfy(cell -> {
            assertThat(cell.leaves()).containsExactlyInAnyOrder(id("A"), id("Small"));
            assertThat(cell.under()).isEqualTo(id(COMPANY));
        });
    }

    @Test
    void aGroupWithFewCommentsJoinsItsSmallestSibling() {
        List<CommentCell> cells = new Survey()
                .leaf("Silent", 14)
                .leaf("A", 12)
                .leaf("B", 20)
                .comments("Silent", C1, 14, 1)
                .comments("A", C1, 12, 6)
                .comments("B", C1, 20, 9)
                .commentCells(C1);
        assertThat(cells)
                .extracting(CommentCell::leaves)
                .containsExactlyInAnyOrder(Set.of(id("Silent"), id("A")), Set.of(id("B")));
    }

    @Test
    void aDivisionWithFewCommentsIsOneGroup() {
        List<CommentCell> cells = new Survey()
                .group("Division", COMPANY)
                .leafOf("Division", "A", 12)
                .leafOf("Division", "B", 12)
                .leaf("Elsewhere", 30)
                .comments("A", C1, 12, 3)
                .comments("B", C1, 12, 4)
                .comments("Elsewhere", C1, 30, 10)
                .commentCells(C1);
        assertThat(cells).extracting(CommentCell::id).containsExactlyInAnyOrder(id("Division"), id("Elsewhere"));
    }

    @Test
    void aRestBesideDividedDivisionsMakesTheCompanyOneGroup() {
        List<CommentCell> cells = new Survey()
                .group("Division", COMPANY)
                .leafOf("Division", "A", 12)
                .leafOf("Division", "B", 12)
                .leaf("Silent", 15)
                .comments("A", C1, 12, 6)
                .comments("B", C1, 12, 6)
                .comments("Silent", C1, 15, 1)
                .commentCells(C1);
        assertThat(cells).extracting(CommentCell::id).containsExactly(id(COMPANY));
        assertThat(cells.getFirst().leaves()).hasSize(3);
    }

    @Test
    void noCommentsAtAllFromFewerThanTenPeopleOrFiveComments() {
        assertThat(new Survey().leaf("A", 9).comments("A", C1, 9, 9).commentCells(C1)).isEmpty();
        assertThat(new Survey().leaf("A", 30).comments("A", C1, 30, 4).commentCells(C1)).isEmpty();
    }

    @Test
    void everyGroupIsLargeEnoughAndEveryCommentInExactlyOne() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Survey survey = new Survey().group("X", COMPANY).group("Y", COMPANY);
            Map<CellId, int[]> counts = new HashMap<>();
            for (String leaf : List.of("X 1", "X 2", "X 3", "Y 1", "Y 2", "Z 1", "Z 2")) {
                int people = random.nextInt(25);
                int comments = people == 0 ? 0 : random.nextInt(people + 1) / 2;
                String parent = leaf.startsWith("Z") ? COMPANY : leaf.substring(0, 1);
                survey.leafOf(parent, leaf, people).comments(leaf, C1, people, comments);
                counts.put(id(leaf), new int[] {people, comments});
            }
            Set<CellId> seen = new HashSet<>();
            for (CommentCell cell : survey.commentCells(C1)) {
                int people = cell.leaves().stream().mapToInt(leaf -> counts.get(leaf)[0]).sum();
                int comments = cell.leaves().stream().mapToInt(leaf -> counts.get(leaf)[1]).sum();
                assertThat(people).as("seed %d", seed).isGreaterThanOrEqualTo(10);
                assertThat(comments).isGreaterThanOrEqualTo(5);
                cell.leaves().forEach(leaf -> assertThat(seen.add(leaf)).isTrue());
            }
            int left = counts.entrySet().stream()
                    .filter(leaf -> !seen.isEmpty() && !seen.contains(leaf.getKey()))
                    .mapToInt(leaf -> leaf.getValue()[1])
                    .sum();
            assertThat(left).as("comments in no group, seed %d", seed).isZero();
        }
    }
}
