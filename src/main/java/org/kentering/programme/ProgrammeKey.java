package org.kentering.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kentering.kernel.Refusal;

/** The short name of a programme in addresses, for instance {@code north}; it never changes. */
public record ProgrammeKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    /**
     * Takes what somebody typed.
     *
     * @throws Refusal if it does not fit into an address
     */
    public ProgrammeKey {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!fits(value)) {
            throw Refusal.of("programme.key.unusable");
        }
    }

    /** The key in an address, if it is one. */
    public static Optional<ProgrammeKey> of(String typed) {
        return fits(typed.strip().toLowerCase(Locale.ROOT)) ? Optional.of(new ProgrammeKey(typed)) : Optional.empty();
    }

    private static boolean fits(String typed) {
        return typed.length() >= SHORTEST && typed.length() <= LONGEST && SHAPE.matcher(typed).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
