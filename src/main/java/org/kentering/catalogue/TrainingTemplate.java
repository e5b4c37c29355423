package org.kentering.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * A training to plan sessions from.
 *
 * @param targetGroup the key of a {@link TargetGroup}
 * @param goals what somebody can do afterwards
 * @param changePart what it does for willingness; no training is about skill alone
 */
public record TrainingTemplate(
        String id,
        int version,
        String targetGroup,
        CompetenceArea area,
        TrainingFormat format,
        BigDecimal hours,
        LocalText name,
        List<LocalText> goals,
        LocalText changePart)
        implements CatalogueItem {

    public TrainingTemplate {
        goals = List.copyOf(goals);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("goals", goals);
        if (hours.signum() <= 0) {
            throw new Flaw("hours", "a training takes more than " + hours + " hours");
        }
    }
}
