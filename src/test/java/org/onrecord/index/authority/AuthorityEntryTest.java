package org.onrecord.index.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AuthorityEntryTest {

    private static AuthorityEntry office(String from, String to) {
        return new AuthorityEntry("Dora Fenn", List.of("D. Fenn"), Optional.of("mayor"), Optional.of("Halden"),
                Optional.ofNullable(from).map(LocalDate::parse), Optional.ofNullable(to).map(LocalDate::parse),
                Optional.of("Q1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aNameOfBlanksIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> AuthorityEntry.of(name, List.of()))
                .withMessage("no name");
    }

    @ParameterizedTest
    @CsvSource({
            "2020-01-01, 2021-12-31, 2020-06-01, 2020-06-30, true",
            "2020-01-01, 2021-12-31, 2019-12-31, 2020-01-01, true",
            "2020-01-01, 2021-12-31, 2021-12-31, 2022-01-01, true",
            "2020-01-01, 2021-12-31, 2019-01-01, 2023-01-01, true",
            "2020-01-01, 2021-12-31, 2019-01-01, 2019-12-31, false",
            "2020-01-01, 2021-12-31, 2022-01-01, 2022-01-01, false",
            ", 2021-12-31, 1900-01-01, 1900-01-01, true",
            ", 2021-12-31, 2022-01-01, 2023-01-01, false",
            "2020-01-01, , 2999-01-01, 2999-01-01, true",
            ", , 1500-01-01, 2999-01-01, true",
    })
    void anOfficeIsHeldFromItsFirstDayToItsLast(String from, String to, LocalDate first, LocalDate last, boolean held) {
        assertThat(office(from, to).holds(first, last)).isEqualTo(held);
    }

    @Test
    void anOfficeOfOneDayIsOneAndOneThatEndsBeforeItBeginsIsNot() {
        assertThat(office("2020-01-01", "2020-01-01").hasDates()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> office("2020-01-02", "2020-01-01"))
                .withMessageContaining("2020-01-01").withMessageContaining("2020-01-02");
    }

    @Test
    void oneOfTwoDaysIsADate() {
        assertThat(office("2020-01-01", null).hasDates()).isTrue();
        assertThat(office(null, "2020-01-01").hasDates()).isTrue();
        assertThat(office(null, null).hasDates()).isFalse();
    }

    @Test
    void otherAliasesLeaveTheOfficeAsItWas() {
        AuthorityEntry before = office("2020-01-01", null);
        AuthorityEntry after = before.withAliases(List.of());
        assertThat(after.aliases()).isEmpty();
        assertThat(after.withAliases(List.of("D. Fenn"))).isEqualTo(before);
    }

    @Test
    void aListChangedLaterDoesNotChangeTheEntry() {
        List<String> aliases = new ArrayList<>(List.of("D. Fenn"));
        AuthorityEntry entry = AuthorityEntry.of("Dora Fenn", aliases);
        aliases.add("Quist");
        assertThat(entry.aliases()).containsExactly("D. Fenn");
    }
}
