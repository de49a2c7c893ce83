package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest {

    @Test
    void putsAFieldOnOneLine() {
        assertThat(Fields.oneLine(" Jane\r\n\tDoe\u00A0\u2028of\u0007\0Merrin ")).isEqualTo("Jane Doe of Merrin");
        assertThat(Fields.oneLine("\n\t ")).isEmpty();
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(Fields.cut("abc", 3)).isEqualTo("abc");
        assertThat(Fields.cut("abcd", 3)).isEqualTo("abc");
        assertThat(Fields.cut("ab𝄞d", 3)).isEqualTo("ab");
        assertThat(Fields.cut("ab𝄞d", 4)).isEqualTo("ab𝄞");
    }

    @Test
    void endsWhatIsCutWithAnEllipsis() {
        assertThat(Fields.shortened("abcd", 4)).isEqualTo("abcd");
        assertThat(Fields.shortened("abcde", 4)).isEqualTo("abc…");
        assertThat(Fields.shortened("ab cde", 4)).isEqualTo("ab…");
        assertThat(Fields.shortened("ab𝄞cd", 4)).isEqualTo("ab…");
    }

    @Test
    void countsBytesOfUtf8() {
        for (String text : new String[] {"", "plain", "é", "“x”", "𝄞", "a𝄞é“"}) {
            assertThat(Fields.utf8Length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }
}
