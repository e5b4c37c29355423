package org.kentering.organisation;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a preview is to be done.
 *
 * @param lines lines of the file to be imported
 * @param gone people who left
 * @param reshaped units whose proposal is right
 */
public record ImportChoice(Set<Long> lines, Set<PersonId> gone, Set<UnitId> reshaped) {

    public ImportChoice {
        lines = Set.copyOf(lines);
        gone = Set.copyOf(gone);
        reshaped = Set.copyOf(reshaped);
    }

    /** All good lines; nobody left, no unit became another. */
    public static ImportChoice goodLines(ImportPreview preview) {
        return new ImportChoice(
                preview.people().stream().map(PersonChange::line).collect(Collectors.toSet()), Set.of(), Set.of());
    }
}
