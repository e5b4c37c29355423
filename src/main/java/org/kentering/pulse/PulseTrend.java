package org.kentering.pulse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;

/**
 * How the company's headline values moved over the released waves.
 *
 * @param waves the oldest first
 */
public record PulseTrend(List<LocalText> waves, List<Line> lines) {

    /** One value over time. */
    public record Line(Construct construct, LocalText wording, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A published mean.
     *
     * @param at the number of the wave, from 0
     * @param margin none where that cannot be said
     */
    public record Point(int at, BigDecimal mean, @Nullable Double margin) {}

    public PulseTrend {
        waves = List.copyOf(waves);
        lines = List.copyOf(lines);
    }
}
