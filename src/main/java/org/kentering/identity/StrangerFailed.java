package org.kentering.identity;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * Somebody tried to sign in with an address that no account has.
 *
 * @param object the installation
 * @param trace the same for the same address; says nothing else about it
 */
record StrangerFailed(UUID object, String trace) implements Fact {

    private static final int LENGTH = 16;

    static StrangerFailed with(UUID installation, String email) {
        return new StrangerFailed(installation, trace(installation, email));
    }

    /** What stands for something that must not be written down. */
    static String trace(UUID installation, String secret) {
        return OneTimeCode.sha256(installation + " " + secret).substring(0, LENGTH);
    }

    @Override
    public String action() {
        return "identity.sign-in-failed";
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(trace);
    }
}
