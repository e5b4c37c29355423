package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kentering.kernel.Language;
import org.springframework.stereotype.Component;

/** Finds the group under which each comment may be shown (Kentering rules of publication, section 5). */
@Component
class CommentPlaces {

    private final Codes codes;

    CommentPlaces(Codes codes) {
        this.codes = codes;
    }

    /**
     * Places comments.
     *
     * @param handedIn how many handed in, by group
     */
    List<Answers.Placed> of(
            WaveId wave, BallotPlan plan, List<Answers.WrittenIn> written, Map<CellId, Integer> handedIn) {
        Tallies tallies = new Tallies();
        handedIn.forEach((leaf, people) -> tallies.at(Place.of(leaf)).handedIn(people));
        for (Answers.WrittenIn one : written) {
            one.written().texts().keySet().forEach(key -> tallies.at(Place.of(one.leaf()))
                    .comment(plan.item(key).orElseThrow().asked().item()));
        }
        Map<String, List<CommentCell>> cells = new HashMap<>();
        for (BallotItem item : plan.items()) {
            if (item.kind() == ItemKind.TEXT) {
                cells.put(item.key(), CommentPartition.of(
                        plan.tree(), plan.thresholds(), item.asked().item(), tallies));
            }
        }
        Map<CellId, Map<Language, Integer>> spoken = codes.languages(wave);
        List<Answers.Placed> placed = new ArrayList<>();
        for (Answers.WrittenIn one : written) {
            one.written().texts().forEach((key, text) -> cellOf(cells.get(key), one.leaf())
                    .map(cell -> place(plan, spoken, cell, one.written().language(), key, text))
                    .ifPresent(placed::add));
        }
        return placed;
    }

    /** A comment in a language of few moves up until it does not stand out; if it always does, it needs translating. */
    private static Answers.Placed place(
            BallotPlan plan, Map<CellId, Map<Language, Integer>> spoken, CommentCell cell, Language language, String key,
            String text) {
        int enough = plan.thresholds().kc();
        CommentCell place = cell;
        while (speakers(spoken, place, language) < enough) {
            CellId above = place.id().equals(place.under())
                    ? plan.tree().node(place.under()).parent()
                    : place.under();
            if (above == null) {
                return new Answers.Placed(place, key, text, true);
            }
            place = whole(plan.tree(), above);
        }
        return new Answers.Placed(place, key, text, false);
    }

    private static int speakers(Map<CellId, Map<Language, Integer>> spoken, CommentCell cell, Language language) {
        return cell.leaves().stream()
                .mapToInt(leaf -> spoken.getOrDefault(leaf, Map.of()).getOrDefault(language, 0))
                .sum();
    }

    private static CommentCell whole(ReportingTree tree, CellId node) {
        Set<CellId> leaves = new HashSet<>();
        for (ReportingTree.Node leaf : tree.leaves()) {
            for (CellId above = leaf.id(); above != null; above = tree.node(above).parent()) {
                if (above.equals(node)) {
                    leaves.add(leaf.id());
                }
            }
        }
        return new CommentCell(node, node, leaves);
    }

    private static Optional<CommentCell> cellOf(List<CommentCell> cells, CellId leaf) {
        return cells.stream().filter(cell -> cell.leaves().contains(leaf)).findFirst();
    }
}
