package org.kentering.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.exchange.CleanText;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;

/** A theme that people named in a wave, and what is done about it. */
@Entity
@Table(name = "pulse_heard_theme")
class HeardTheme {

    /** As many as one can see to until the next wave. */
    static final int NAMED = 3;

    static final int LONGEST = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HeardThemeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "wave_id"))
    private WaveId wave;

    private int place;

    private String theme;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private PersonId owner;

    private LocalDate dueOn;

    private String sentence;

    private @Nullable LocalDate settledOn;

    @Version
    private @Nullable Long version;

    protected HeardTheme() {}

    HeardTheme(WaveId wave, int place, HeardThemeDraft draft, LocalDate today) {
        this.id = new HeardThemeId(UUID.randomUUID());
        this.wave = wave;
        this.place = place;
        write(draft, today);
    }

    /** Says something else about it; what was settled is open again if the answer or its day changed. */
    void change(HeardThemeDraft draft, LocalDate today) {
        boolean another = draft.disposition() != disposition || !draft.due().equals(dueOn);
        if (another) {
            settledOn = null;
            write(draft, today);
        } else {
            writeWords(draft);
        }
    }

    private void write(HeardThemeDraft draft, LocalDate today) {
        if (draft.disposition() == Disposition.ALREADY_SO ? draft.due().isAfter(today) : draft.due().isBefore(today)) {
            throw Refusal.of(
                    draft.disposition() == Disposition.ALREADY_SO ? "pulse.ledger.sinceAhead" : "pulse.ledger.dueInPast");
        }
        disposition = draft.disposition();
        dueOn = draft.due();
        writeWords(draft);
    }

    private void writeWords(HeardThemeDraft draft) {
        String words = CleanText.of(draft.sentence());
        if (words.isEmpty()) {
            throw Refusal.of("pulse.ledger.sentenceMissing");
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw Refusal.of("pulse.ledger.sentenceTooLong", LONGEST);
        }
        theme = draft.theme();
        owner = draft.owner();
        sentence = words;
    }

    /** It is done, or was looked at again. */
    void settle(LocalDate today) {
        if (!isWaiting()) {
            throw Refusal.of("pulse.ledger.settledAlready");
        }
        settledOn = today;
    }

    /** Whether somebody still has to do something on its day. */
    boolean isWaiting() {
        return disposition != Disposition.ALREADY_SO && settledOn == null;
    }

    boolean isOverdue(LocalDate today) {
        return isWaiting() && dueOn.isBefore(today);
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    HeardThemeId id() {
        return id;
    }

    WaveId wave() {
        return wave;
    }

    int place() {
        return place;
    }

    String theme() {
        return theme;
    }

    Disposition disposition() {
        return disposition;
    }

    PersonId owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String sentence() {
        return sentence;
    }

    @Nullable LocalDate settledOn() {
        return settledOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
