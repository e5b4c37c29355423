package org.kentering.organisation;

import java.util.List;

/**
 * What a file would change. It was made of the organisation as it was at {@code revision}; once anything changed there,
 * it cannot be applied any more.
 *
 * @param people new, changed and returning people, in the order of the file
 * @param gone active people whom the file does not mention
 * @param newUnits units that are not there yet, those above first
 * @param unchanged how many lines say what is known already
 * @param managersMapped whether the file says who leads
 */
public record ImportPreview(
        long revision,
        List<PersonChange> people,
        List<PersonRow> gone,
        List<UnitPath> newUnits,
        List<UnitProposal> proposals,
        List<ImportProblem> problems,
        int unchanged,
        boolean managersMapped) {

    public ImportPreview {
        people = List.copyOf(people);
        gone = List.copyOf(gone);
        newUnits = List.copyOf(newUnits);
        proposals = List.copyOf(proposals);
        problems = List.copyOf(problems);
    }

    public long count(PersonChange.Kind kind) {
        return people.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many lines cannot be imported. */
    public long badLines() {
        return problems.stream()
                .filter(problem -> problem.severity() == ImportProblem.Severity.ERROR)
                .map(ImportProblem::line)
                .distinct()
                .count();
    }

    public long count(ImportProblem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
