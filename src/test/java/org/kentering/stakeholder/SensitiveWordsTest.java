package org.kentering.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SensitiveWordsTest {

    @Test
    void finds_health_in_three_languages() {
        assertThat(SensitiveWords.in("Hij was lang ziek.")).containsExactly(SensitiveTopic.HEALTH);
        assertThat(SensitiveWords.in("back from illness leave")).containsExactly(SensitiveTopic.HEALTH);
        assertThat(SensitiveWords.in("War länger krankgeschrieben")).containsExactly(SensitiveTopic.HEALTH);
    }

    @Test
    void finds_union_and_religion_whatever_the_accents_and_case() {
        assertThat(SensitiveWords.in("Actief in de VAKBOND")).containsExactly(SensitiveTopic.UNION);
        assertThat(SensitiveWords.in("Gewerkschaftsmitglied")).containsExactly(SensitiveTopic.UNION);
        assertThat(SensitiveWords.in("sehr gläubig")).containsExactly(SensitiveTopic.RELIGION);
    }

    @Test
    void leaves_everyday_words_alone() {
        assertThat(SensitiveWords.in("Ich glaube, the stakeholder wants a skill strategy; ik geloof dat de staking... niet"))
                .containsExactly(SensitiveTopic.UNION);
        assertThat(SensitiveWords.in("Wants proof of savings, no new licences. Head of Finance, chair of the works council"))
                .isEmpty();
        assertThat(SensitiveWords.in("")).isEmpty();
    }
}
