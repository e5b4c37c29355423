package org.kentering.ballot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a group is: a value per step, from released values of its items alone, and the first step that blocks. The
 * advice differs by step; no training helps against a lack of willingness.
 */
public record Steps(Map<Step, Reading> readings) {

    private static final BigDecimal BLOCKS = new BigDecimal("3.0");
    private static final BigDecimal GOOD = new BigDecimal("3.5");
    private static final BigDecimal ACT = new BigDecimal("2.5");

    /** A colour, which never depends on how others do. */
    public enum Light {
        GOOD,
        WATCH,
        ACT
    }

    /**
     * The value of a step or a factor: a mean, or a class if one of its items is released as a class only; never both.
     */
    public record Reading(@Nullable BigDecimal mean, @Nullable Level level) {

        /** From the cells of some items of one group; closed ones are left out, and without an open one there is none. */
        public static Optional<Reading> of(List<PublishedCell> cells) {
            List<PublishedCell> open = cells.stream()
                    .filter(cell -> cell.level() != null || cell.mean() != null)
                    .toList();
            return open.isEmpty() ? Optional.empty() : Optional.of(reading(open));
        }

        public boolean blocks() {
            return mean != null ? mean.compareTo(BLOCKS) <= 0 : level == Level.LOW;
        }

        public Light light() {
            if (mean != null) {
                return mean.compareTo(Steps.GOOD) >= 0
                        ? Light.GOOD
                        : mean.compareTo(Steps.ACT) <= 0 ? Light.ACT : Light.WATCH;
            }
            return level == Level.HIGH ? Light.GOOD : level == Level.LOW ? Light.ACT : Light.WATCH;
        }
    }

    public Steps {
        readings = Map.copyOf(readings);
    }

    /** From the cells of one group, by step; closed ones are left out. */
    public static Steps of(Map<Step, List<PublishedCell>> cells) {
        Map<Step, Reading> readings = new EnumMap<>(Step.class);
        cells.forEach((step, ofStep) -> Reading.of(ofStep).ifPresent(reading -> readings.put(step, reading)));
        return new Steps(readings);
    }

    /** Empty if no item of the step was asked and released: "not known this time". */
    public Optional<Reading> at(Step step) {
        return Optional.ofNullable(readings.get(step));
    }

    public Optional<Step> firstBlocking() {
        for (Step step : Step.values()) {
            if (readings.containsKey(step) && readings.get(step).blocks()) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static Reading reading(List<PublishedCell> open) {
        if (open.stream().anyMatch(cell -> cell.level() != null)) {
            List<Level> levels = open.stream().map(Steps::level).distinct().toList();
            return new Reading(null, levels.size() == 1 ? levels.getFirst() : Level.MIXED);
        }
        boolean coarse = open.stream().anyMatch(cell -> cell.tier() == Tier.COARSE);
        BigDecimal sum = open.stream().map(Steps::mean).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step = new BigDecimal(coarse ? "0.2" : "0.1");
        BigDecimal steps = sum.divide(step.multiply(BigDecimal.valueOf(open.size())), 0, RoundingMode.HALF_UP);
        return new Reading(steps.multiply(step), null);
    }

    private static BigDecimal mean(PublishedCell cell) {
        PrintedMean mean = cell.mean();
        return mean == null ? BigDecimal.ZERO : mean.mean();
    }

    /** A share beside classes is read as the class that it lies in. */
    private static Level level(PublishedCell cell) {
        Level level = cell.level();
        PrintedShare share = cell.favourable();
        if (level != null) {
            return level;
        }
        return share == null ? Level.MIXED : Level.of(share.percent(), 100);
    }
}
