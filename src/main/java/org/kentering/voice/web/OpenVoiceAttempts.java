package org.kentering.voice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often something may be told or asked through one poster. Counted by poster and never by person or address: nothing
 * is kept of who did it, not even for a minute.
 */
@Component
class OpenVoiceAttempts {

    private static final int TOLD_AN_HOUR = 30;
    private static final int ASKED_A_MINUTE = 60;
    private static final int MOST_KEPT = 10_000;

    private final Cache<String, Bucket> told = kept();
    private final Cache<String, Bucket> asked = kept();

    /** Whether one more thing may be told through this poster now. */
    boolean mayTell(String poster) {
        return told.get(poster, any -> bucket(TOLD_AN_HOUR, Duration.ofHours(1))).tryConsume(1);
    }

    /** Whether one more answer may be asked for through this poster now. */
    boolean mayAsk(String poster) {
        return asked.get(poster, any -> bucket(ASKED_A_MINUTE, Duration.ofMinutes(1))).tryConsume(1);
    }

    private static Bucket bucket(int times, Duration per) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder().capacity(times).refillGreedy(times, per).build())
                .build();
    }

    private static Cache<String, Bucket> kept() {
        return Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(Duration.ofHours(1)).build();
    }
}
