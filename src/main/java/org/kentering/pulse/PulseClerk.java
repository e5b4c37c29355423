package org.kentering.pulse;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.kentering.kernel.ProcessIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Invites when a wave opens, reminds while it is open, sees that keys are gone when all invitations are sent, and forgets who was invited. */
@Component
class PulseClerk {

    private static final Logger LOG = LoggerFactory.getLogger(PulseClerk.class);

    private final Waves waves;
    private final Invitations invitations;
    private final Reminding reminding;
    private final Forgetting forgetting;
    private final Clock clock;

    PulseClerk(Waves waves, Invitations invitations, Reminding reminding, Forgetting forgetting, Clock clock) {
        this.waves = waves;
        this.invitations = invitations;
        this.reminding = reminding;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void work() {
        ProcessIdentity.run(() -> {
            waves.toInvite(clock.instant()).forEach(each(invitations::invite));
            waves.toRemind(clock.instant()).forEach(each(reminding::remind));
            waves.withKey().forEach(each(invitations::forgetKey));
            forgetting.due().forEach(each(forgetting::forgetPeople));
            forgetting.forgetSilentSeries();
        });
    }

    /** One wave in trouble must not keep the others waiting; the next round tries again. */
    private static Consumer<UUID> each(Consumer<UUID> step) {
        return wave -> {
            try {
                step.accept(wave);
            } catch (RuntimeException problem) {
                LOG.error("What is due for wave {} waits: {}", wave, problem.getClass().getName());
            }
        };
    }
}
