package org.onrecord.ingest;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTest {

    @Test
    void endsALineAtEveryKindOfBreak() {
        assertThat(Lines.end("ab\ncd", 0)).isEqualTo(2);
        assertThat(Lines.end("ab\r\ncd", 0)).isEqualTo(2);
        assertThat(Lines.end("ab\rcd", 1)).isEqualTo(2);
        assertThat(Lines.end("ab", 0)).isEqualTo(2);
    }

    @Test
    void startsTheNextLineAfterTheBreak() {
        assertThat(Lines.next("ab\ncd", 2)).isEqualTo(3);
        assertThat(Lines.next("ab\r\ncd", 2)).isEqualTo(4);
        assertThat(Lines.next("ab\rcd", 2)).isEqualTo(3);
        assertThat(Lines.next("ab", 2)).isEqualTo(2);
    }

    @Test
    void skipsBlankLinesButNoIndentation() {
        assertThat(Lines.skipBlank("\n \t\r\n  x", 0)).isEqualTo(5);
        assertThat(Lines.skipBlank("x", 0)).isZero();
        assertThat(Lines.skipBlank("\n\u00A0\n", 0)).isEqualTo(3);
    }

    @Test
    void findsTheFirstAndLastLines() {
        String text = "\n one \r\n\r\ntwo\nthree\n\nfour\n";

        assertThat(Lines.first(text, 2, 99)).isEqualTo(List.of("one", "two"));
        assertThat(Lines.last(text, 2, 99)).isEqualTo(List.of("three", "four"));
        assertThat(Lines.first(text, 9, 2)).isEqualTo(List.of("o", "tw", "th", "fo"));
        assertThat(Lines.last(text, 9, 3)).isEqualTo(List.of("on", "two", "thr", "fou"));
    }

    @Test
    void findsNoLineInNothing() {
        for (String blank : List.of("", "\n", " \r\n\t")) {
            assertThat(Lines.first(blank, 3, 9)).isEmpty();
            assertThat(Lines.last(blank, 3, 9)).isEmpty();
        }
    }
}
