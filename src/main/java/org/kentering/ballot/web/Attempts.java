package org.kentering.ballot.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.kentering.ballot.Token;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try. An address only counts when it tries links that do not exist: a whole company may answer
 * from one address, but nobody may guess. Kept in memory for minutes, never stored.
 */
@Component
class Attempts {

    private static final int UNKNOWN_BURST = 100;
    private static final int UNKNOWN_PER_MINUTE = 20;
    private static final int KNOWN_PER_MINUTE = 30;
    private static final int MOST_KEPT = 100_000;

    private final Cache<String, Bucket> guesses;
    private final Cache<Token, Bucket> uses;

    Attempts() {
        this(Duration.ofMinutes(10));
    }

    /** @param remembered how long after the last attempt; then nothing of a visitor is in memory any more */
    Attempts(Duration remembered) {
        guesses = kept(remembered);
        uses = kept(remembered);
    }

    /** Whether this address may try one more link that does not exist. */
    boolean mayGuess(String address) {
        return guesses.get(address, any -> bucket(UNKNOWN_BURST, UNKNOWN_PER_MINUTE)).tryConsume(1);
    }

    /** Whether a link that exists may be asked for once more. */
    boolean mayUse(Token token) {
        return uses.get(token, any -> bucket(KNOWN_PER_MINUTE, KNOWN_PER_MINUTE)).tryConsume(1);
    }

    private static Bucket bucket(int burst, int perMinute) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    private static <K> Cache<K, Bucket> kept(Duration remembered) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(remembered)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }
}
