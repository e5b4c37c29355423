package org.kentering.ballot;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kentering.kernel.LocalText;

/**
 * A second way to divide the company, shown company-wide only and never crossed with the reporting tree (Kentering
 * rules of publication, section 1). Who belongs to none of the categories is "unspecified", which is never shown.
 *
 * @param key the same in every wave, so that a category keeps its history
 * @param categories those that may be shown
 */
public record FlatAttribute(String key, LocalText name, List<Category> categories) {

    /** A plan divides by no more than two, and by two only as far as their full cross holds. */
    public static final int AT_MOST = 2;

    /**
     * A group of an attribute.
     *
     * @param invited how many keep it as their code
     */
    public record Category(CellId id, LocalText name, int invited) {}

    public FlatAttribute {
        categories = List.copyOf(categories);
        Set<CellId> ids = new HashSet<>();
        categories.forEach(category -> ids.add(category.id()));
        if (key.isBlank() || categories.isEmpty() || ids.size() < categories.size() || ids.contains(unspecified(key))) {
            throw new IllegalArgumentException("an attribute needs a key and different categories: " + key);
        }
    }

    /** The same value of the same attribute is the same group in every wave. */
    public static CellId category(String attribute, String value) {
        return named(attribute + "=" + value);
    }

    /** Everybody without a category. */
    public static CellId unspecified(String attribute) {
        return named(attribute);
    }

    CellId unspecified() {
        return unspecified(key);
    }

    private static CellId named(String name) {
        return new CellId(UUID.nameUUIDFromBytes(("attribute:" + name).getBytes(StandardCharsets.UTF_8)));
    }
}
