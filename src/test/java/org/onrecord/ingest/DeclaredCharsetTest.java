package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeclaredCharsetTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "<meta charset=windows-1251>, windows-1251",
            "<META CHARSET='KOI8-R'>, KOI8-R",
            "<meta name=x><meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">, Shift_JIS",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html>, ISO-8859-2",
            "<meta charset=\"iso-8859-1\">, windows-1252",
            "<meta charset=latin1>, windows-1252"})
    void findsWhatAPageDeclares(String page, String charset) {
        assertThat(DeclaredCharset.in(Ingested.utf8(page))).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<meta charset=utf-8>",
            "<meta charset=\"UTF-16\">",
            "<meta charset=klingon-1>",
            "<meta charset=''>",
            "<meta charset=\"a b\">",
            "<p>charset=windows-1251",
            ""})
    void findsNoneWhereNoneIsOfUse(String page) {
        assertThat(DeclaredCharset.in(Ingested.utf8(page))).isEmpty();
    }

    @Test
    void isQuickWithTagsThatNeverEnd() {
        byte[] tags = "<meta ".repeat(BoundedInput.HEAD / 6).getBytes(StandardCharsets.US_ASCII);

        assertThat(DeclaredCharset.in(tags)).isEmpty();
    }
}
