package org.kentering.pulse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Bound;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.kernel.Message;

/**
 * Proposes a stage of the four of cultural change (fw-cultural-stages-4) from released values of one group: trust, how many
 * use it at least weekly, what it brings them, and whether they bring ideas. Where a value that decides is not shown as a
 * figure there is no proposal.
 */
final class CultureRule {

    /** Trust that something changes; then what AI brings, the item that asks it directly first. */
    static final String TRUST = "T1";

    static final List<String> BENEFIT = List.of("P2", "V1");

    private static final BigDecimal LITTLE_TRUST = new BigDecimal("2.5");
    private static final BigDecimal BENEFIT_SEEN = new BigDecimal("3.5");
    private static final int FEW = 10;
    private static final int SOME = 40;
    private static final int MANY = 75;

    private CultureRule() {}

    /** A stage with what speaks for it. */
    record Proposal(CultureStage stage, Message because) {}

    static Optional<Proposal> propose(List<ItemResult> items, boolean ideas) {
        PrintedMean trust = mean(items, TRUST);
        PrintedShare active = share(items, Publication.WEEKLY_USE);
        PrintedMean benefit = BENEFIT.stream()
                .map(item -> mean(items, item))
                .filter(mean -> mean != null)
                .findFirst()
                .orElse(null);
        return propose(trust, active, benefit, ideas);
    }

    static Optional<Proposal> propose(
            @Nullable PrintedMean trust, @Nullable PrintedShare active, @Nullable PrintedMean benefit, boolean ideas) {
        if (trust != null && trust.mean().compareTo(LITTLE_TRUST) < 0) {
            return proposal(CultureStage.SCEPTICISM, "pulse.culture.because.trust", trust.mean());
        }
        if (trust == null || active == null) {
            return Optional.empty();
        }
        int percent = active.percent();
        if (percent < FEW || percent == FEW && active.bound() == Bound.AT_MOST) {
            return proposal(CultureStage.SCEPTICISM, "pulse.culture.because.few", percent);
        }
        if (percent < SOME) {
            return proposal(CultureStage.SELECTIVE_TRIAL, "pulse.culture.because.some", percent);
        }
        if (benefit == null) {
            return Optional.empty();
        }
        if (benefit.mean().compareTo(BENEFIT_SEEN) < 0) {
            return proposal(CultureStage.SELECTIVE_TRIAL, "pulse.culture.because.noBenefit", percent);
        }
        return percent > MANY && ideas
                ? proposal(CultureStage.INTEGRATION, "pulse.culture.because.ideas", percent)
                : proposal(CultureStage.ACTIVE_USE, "pulse.culture.because.benefit", percent);
    }

    private static Optional<Proposal> proposal(CultureStage stage, String because, Object figure) {
        return Optional.of(new Proposal(stage, Message.of(because, figure)));
    }

    private static @Nullable PrintedMean mean(List<ItemResult> items, String key) {
        return cell(items, key).map(PublishedCell::mean).orElse(null);
    }

    private static @Nullable PrintedShare share(List<ItemResult> items, String key) {
        return cell(items, key).map(PublishedCell::favourable).orElse(null);
    }

    private static Optional<PublishedCell> cell(List<ItemResult> items, String key) {
        return items.stream().filter(item -> item.key().equals(key)).map(ItemResult::cell).findFirst();
    }
}
