package org.kentering.pulse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.CellId;
import org.kentering.ballot.HiddenBecause;
import org.kentering.ballot.HiddenGroup;
import org.kentering.ballot.ReleaseCertificate;
import org.kentering.kernel.Language;

/**
 * A group that is hidden, why in broad terms, and for which questions.
 *
 * @param group its name
 * @param items the keys of the questions
 */
public record HiddenValues(String group, HiddenBecause because, List<String> items) {

    public HiddenValues {
        items = List.copyOf(items);
    }

    /** All that a certificate lists, in the order of its groups; none in one of the first versions. */
    static List<HiddenValues> of(ReleaseCertificate certificate, BallotPlan plan, Language reader) {
        Map<CellId, String> names = names(plan, reader);
        return Objects.requireNonNullElse(certificate.hidden(), List.<HiddenGroup>of()).stream()
                .map(hidden -> new HiddenValues(
                        names.getOrDefault(hidden.cell(), ""), hidden.because(), hidden.items()))
                .toList();
    }

    /** The groups, and rests of several, that few have joined or left, by their names. */
    static List<String> changedByFew(ReleaseCertificate certificate, BallotPlan plan, Language reader) {
        Map<CellId, String> names = names(plan, reader);
        return Objects.requireNonNullElse(certificate.changedByFew(), List.<Set<CellId>>of()).stream()
                .map(parts -> parts.stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .sorted()
                        .collect(Collectors.joining(" + ")))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    private static Map<CellId, String> names(BallotPlan plan, Language reader) {
        Map<CellId, String> names = new HashMap<>();
        plan.tree().nodes().forEach(node -> names.put(node.id(), node.name()));
        plan.attributes().forEach(attribute -> attribute.categories().forEach(
                category -> names.put(category.id(), category.name().in(reader))));
        return names;
    }
}
