package org.kentering.identity;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** Something about an account changed. */
public record AccountChanged(AccountId account, Change change, String detail) implements Fact {

    /** What changed. */
    public enum Change {
        CREATED("identity.account-created"),
        ROLES("identity.roles-changed"),
        EDITED("identity.account-edited"),
        DISABLED("identity.account-disabled"),
        ENABLED("identity.account-enabled"),
        LINK_ISSUED("identity.link-issued"),
        PASSWORD("identity.password-changed"),
        SIGNED_IN("identity.signed-in"),
        SIGNED_OUT("identity.signed-out"),
        SESSION_ENDED("identity.session-ended"),
        SIGN_IN_FAILED("identity.sign-in-failed"),
        REFUSED("identity.refused");

        private final String action;

        Change(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return change.action;
    }

    @Override
    public UUID object() {
        return account.value();
    }

    @Override
    public Optional<String> remark() {
        return detail.isEmpty() ? Optional.empty() : Optional.of(detail);
    }
}
