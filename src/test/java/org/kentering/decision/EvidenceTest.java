package org.kentering.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kentering.catalogue.Threshold;
import org.kentering.catalogue.ThresholdUnit;
import org.kentering.kernel.Message;

class EvidenceTest {

    private static final Message TEXT = Message.of("some.text");
    private static final Threshold EIGHTY_PERCENT = new Threshold(80, ThresholdUnit.PERCENT);

    @Test
    void aShareMeetsAThresholdThatItReachesExactly() {
        assertThat(Evidence.share(4, 5, TEXT).against(EIGHTY_PERCENT)).isEqualTo(Standing.MET);
    }

    @Test
    void aShareJustBelowIsNotRoundedUp() {
        assertThat(Evidence.share(79_999, 100_000, TEXT).against(EIGHTY_PERCENT)).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void everyThirdOfThreeIsEverything() {
        assertThat(Evidence.share(3, 3, TEXT).against(new Threshold(100, ThresholdUnit.PERCENT)))
                .isEqualTo(Standing.MET);
    }

    @Test
    void aShareOfNothingIsUnknown() {
        assertThat(Evidence.share(0, 0, TEXT).against(EIGHTY_PERCENT)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void nothingKnownIsNeverMetWithWhateverThreshold() {
        assertThat(Evidence.unknown(TEXT).against(null)).isEqualTo(Standing.UNKNOWN);
        assertThat(Evidence.unknown(TEXT).against(new Threshold(14, ThresholdUnit.DAYS)))
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void anAgeMeetsAsLongAsItIsNotOver() {
        Threshold fortnight = new Threshold(14, ThresholdUnit.DAYS);
        assertThat(Evidence.count(0, TEXT).against(fortnight)).isEqualTo(Standing.MET);
        assertThat(Evidence.count(14, TEXT).against(fortnight)).isEqualTo(Standing.MET);
        assertThat(Evidence.count(15, TEXT).against(fortnight)).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void aCountMeetsFromTheThresholdOn() {
        Threshold three = new Threshold(3, ThresholdUnit.COUNT);
        assertThat(Evidence.count(2, TEXT).against(three)).isEqualTo(Standing.NOT_MET);
        assertThat(Evidence.count(3, TEXT).against(three)).isEqualTo(Standing.MET);
    }

    @Test
    void withoutThresholdOnlyYesMeets() {
        assertThat(Evidence.yesOrNo(true, TEXT).against(null)).isEqualTo(Standing.MET);
        assertThat(Evidence.yesOrNo(false, TEXT).against(null)).isEqualTo(Standing.NOT_MET);
    }
}
