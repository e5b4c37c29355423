package org.kentering.ballot;

/**
 * An item as a wave asks it. Options are counted from 0; agreement is answered 1 to 5, and 0 is "cannot judge yet".
 *
 * @param options how many options there are (none for agreement and text)
 * @param favourableFrom the first frequency that counts as favourable
 */
public record AskedItem(ItemVersion item, ItemKind kind, int options, int favourableFrom) {

    public AskedItem {
        boolean hasOptions = kind == ItemKind.FREQUENCY || kind == ItemKind.CHOICE;
        if (hasOptions ? options < 2 : options != 0) {
            throw new IllegalArgumentException(item.key() + ": " + options + " options do not fit " + kind);
        }
        if (kind == ItemKind.FREQUENCY && (favourableFrom < 1 || favourableFrom >= options)) {
            throw new IllegalArgumentException(item.key() + ": favourable from " + favourableFrom + " of " + options);
        }
    }

    public static AskedItem agreement(ItemVersion item) {
        return new AskedItem(item, ItemKind.AGREEMENT, 0, 0);
    }

    public static AskedItem frequency(ItemVersion item, int options, int favourableFrom) {
        return new AskedItem(item, ItemKind.FREQUENCY, options, favourableFrom);
    }

    public static AskedItem choice(ItemVersion item, int options) {
        return new AskedItem(item, ItemKind.CHOICE, options, 0);
    }

    public static AskedItem text(ItemVersion item) {
        return new AskedItem(item, ItemKind.TEXT, 0, 0);
    }

    /** How many counters a histogram of this item has. */
    int categories() {
        return switch (kind) {
            case AGREEMENT -> 6;
            case FREQUENCY, CHOICE -> options;
            case TEXT -> 0;
        };
    }
}
