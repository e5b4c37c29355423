package org.kentering.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Something in the content that cannot be, and where: a path like {@code steps/3/after}, from the thing itself. */
class Flaw extends IllegalArgumentException {

    private final String at;

    Flaw(String at, String reason) {
        super(reason);
        this.at = at;
    }

    String at() {
        return at;
    }

    static void ifVersionUnusable(int version) {
        if (version < 1) {
            throw new Flaw("version", "a version is a whole number from 1, not " + version);
        }
    }

    static void ifEmpty(String at, List<?> entries) {
        if (entries.isEmpty()) {
            throw new Flaw(at, at + " needs at least one entry");
        }
    }

    /** Two entries of one list with the same key; the second is the flaw. */
    static <T> void ifTwice(String list, List<T> entries, String property, Function<T, Object> key) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Object found = key.apply(entries.get(i));
            if (seen.putIfAbsent(found, i) != null) {
                throw new Flaw(list + "/" + i + "/" + property, property + " " + found + " is used twice in " + list);
            }
        }
    }
}
