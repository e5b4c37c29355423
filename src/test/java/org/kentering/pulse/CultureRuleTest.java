package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kentering.ballot.Bound;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;

class CultureRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2.4, 80, 4.0, true, SCEPTICISM",
        "2.5, 80, 4.0, true, INTEGRATION",
        "3.0, 5, 4.0, true, SCEPTICISM",
        "3.0, 10, 4.0, true, SELECTIVE_TRIAL",
        "3.0, 35, 4.0, true, SELECTIVE_TRIAL",
        "3.0, 40, 3.4, true, SELECTIVE_TRIAL",
        "3.0, 40, 3.5, true, ACTIVE_USE",
        "3.0, 75, 3.5, true, ACTIVE_USE",
        "3.0, 80, 3.5, true, INTEGRATION",
        "3.0, 80, 3.5, false, ACTIVE_USE",
    })
    void theStageFollowsTrustUseBenefitAndIdeas(
            BigDecimal trust, int active, BigDecimal benefit, boolean ideas, CultureStage expected) {
        assertThat(CultureRule.propose(mean(trust), share(active, Bound.NONE), mean(benefit), ideas))
                .hasValueSatisfying(proposal -> assertThat(proposal.stage()).isEqualTo(expected));
    }

    @Test
    void whatIsNotShownAsAFigureGivesNoProposal() {
        assertThat(CultureRule.propose(null, share(80, Bound.NONE), mean(new BigDecimal("4.0")), true)).isEmpty();
        assertThat(CultureRule.propose(mean(new BigDecimal("3.0")), null, mean(new BigDecimal("4.0")), true)).isEmpty();
        assertThat(CultureRule.propose(mean(new BigDecimal("2.0")), null, null, false))
                .hasValueSatisfying(proposal -> assertThat(proposal.stage()).isEqualTo(CultureStage.SCEPTICISM));
    }

    @Test
    void tenPerCentOrFewerIsFewWhateverTheBenefit() {
        PrintedMean trust = mean(new BigDecimal("3.0"));
        assertThat(CultureRule.propose(trust, share(10, Bound.AT_MOST), null, false).orElseThrow().stage())
                .isEqualTo(CultureStage.SCEPTICISM);
        assertThat(CultureRule.propose(trust, share(30, Bound.NONE), null, false).orElseThrow().stage())
                .isEqualTo(CultureStage.SELECTIVE_TRIAL);
    }

    /** It is no low benefit: nobody knows it. */
    @ParameterizedTest
    @CsvSource({"40, false", "60, true", "90, true"})
    void whereManyUseItAnUnpublishedBenefitGivesNoProposal(int active, boolean ideas) {
        assertThat(CultureRule.propose(mean(new BigDecimal("3.0")), share(active, Bound.NONE), null, ideas)).isEmpty();
    }

    private static PrintedMean mean(@Nullable BigDecimal value) {
        return new PrintedMean(value, Bound.NONE);
    }

    private static PrintedShare share(int percent, Bound bound) {
        return new PrintedShare(percent, bound);
    }
}
