package org.onrecord.index.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.index.TableException;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The naming by a list, and the changes of it. The sample's Mira Solane speaks on March 3, 2025. */
class AuthorityTest {

    private static AuthorityEntry office(String name, List<String> aliases, String role, String from, String to) {
        return new AuthorityEntry(name, aliases, Optional.of(role), Optional.empty(), day(from), day(to),
                Optional.empty());
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static Speaker named(AuthorityEntry... entries) {
        return new Authority(List.of(entries)).named(SampleRecords.quote()).speaker();
    }

    @Test
    void anAliasGetsTheCanonicalName() {
        Speaker speaker = named(AuthorityEntry.of("Mira Solane-Arle", List.of("MIRA SOLANE")));
        assertThat(speaker.name()).contains("Mira Solane-Arle");
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.AUTHORITY);
        assertThat(speaker.mention()).contains("she");
        assertThat(speaker.role()).contains("Harbour minister");
    }

    @Test
    void aSpeakerHasAllOtherNamesOfTheList() {
        AuthorityEntry solane = AuthorityEntry.of("Mira Solane-Arle", List.of("Mira Solane", "M. Solane", "m solane"));
        AuthorityEntry later = AuthorityEntry.of("Mira Solane-Arle", List.of("The Admiral"));
        Authority authority = new Authority(List.of(solane, later));
        AttributionRecord named = authority.named(SampleRecords.quote());
        assertThat(authority.otherNames(named)).containsExactly("Mira Solane", "M. Solane", "The Admiral");
        assertThat(authority.otherNames(SampleRecords.saidBy("Tomas Arle"))).isEmpty();
        assertThat(authority.knows("the admiral")).isTrue();
        assertThat(authority.knows("Tomas Arle")).isFalse();
    }

    @Test
    void aNameOfTwoSpeakersHasNoOtherNames() {
        Authority authority = new Authority(List.of(AuthorityEntry.of("Mira Holt", List.of("Mira Solane")),
                AuthorityEntry.of("Mira Berg", List.of("Mira Solane"))));
        assertThat(authority.otherNames(SampleRecords.quote())).isEmpty();
    }

    @Test
    void whoIsNotInTheListStaysAsTheyWere() {
        AttributionRecord record = SampleRecords.quote();
        assertThat(new Authority(List.of(AuthorityEntry.of("Tomas Arle", List.of()))).named(record)).isEqualTo(record);
        assertThat(new Authority(List.of()).named(record)).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-01, 2025-03-03, true
            2025-03-03, 2026-01-01, true
            2020-01-01, 2025-03-02, false
            2025-03-04, 2026-01-01, false
            ,           2025-03-02, false
            2025-03-04, ,           false
            2025-03-01, ,           true
            """)
    void anOfficeHoldsInItsTime(String from, String to, boolean holds) {
        Speaker speaker = named(office("Mira Solane", List.of(), "Premier", from == null ? "" : from,
                to == null ? "" : to));
        assertThat(speaker.role()).contains(holds ? "Premier" : "Harbour minister");
    }

    @Test
    void aDatedOfficeGoesBeforeAnUndatedOne() {
        AuthorityEntry undated = office("Mira Solane", List.of(), "Islander", "", "");
        AuthorityEntry dated = office("Mira Solane", List.of(), "Premier", "2025-01-01", "");
        assertThat(named(undated, dated).role()).contains("Premier");
        assertThat(named(undated, office("Mira Solane", List.of(), "Mayor", "2026-01-01", "")).role())
                .contains("Islander");
    }

    @Test
    void aNameOfTwoSpeakersDecidesNothing() {
        Speaker speaker = named(AuthorityEntry.of("M. S. of Kelm", List.of("Mira Solane")),
                AuthorityEntry.of("M. S. of Halden", List.of("Mira Solane")));
        assertThat(speaker).isEqualTo(SampleRecords.quote().speaker());
    }

    @Test
    void theKeysAreThoseOfAllNames() {
        assertThat(new Authority(List.of(AuthorityEntry.of("Ana Holt", List.of("A. Holt", "...")))).keys())
                .containsExactlyInAnyOrder("ana holt", "a holt");
    }

    @Test
    void mergingMakesANewLineOrAddsToTheOldOnes() {
        List<AuthorityEntry> one = AuthorityEdit.merge(List.of(), "Ana Holt", "A. Holt");
        assertThat(one).containsExactly(AuthorityEntry.of("Ana Holt", List.of("A. Holt")));
        List<AuthorityEntry> offices = List.of(office("Ana Holt", List.of("Nan"), "Mayor", "", "2020-01-01"),
                AuthorityEntry.of("Bo", List.of()), office("ana holt", List.of(), "Premier", "2020-01-02", ""));
        assertThat(AuthorityEdit.merge(offices, "Ana Holt", "A. Holt"))
                .extracting(entry -> entry.name() + entry.aliases())
                .containsExactly("Ana Holt[Nan, A. Holt]", "Bo[]", "ana holt[Nan, A. Holt]");
    }

    @Test
    void mergingTakesTheOthersAliasesAlong() {
        List<AuthorityEntry> entries = List.of(AuthorityEntry.of("A. Holt", List.of("Nan", "Ana Holt")),
                AuthorityEntry.of("Ana Holt", List.of()));
        assertThat(AuthorityEdit.merge(entries, "Ana Holt", "A. Holt"))
                .containsExactly(AuthorityEntry.of("Ana Holt", List.of("A. Holt", "Nan")));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> AuthorityEdit.merge(entries, "Ana Holt", "ANA HOLT"));
    }

    @Test
    void splittingUndoesMerging() {
        List<AuthorityEntry> before = List.of(office("Ana Holt", List.of(), "Mayor", "", ""));
        List<AuthorityEntry> merged = AuthorityEdit.merge(before, "Ana Holt", "A. Holt");
        assertThat(AuthorityEdit.split(merged, "a. holt")).isEqualTo(before);
        assertThat(AuthorityEdit.split(AuthorityEdit.merge(List.of(), "Ana Holt", "A. Holt"), "A. Holt")).isEmpty();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> AuthorityEdit.split(before, "A. Holt"))
                .withMessageContaining("nobody's alias");
    }
}
