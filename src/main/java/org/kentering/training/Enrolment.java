package org.kentering.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;

/** Somebody's seat in a session; afterwards, whether they were there. */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EnrolmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enrolled_by"))
    private AccountId enrolledBy;

    private Instant enrolledAt;

    private @Nullable Boolean attended;

    private boolean hoursFreed;

    @Version
    private @Nullable Long version;

    protected Enrolment() {}

    Enrolment(SessionId session, PersonId person, AccountId enrolledBy, Instant enrolledAt) {
        this.id = EnrolmentId.random();
        this.session = session;
        this.person = person;
        this.enrolledBy = enrolledBy;
        this.enrolledAt = enrolledAt;
    }

    void attend(@Nullable Boolean present) {
        attended = present;
    }

    void freeHours(boolean freed) {
        hoursFreed = freed;
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    EnrolmentId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    PersonId person() {
        return person;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
