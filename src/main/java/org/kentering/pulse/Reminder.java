package org.kentering.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kentering.ballot.WaveId;

/** One reminder of a wave, to everybody who was invited by mail: nobody knows who has answered. */
@Entity
@Table(name = "pulse_reminder")
class Reminder {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "wave_id"))
    private WaveId wave;

    private int number;

    private Instant queuedAt;

    protected Reminder() {}

    Reminder(WaveId wave, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.wave = wave;
        this.number = number;
        this.queuedAt = now;
    }

    UUID id() {
        return id;
    }

    WaveId wave() {
        return wave;
    }

    int number() {
        return number;
    }

    Instant queuedAt() {
        return queuedAt;
    }
}
