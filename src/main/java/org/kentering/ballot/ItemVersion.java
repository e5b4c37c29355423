package org.kentering.ballot;

import java.io.Serializable;

/** An item in one wording; a changed wording is another version and is never averaged with the old one. */
public record ItemVersion(String key, int version) implements Serializable, Comparable<ItemVersion> {

    public ItemVersion {
        if (key.isBlank() || version < 1) {
            throw new IllegalArgumentException("an item needs a key and a version from 1: " + key + " " + version);
        }
    }

    /** "Cannot judge yet" is released by the rules as if it were an item of its own. */
    ItemVersion cannotJudge() {
        return new ItemVersion(key + "/cannot-judge", version);
    }

    @Override
    public int compareTo(ItemVersion other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : Integer.compare(version, other.version);
    }
}
