package org.kentering.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing one line would do.
 *
 * @param person who it is; none for somebody new
 * @param fields what becomes different, for somebody known
 */
public record PersonChange(
        long line, Kind kind, @Nullable PersonId person, ImportedPerson after, List<FieldChange> fields) {

    /** What happens to the person. */
    public enum Kind {
        NEW,
        CHANGED,
        /** Had left and is in the file again. */
        RETURNED
    }

    /** One piece of data that becomes different; empty text for nothing. */
    public record FieldChange(ImportField field, String before, String after) {}

    public PersonChange {
        fields = List.copyOf(fields);
    }
}
