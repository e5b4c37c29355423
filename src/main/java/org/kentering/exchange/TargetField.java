package org.kentering.exchange;

import java.util.List;

/**
 * Something that an import wants to know of each row.
 *
 * @param key names it in the code and, behind the import's own prefix, in the texts
 * @param required without a column for it nothing can be imported
 * @param headings how columns with it are usually headed, in any language
 */
public record TargetField(String key, boolean required, List<String> headings) {

    public TargetField {
        headings = List.copyOf(headings);
    }

    public static TargetField required(String key, String... headings) {
        return new TargetField(key, true, List.of(headings));
    }

    public static TargetField optional(String key, String... headings) {
        return new TargetField(key, false, List.of(headings));
    }
}
