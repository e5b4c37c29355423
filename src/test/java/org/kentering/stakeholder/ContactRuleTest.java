package org.kentering.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactRuleTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 1);
    private static final LocalDate SPOKEN = LocalDate.of(2026, 2, 1);

    @Test
    void a_word_is_due_thirty_days_after_the_last_one() {
        assertThat(ContactRule.due(4, SPOKEN, REGISTERED)).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void silence_begins_with_registering() {
        assertThat(ContactRule.due(5, null, REGISTERED)).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void little_or_unknown_influence_is_never_due() {
        assertThat(ContactRule.due(3, null, REGISTERED)).isNull();
        assertThat(ContactRule.due(null, null, REGISTERED)).isNull();
    }

    @Test
    void the_day_of_the_query_is_the_day_of_the_rule() {
        LocalDate today = LocalDate.of(2026, 3, 3);
        assertThat(ContactRule.silentSince(today)).isEqualTo(SPOKEN);
        assertThat(ContactRule.due(4, SPOKEN, REGISTERED)).isEqualTo(today);
    }
}
