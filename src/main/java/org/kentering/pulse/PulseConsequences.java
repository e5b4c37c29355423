package org.kentering.pulse;

import java.time.Clock;
import java.util.function.Consumer;
import org.kentering.ballot.WaveClosed;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WaveLapsed;
import org.kentering.ballot.WaveReleased;
import org.kentering.ballot.WaveWithdrawn;
import org.kentering.organisation.UnitChanged;
import org.kentering.pulse.WaveChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what the ballot did with a wave, and the organisation with a unit, in the transaction in which they did it. */
@Component
class PulseConsequences {

    private final Waves waves;
    private final EndedUnits endedUnits;
    private final Invitations invitations;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PulseConsequences(
            Waves waves, EndedUnits endedUnits, Invitations invitations, Clock clock, ApplicationEventPublisher facts) {
        this.waves = waves;
        this.invitations = invitations;
        this.endedUnits = endedUnits;
        this.clock = clock;
        this.facts = facts;
    }

    @EventListener
    void closed(WaveClosed fact) {
        follow(fact.wave(), wave -> {
            invitations.settle(wave);
            wave.closed(clock.instant());
        });
    }

    @EventListener
    void released(WaveReleased fact) {
        follow(fact.wave(), wave -> {
            wave.released(clock.instant());
            publish(wave, Change.RELEASED);
        });
    }

    @EventListener
    void withdrawn(WaveWithdrawn fact) {
        follow(fact.wave(), wave -> {
            wave.releaseWithdrawn();
            publish(wave, Change.RELEASE_WITHDRAWN);
        });
    }

    @EventListener
    void lapsed(WaveLapsed fact) {
        follow(fact.wave(), Wave::lapsed);
    }

    @EventListener
    void unitChanged(UnitChanged fact) {
        endedUnits.ended(fact.unit(), fact.successors());
    }

    private void publish(Wave wave, Change change) {
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), change, null));
    }

    private void follow(WaveId id, Consumer<Wave> step) {
        waves.findById(id).ifPresent(wave -> {
            step.accept(wave);
            waves.saveAndFlush(wave);
        });
    }
}
