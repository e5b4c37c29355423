package org.kentering.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. An address that failed ten times in a quarter of an hour is refused until the quarter is over;
 * an account that is being guessed from many addresses answers more slowly, but is never locked, so that a stranger
 * cannot keep its owner out.
 */
@Component
class SignInThrottle {

    static final int MOST_FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(4);
    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Cache<String, Deque<Instant>> failures =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(WINDOW).build();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean refuses(String address) {
        return recent("address " + address) >= MOST_FAILURES;
    }

    /** How long the next answer about this e-mail address takes longer: nothing for three failures, then doubling. */
    Duration delay(String email) {
        int failed = recent("email " + email);
        if (failed < 3) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofMillis(125L << Math.min(failed - 3, 10));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** Notes a failure; true if it is the one after which the address is refused. */
    boolean failed(String email, String address) {
        note("email " + email);
        note("address " + address);
        return recent("address " + address) == MOST_FAILURES;
    }

    private void note(String name) {
        failures.asMap().compute(name, (key, known) -> {
            Deque<Instant> moments = known == null ? new ArrayDeque<>() : new ArrayDeque<>(known);
            moments.addLast(clock.instant());
            while (moments.size() > 4 * MOST_FAILURES) {
                moments.removeFirst();
            }
            return moments;
        });
    }

    private int recent(String name) {
        Deque<Instant> moments = failures.getIfPresent(name);
        if (moments == null) {
            return 0;
        }
        Instant since = clock.instant().minus(WINDOW);
        return (int) moments.stream().filter(moment -> moment.isAfter(since)).count();
    }
}
