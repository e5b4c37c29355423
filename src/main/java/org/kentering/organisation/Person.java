package org.kentering.organisation;

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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Refusal;

/** Somebody who works here, or did. What the organisation's own records say, nothing else. */
@Entity
@Table(name = "person")
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String employeeId;

    private String firstName;

    private String lastName;

    private String sortName;

    private @Nullable String email;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private LocalDate inUnitSince;

    private @Nullable String employeeGroup;

    private @Nullable String location;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private @Nullable LocalDate startedOn;

    private @Nullable LocalDate leftOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    @Version
    private @Nullable Long version;

    protected Person() {}

    Person(PersonId id, PersonDraft draft, LocalDate today) {
        this.id = id;
        this.unit = draft.unit();
        this.inUnitSince = today;
        write(draft, today);
    }

    /** Takes over what a form or a file says. */
    final void write(PersonDraft draft, LocalDate today) {
        if (!draft.unit().equals(unit)) {
            unit = draft.unit();
            inUnitSince = today;
        }
        employeeId = draft.employeeId();
        firstName = draft.firstName();
        lastName = draft.lastName();
        sortName = sortName(draft.firstName(), draft.lastName());
        email = draft.email();
        employeeGroup = draft.group();
        location = draft.location();
        language = draft.language();
        startedOn = draft.startedOn();
    }

    static String sortName(String firstName, String lastName) {
        return Fold.limited(lastName + " " + firstName);
    }

    static String normalEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Who left is not written to any more, and the address may become somebody else's. */
    void leave(LocalDate day) {
        if (leftOn != null) {
            throw Refusal.of("organisation.person.leftAlready");
        }
        leftOn = day;
        email = null;
    }

    /** An account belongs to one person for good: what the journal says about it must stay true. */
    void use(AccountId newAccount) {
        if (account != null && !account.equals(newAccount)) {
            throw Refusal.of("organisation.person.hasAccount");
        }
        account = newAccount;
    }

    PersonId id() {
        return id;
    }

    String name() {
        return firstName.isEmpty() ? lastName : firstName + " " + lastName;
    }

    UnitId unit() {
        return unit;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    Language language() {
        return language;
    }

    boolean isActive() {
        return leftOn == null;
    }

    @Nullable
    AccountId account() {
        return account;
    }

    @Nullable
    Long version() {
        return version;
    }

    PersonDetails details(String unitPath, boolean whole) {
        return new PersonDetails(
                id,
                firstName,
                lastName,
                unit,
                unitPath,
                employeeGroup,
                leftOn == null,
                whole
                        ? new PersonRecord(
                                employeeId, email, location, language, startedOn, leftOn, inUnitSince, account)
                        : null,
                version == null ? 0 : version);
    }
}
