package org.kentering.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;

/** Somebody's way into the installation. It is never deleted, only switched off, because the journal names it. */
@Entity
@Table(name = "account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String name;

    /** In lower case; unique. */
    private String email;

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Enumerated(EnumType.STRING)
    private ColourScheme colourScheme = ColourScheme.SYSTEM;

    private boolean enabled = true;

    private @Nullable Instant lastSignIn;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private @Nullable Long version;

    protected Account() {}

    Account(AccountId id, String name, String email, @Nullable Language language) {
        this.id = id;
        this.name = name.strip();
        this.email = normal(email);
        this.language = language;
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void setPassword(String hash) {
        passwordHash = hash;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void reach(String newEmail) {
        email = normal(newEmail);
    }

    void speak(@Nullable Language chosen) {
        language = chosen;
    }

    void look(ColourScheme chosen) {
        colourScheme = chosen;
    }

    void enable(boolean on) {
        enabled = on;
    }

    /** Gives exactly these roles of the installation; roles of a programme are never given here. */
    void hold(Set<Role> chosen) {
        if (chosen.stream().anyMatch(role -> role.scope() != Role.Scope.INSTALLATION)) {
            throw Refusal.of("identity.accounts.notOfInstallation");
        }
        roles.clear();
        roles.addAll(chosen);
    }

    AccountId id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    @Nullable Language language() {
        return language;
    }

    ColourScheme colourScheme() {
        return colourScheme;
    }

    boolean isEnabled() {
        return enabled;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    @Nullable Long version() {
        return version;
    }
}
