package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Step;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/**
 * What was published of a wave, as far as the reader may see it.
 *
 * @param kind what the wave was for
 * @param answered how many people answered the item that most people answered
 * @param finding what it comes to, in sentences
 * @param blocking the first step that holds the company back; none if none does, or none is known
 * @param groups those that the reader may see, the company first, each followed by what is below it
 * @param attributes what divides the company besides its units
 * @param gap what leads believe beside what people say; none unless both are released and one of them is of this wave
 * @param stepsAsked the steps that an item of this wave asks about
 * @param factorsAsked the factors of readiness that an item of this wave asks about
 */
public record PulseResults(
        WaveId wave,
        WaveKind kind,
        LocalText title,
        LocalDate closedOn,
        Instant releasedAt,
        int k,
        int invited,
        int answered,
        List<Message> finding,
        @Nullable BlockingStep blocking,
        List<GroupResult> groups,
        List<AttributeResult> attributes,
        Set<Step> stepsAsked,
        List<Construct> factorsAsked,
        BankNote bank,
        ReleasedComments comments,
        @Nullable PerceptionGap gap) {

    public PulseResults {
        finding = List.copyOf(finding);
        groups = List.copyOf(groups);
        attributes = List.copyOf(attributes);
        stepsAsked = Set.copyOf(stepsAsked);
        factorsAsked = List.copyOf(factorsAsked);
    }

    /** All groups and categories that something is shown of. */
    public List<GroupResult> shown() {
        return Stream.concat(
                        groups.stream(), attributes.stream().flatMap(attribute -> attribute.categories().stream()))
                .filter(GroupResult::open)
                .toList();
    }

    /** Everybody who was asked. */
    public GroupResult company() {
        return groups.getFirst();
    }

    /**
     * The next larger group that the reader may see; none above everybody. People right below a unit that has units of
     * its own are a group of the same name, which only this tells apart from the unit.
     */
    public Optional<GroupResult> within(GroupResult group) {
        int at = groups.indexOf(group);
        return at < 0
                ? Optional.of(company())
                : groups.subList(0, at).reversed().stream()
                        .filter(above -> above.depth() < group.depth())
                        .findFirst();
    }

    /** What everybody together answered. */
    public List<ItemResult> items() {
        return company().items();
    }

    /** How many of a hundred invited answered. */
    public int answeredPercent() {
        return invited == 0 ? 0 : Math.toIntExact(Math.round(100.0 * answered / invited));
    }
}
