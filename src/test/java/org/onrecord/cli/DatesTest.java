package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.Filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatesTest {

    @Test
    void makeNoConditionWhenNoneIsGiven() {
        assertThat(Dates.range(Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "2025,2025", "2025-05,2025", "2025-05-27,2025-05", "2025-05-27,2025-05-27", "2024-12-31,2025-01-01",
            "2024-02-29,2024-03"})
    void makeARange(String from, String to) {
        assertThat(Dates.range(Optional.of(from), Optional.of(to)))
                .contains(new Filter.DateRange(Optional.of(from), Optional.of(to)));
    }

    @Test
    void mayBeOpenOnOneSide() {
        assertThat(Dates.range(Optional.of("2025"), Optional.empty()))
                .contains(new Filter.DateRange(Optional.of("2025"), Optional.empty()));
        assertThat(Dates.range(Optional.empty(), Optional.of("2025")))
                .contains(new Filter.DateRange(Optional.empty(), Optional.of("2025")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "25", "20255", "2025-5", "2025-05-7", "2025/05", "2025-00", "2025-13", "2025-02-29", "2025-05-27T10:00",
            "٢٠٢٥", "-2025", "2025-", "today"})
    void refuseWhatIsNoDate(String text) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Dates.range(Optional.of(text), Optional.empty()))
                .withMessageContaining("--from").withMessageContaining("is no date");
    }

    @Test
    void ofPublicationAreWholeDays() {
        assertThat(Dates.day("--published", "2025-05-28")).isEqualTo(LocalDate.of(2025, 5, 28));
        for (String text : List.of("2025-05", "2025", "2025-05-32", "28.5.2025", "2025-05-28Z")) {
            assertThatExceptionOfType(UsageException.class).as(text)
                    .isThrownBy(() -> Dates.day("--published", text))
                    .withMessageStartingWith("--published: “" + text + "” is no date");
        }
    }

    @Test
    void havePathsToTheirParts() {
        assertThat(DatePaths.parse("2025")).containsExactly("2025");
        assertThat(DatePaths.parse("2025/05")).containsExactly("2025", "05");
        assertThat(DatePaths.parse("2025-12")).containsExactly("2025", "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "2025/", "2025/5", "2025/13", "2025/05/27", "May 2025", "/2025"})
    void refuseOtherPaths(String path) {
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> DatePaths.parse(path))
                .withMessageContaining("2025/05");
    }

    @Test
    void choicesAreTakenInAnyCaseAndWithSpaces() {
        assertThat(Choices.all("--stance", List.of("OPPOSE", " mixed"), List.of("oppose", "mixed")))
                .containsExactly("oppose", "mixed");
    }

    @Test
    void probabilitiesLieBetweenZeroAndOne() {
        assertThat(Confidences.checked(Optional.empty())).isEmpty();
        assertThat(Confidences.checked(Optional.of(0.0))).contains(0.0);
        assertThat(Confidences.checked(Optional.of(1.0))).contains(1.0);
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> Confidences.checked(Optional.of(wrong)))
                    .withMessageContaining("from 0 to 1");
        }
    }
}
