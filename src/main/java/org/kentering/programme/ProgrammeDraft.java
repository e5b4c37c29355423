package org.kentering.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kentering.exchange.CleanText;

/**
 * What the coordinator says about a programme: what changes and why, for whom, when.
 *
 * @param vision may wait until the second phase, as the goals may
 * @param answers to the questions of the catalogue on what is different about AI, by their keys
 * @param factor how much longer than the longest time of the book the plan allows
 */
public record ProgrammeDraft(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = Programme.LONGEST_TEXT) String whatChanges,
        @NotBlank @Size(max = Programme.LONGEST_TEXT) String why,
        @NotBlank @Size(max = Programme.LONGEST_TEXT) String forWhom,
        @Size(max = Programme.LONGEST_TEXT) String vision,
        @Valid List<Goal> goals,
        Map<String, @Size(max = Programme.LONGEST_TEXT) String> answers,
        @NotNull LocalDate startDate,
        @NotNull @DecimalMin("1.0") @DecimalMax("3.0") BigDecimal factor) {

    public ProgrammeDraft {
        name = CleanText.of(name);
        whatChanges = CleanText.lines(whatChanges);
        why = CleanText.lines(why);
        forWhom = CleanText.lines(forWhom);
        vision = CleanText.lines(vision);
        goals = List.copyOf(goals);
        answers = answers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> CleanText.lines(one.getValue())));
    }
}
