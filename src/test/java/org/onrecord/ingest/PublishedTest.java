package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 27);

    @ParameterizedTest
    @ValueSource(strings = {
            "2025-05-27",
            "  2025-05-27\n",
            "2025-5-27",
            "2025/05/27",
            "2025.05.27",
            "20250527",
            "20250527T100000Z",
            "2025-05-27T10:00",
            "2025-05-27T10:00:00Z",
            "2025-05-27t10:00:00z",
            "2025-05-27T10:00:00.123+02:00",
            "2025-05-27T1000+0200",
            "2025-05-27 10:00:00",
            "2025-05-27 10:00:00 +0000 UTC",
            "2025-05-27T10:00:00+02:00[Europe/Berlin]",
            "May 27, 2025",
            "May 27 2025",
            "may 27th, 2025",
            "MAY 27, 2025",
            "27 May 2025",
            "27th of May 2025",
            "27-May-2025",
            "Tuesday, May 27, 2025",
            "Tue, 27 May 2025 10:00:00 GMT",
            "Tue, 27 May 2025 10:00:00 +0200",
            "27 May 2025 10:00",
            "May 27, 2025 at 10:00 a.m.",
            "May 27, 2025, 7pm",
            "May 27, 2025 | 10:30 GMT",
            "May 27, 2025 – 10:30"})
    void readsADay(String written) {
        assertThat(Published.parse(written)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan 3, 2024", "January 3, 2024", "Jan. 3, 2024", "3 Jan 2024", "3rd January 2024"})
    void readsMonthsInFullAndShort(String written) {
        assertThat(Published.parse(written)).contains(LocalDate.of(2024, 1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sept. 9, 2024", "Sep 9, 2024", "September 9, 2024", "9 SEPT 2024"})
    void readsEveryAbbreviationOfSeptember(String written) {
        assertThat(Published.parse(written)).contains(LocalDate.of(2024, 9, 9));
    }

    @Test
    void takesTheDayOfTheWritersOwnClock() {
        assertThat(Published.parse("2025-05-27T23:30:00-11:00")).contains(DAY);
        assertThat(Published.parse("2025-05-27T00:30:00+14:00")).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "   ",
            "null",
            "Tuesday",
            "yesterday",
            "May 27",
            "27 May",
            "May 2025",
            "2025",
            "2025-05",
            "2025-13-01",
            "2025-02-30",
            "2025-00-00",
            "0000-00-00",
            "0025-05-27",
            "February 30, 2025",
            "31 June 2025",
            "05/06/2025",
            "27.05.2025",
            "2025-05-27x",
            "2025-05/27",
            "2025-05-27Tomorrow",
            "1748336400",
            "10:00",
            "May 27, 2025 was a Tuesday",
            "on May 27, 2025",
            "Maybe 27, 2025",
            "May 270, 2025",
            "２０２５-０５-２７"})
    void inventsNoDate(String written) {
        assertThat(Published.parse(written)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongForADate() {
        assertThat(Published.parse("2025-05-27T10:00 " + "x".repeat(100_000))).isEmpty();
    }

    @Test
    void neverThrows() {
        String alphabet = "0123456789-/:.,TZ+ MayJune";
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                written.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            assertThat(Published.parse(written.toString()).map(LocalDate::getYear).orElse(1000))
                    .as("seed %d: %s", seed, written)
                    .isBetween(1000, 9999);
        }
    }
}
