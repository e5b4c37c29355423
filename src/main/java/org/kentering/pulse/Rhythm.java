package org.kentering.pulse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the next wave of a kind is due, from opening to opening: the core pulse every 8 to 13 weeks, readiness twice a
 * year. The leaders' estimate has no rhythm of its own.
 */
final class Rhythm {

    private static final int CORE_FROM_WEEKS = 8;
    private static final int CORE_TO_WEEKS = 13;
    private static final int READINESS_FROM_WEEKS = 22;
    private static final int READINESS_TO_WEEKS = 26;

    /** A wave of a programme, of whatever kind. */
    record Asked(WaveKind kind, WaveStatus status, LocalDate opensOn) {

        private boolean isAhead() {
            return switch (status) {
                case DRAFT, REFUSED, PROPOSED, LAUNCHED, OPEN -> true;
                case IN_REVIEW, RELEASED, LAPSED -> false;
            };
        }
    }

    /** From when to when the next wave should open. */
    record Turn(LocalDate from, LocalDate to) {}

    private Rhythm() {}

    /** Nothing while one is planned or open, or where people were never asked at all. */
    static Optional<Turn> next(WaveKind kind, List<Asked> waves) {
        List<Asked> same = waves.stream().filter(wave -> wave.kind() == kind).toList();
        if (same.stream().anyMatch(Asked::isAhead)) {
            return Optional.empty();
        }
        Comparator<Asked> byOpening = Comparator.comparing(Asked::opensOn);
        return switch (kind) {
            case CORE -> same.stream().max(byOpening).map(last -> turn(last, CORE_FROM_WEEKS, CORE_TO_WEEKS));
            case READINESS ->
                same.stream()
                        .max(byOpening)
                        .or(() -> waves.stream().filter(wave -> !wave.isAhead()).min(byOpening))
                        .map(last -> turn(last, READINESS_FROM_WEEKS, READINESS_TO_WEEKS));
            case LEADERS -> Optional.empty();
        };
    }

    private static Turn turn(Asked last, int fromWeeks, int toWeeks) {
        return new Turn(last.opensOn().plusWeeks(fromWeeks), last.opensOn().plusWeeks(toWeeks));
    }
}
