package org.onrecord.index.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.index.TableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuthorityFileTest {

    @TempDir
    Path folder;

    private List<AuthorityEntry> read(String text) throws IOException {
        Files.writeString(folder.resolve(AuthorityFile.NAME), text, StandardCharsets.UTF_8);
        return AuthorityFile.in(folder).read();
    }

    @Test
    void withoutAFileThereAreNoEntries() {
        assertThat(AuthorityFile.in(folder).read()).isEmpty();
    }

    @Test
    void everyColumnIsRead() throws IOException {
        assertThat(read("""
                name,aliases,role,affiliation,from,to,wikidata
                Tomas Reyle,T. Reyle; Reyle of Halden,Transport Minister,Norvia,2024-01-05,2025-03-01,Q0
                """)).containsExactly(new AuthorityEntry(
                "Tomas Reyle", List.of("T. Reyle", "Reyle of Halden"), Optional.of("Transport Minister"),
                Optional.of("Norvia"), Optional.of(LocalDate.of(2024, 1, 5)), Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of("Q0")));
    }

    @Test
    void columnsMayBeFewAndInAnyOrder() throws IOException {
        assertThat(read("role,NAME\n\"Minister, acting\",Tomas Reyle\n,Ana Holt\n"))
                .extracting(entry -> entry.name() + " " + entry.role().orElse("-"))
                .containsExactly("Tomas Reyle Minister, acting", "Ana Holt -");
    }

    @Test
    void aMarkAtTheStartBlankLinesAndCarriageReturnsDoNoHarm() throws IOException {
        assertThat(read("\uFEFFname,aliases\r\n\r\nTomas Reyle,\r\n")).hasSize(1);
        assertThat(read("")).isEmpty();
        assertThat(read("name\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nom,role/Tomas Reyle,x                   | line 1: unknown column “nom”
            role/x                                   | line 1: no column “name”
            name,from/Tomas Reyle,May 2025           | line 2: “May 2025” is no day
            name,from,to/Ana,2025-01-01,2024-01-01   | line 2: ends on 2024-01-01, before it begins on 2025-01-01
            name,role/Ana,x/Bo,y,z                   | line 3: 3 values for 2 columns
            name,role/,x                             | line 2: no name
            name/"Ana                                | no CSV
            """)
    void whatCannotBeUnderstoodIsNamedWithItsLine(String lines, String reason) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read(lines.replace("/", "\n") + "\n"))
                .withMessageContaining(AuthorityFile.NAME)
                .withMessageContaining(reason);
    }

    @Test
    void aFileOfAnotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve(AuthorityFile.NAME), new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xE9, '\n'});
        assertThatExceptionOfType(TableException.class).isThrownBy(() -> AuthorityFile.in(folder).read())
                .withMessageContaining("not in UTF-8");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<AuthorityEntry> entries = List.of(
                AuthorityEntry.of("Ana \"Nan\" Holt", List.of("A. Holt", "Nan, the elder")),
                new AuthorityEntry("Ørsted", List.of(), Optional.of("Mayor"), Optional.empty(),
                        Optional.of(LocalDate.of(2020, 2, 29)), Optional.empty(), Optional.empty()));
        AuthorityFile.in(folder).write(entries);
        assertThat(AuthorityFile.in(folder).read()).isEqualTo(entries);
        AuthorityFile.in(folder).write(List.of());
        assertThat(AuthorityFile.in(folder).read()).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
