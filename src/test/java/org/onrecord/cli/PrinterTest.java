package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PrinterTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void sendsWholeTextsAlone() {
        List<String> sent = new ArrayList<>();
        Printer printer = printer(new Recorder(sent), false);

        for (int i = 0; i < 2_000; i++) {
            printer.result("row " + i + " " + "x".repeat(i % 97) + "\n");
        }
        printer.flush();

        assertThat(sent).hasSizeGreaterThan(1).allMatch(batch -> batch.endsWith("\n") && batch.startsWith("row "));
        assertThat(String.join("", sent).lines()).hasSize(2_000);
    }

    @Test
    void writesUtf8() {
        List<String> sent = new ArrayList<>();
        Printer printer = printer(new Recorder(sent), false);

        printer.result("“東京” 😀");
        printer.flush();
        printer.note("“note”");

        assertThat(sent).containsExactly("“東京” 😀");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("onrecord: “note”\n");
    }

    @Test
    void tellsOfABrokenOutputOnce() {
        OutputStream broken = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Printer printer = printer(broken, false);
        printer.result("row");

        assertThatExceptionOfType(OutputException.class).isThrownBy(printer::flush)
                .matches(OutputException::readerGone);
        printer.result("more");
        printer.flush();
    }

    @Test
    void putsANoteInThePlaceOfAPassingLine() {
        Printer printer = printer(OutputStream.nullOutputStream(), true);

        printer.passing("1 read");
        printer.passing("2 read");
        printer.note("a.txt: empty");
        printer.erasePassing();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("1 read\r\u001B[K2 read\r\u001B[Konrecord: a.txt: empty\n");
    }

    @Test
    void printsNoPassingLineIntoAFile() {
        Printer printer = printer(OutputStream.nullOutputStream(), false);

        printer.passing("1 read");

        assertThat(err.size()).isZero();
    }

    @Test
    void tellsAFullDiskFromAReaderThatHasGone() {
        assertThat(new OutputException(new IOException("No space left on device")).readerGone()).isFalse();
        assertThat(new OutputException(new IOException("Broken pipe")).readerGone()).isTrue();
        assertThat(new OutputException(new IOException("The pipe is being closed")).readerGone()).isTrue();
        assertThat(new OutputException(new IOException((String) null)).readerGone()).isFalse();
    }

    private Printer printer(OutputStream out, boolean terminal) {
        return new Printer(new Surroundings(
                InputStream.nullInputStream(), out, err, Map.of(), terminal, terminal, InstantSource.system(),
                Interrupts.NONE));
    }

    private static final class Recorder extends OutputStream {

        private final List<String> sent;

        Recorder(List<String> sent) {
            this.sent = sent;
        }

        @Override
        public void write(int b) {
            throw new AssertionError("a single byte");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sent.add(new String(bytes, from, length, StandardCharsets.UTF_8));
        }
    }
}
