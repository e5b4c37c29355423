package org.kentering.training;

import java.math.BigDecimal;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TrainingFormat;
import org.kentering.kernel.LocalText;

/**
 * A training of a programme.
 *
 * @param targetGroup the key of a target group of the catalogue
 * @param own the programme's own, and not a copy from the catalogue
 * @param version what a command on this training must carry
 */
public record TrainingRow(
        TrainingId id,
        LocalText name,
        String targetGroup,
        CompetenceArea area,
        TrainingFormat format,
        BigDecimal hours,
        LocalText changePart,
        boolean own,
        boolean retired,
        long version) {}
