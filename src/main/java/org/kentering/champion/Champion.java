package org.kentering.champion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeId;

/** A champion as the network knows them. Units, asked hours and the right itself belong to the role. */
@Entity
@Table(name = "champion")
class Champion {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChampionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private @Nullable PersonId deputy;

    private @Nullable LocalDate rotationOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private @Nullable AccountId askedBy;

    private @Nullable BigDecimal agreedHours;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreed_by"))
    private @Nullable AccountId agreedBy;

    private @Nullable LocalDate agreedOn;

    /** Only ever moved forward by a query of its own, so that an entry never makes an open form stale. */
    @Column(updatable = false)
    private @Nullable LocalDate heardOn;

    @Version
    private @Nullable Long version;

    protected Champion() {}

    Champion(ChampionId id, ProgrammeId programme, PersonId person) {
        this.id = id;
        this.programme = programme;
        this.person = person;
    }

    /** Somebody asked for other hours or units: who that was may not agree to it. */
    void askedBy(@Nullable AccountId account) {
        askedBy = account;
    }

    void standInBy(@Nullable PersonId newDeputy) {
        if (person.equals(newDeputy)) {
            throw Refusal.of("champion.form.ownDeputy");
        }
        deputy = newDeputy;
    }

    void rotateOn(@Nullable LocalDate day) {
        rotationOn = day;
    }

    /**
     * The lead says which hours are freed; fewer than asked is an answer too.
     *
     * @throws Refusal if it is the account that asked for them
     */
    void agree(BigDecimal hours, AccountId lead, LocalDate today) {
        if (lead.equals(askedBy)) {
            throw Refusal.of("champion.hours.ownQuestion");
        }
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0 || hours.stripTrailingZeros().scale() > 1) {
            throw Refusal.of("champion.hours.range");
        }
        agreedHours = hours;
        agreedBy = lead;
        agreedOn = today;
    }

    /** The role ended: whoever takes it up again starts with nothing agreed. */
    void stepDown() {
        deputy = null;
        rotationOn = null;
        agreedHours = null;
        agreedBy = null;
        agreedOn = null;
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    ChampionId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    PersonId person() {
        return person;
    }

    @Nullable PersonId deputy() {
        return deputy;
    }

    @Nullable LocalDate rotationOn() {
        return rotationOn;
    }

    @Nullable BigDecimal agreedHours() {
        return agreedHours;
    }

    @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable LocalDate heardOn() {
        return heardOn;
    }

    @Nullable Long version() {
        return version;
    }
}
