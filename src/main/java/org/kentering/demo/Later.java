package org.kentering.demo;

import org.jspecify.annotations.Nullable;

/** A thing that an earlier scene makes and later ones speak of. */
final class Later<T> {

    private @Nullable T thing;

    void is(T made) {
        thing = made;
    }

    T get() {
        if (thing == null) {
            throw new IllegalStateException("a scene speaks of something that no earlier one made");
        }
        return thing;
    }
}
