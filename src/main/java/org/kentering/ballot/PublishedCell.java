package org.kentering.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the world may know about one item in one group: rounded values only (rules of publication, section 5). Nothing
 * else leaves the ballot, and a value that its tier does not allow cannot be put in.
 *
 * @param shownWith for a closed cell the nearest larger group that is open, if there is one
 * @param level the class of a small group
 * @param favourable the share of favourable answers; for a frequency, of people at or above the favourable one
 * @param distribution three or five bars, neighbours lumped where few people stand behind one
 * @param options the options that enough people chose; all others are "other answers"
 * @param otherAnswers the share of all other answers, for items with one answer each
 * @param cannotJudge the share of "cannot judge yet", where enough people said so
 */
public record PublishedCell(
        CellId cell,
        ItemVersion item,
        Tier tier,
        @Nullable CellId shownWith,
        @Nullable Level level,
        @Nullable PrintedMean mean,
        @Nullable PrintedShare favourable,
        List<Band> distribution,
        List<OptionShare> options,
        @Nullable PrintedShare otherAnswers,
        @Nullable PrintedShare cannotJudge,
        @Nullable PrintedCount people,
        Trend trend) {

    public PublishedCell {
        distribution = List.copyOf(distribution);
        options = List.copyOf(options);
        boolean wide = tier == Tier.FINE || tier == Tier.FULL;
        boolean figures = mean != null || favourable != null;
        if (tier == Tier.CLOSED && (people != null || level != null)
                || tier != Tier.CLOSED && (people == null || shownWith != null)
                || (tier == Tier.CLASS) != (level != null)
                || figures && tier != Tier.COARSE && !wide
                || !wide && !(distribution.isEmpty() && options.isEmpty())
                || !wide && (otherAnswers != null || cannotJudge != null)) {
            throw new IllegalArgumentException(item.key() + ": these values do not fit the tier " + tier);
        }
    }

    static PublishedCell closed(CellId cell, ItemVersion item, @Nullable CellId shownWith) {
        return new PublishedCell(
                cell, item, Tier.CLOSED, shownWith, null, null, null, List.of(), List.of(), null, null, null,
                Trend.NEW_SERIES);
    }

    public boolean open() {
        return tier != Tier.CLOSED;
    }
}
