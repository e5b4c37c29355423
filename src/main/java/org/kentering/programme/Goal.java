package org.kentering.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;

/**
 * Something that the programme wants to reach. It is measurable once it has a number and a day.
 *
 * @param measure what the number counts, for instance {@code % of quotations}
 */
@Embeddable
public record Goal(
        @Column(name = "goal_text") @NotBlank @Size(max = 400) String text,
        @Column(name = "target", precision = 14, scale = 2) @Nullable BigDecimal target,
        @Column(name = "measure") @Size(max = 100) String measure,
        @Column(name = "target_date") @Nullable LocalDate targetDate) {

    public Goal {
        text = CleanText.of(text);
        measure = CleanText.of(measure);
    }

    public boolean isMeasurable() {
        return target != null && targetDate != null;
    }
}
