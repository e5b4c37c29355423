package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-03", "3-2-2020", "03/02/2020", "3.2.2020", "2020-02-03T00:00:00", "2020/02/03"})
    void readsTheUsualWays(String text) {
        assertThat(DateOrder.DAY_FIRST.parse(text)).contains(LocalDate.of(2020, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2020",
                "2020-13-01",
                "2021-02-29",
                "0020-01-01",
                "2020",
                "x-y-z",
                "1-2-3-4",
                "",
                "--",
                "9999999999-1-1",
                "1899-12-31"
            })
    void knowsNoDayThatDoesNotExist(String text) {
        assertThat(DateOrder.DAY_FIRST.parse(text)).isEmpty();
        assertThat(DateOrder.MONTH_FIRST.parse(text)).isEmpty();
    }

    @Test
    void guessesTheOrderByTheDatesThatAllowOnlyOne() {
        assertThat(DateOrder.guess(List.of("03/04/2020", "04/25/2020"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.guess(List.of("03/04/2020", "25/04/2020"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.guess(List.of("03/04/2020"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.MONTH_FIRST.parse("04/25/2020")).contains(LocalDate.of(2020, 4, 25));
    }
}
