package org.kentering.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TrainingFormat;
import org.kentering.exchange.CleanText;

/**
 * A training of the programme's own, in the words of whoever adds it.
 *
 * @param targetGroup the key of a target group of the catalogue
 * @param changePart what it does for willingness; no training is about skill alone
 */
public record TrainingDraft(
        @NotBlank @Size(max = 200) String name,
        @NotBlank String targetGroup,
        @NotNull CompetenceArea area,
        @NotNull TrainingFormat format,
        @NotNull @DecimalMin("0.5") @DecimalMax("400") BigDecimal hours,
        @NotBlank @Size(max = 1000) String changePart) {

    public TrainingDraft {
        name = CleanText.of(name);
        changePart = CleanText.of(changePart);
    }
}
