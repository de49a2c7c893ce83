package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundedInputTest {

    private static BoundedInput open(byte[] bytes) throws UnreadableException {
        return BoundedInput.open(new ByteArrayInputStream(bytes), IngestLimits.DEFAULT);
    }

    private static String all(byte[] bytes) throws IOException {
        return new String(open(bytes).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What can be read before the failure, and the failure. */
    private record Broken(String before, UnreadableException failure) {}

    private static Broken readBroken(byte[] bytes) throws UnreadableException {
        BoundedInput input = open(bytes);
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        try {
            for (int next = input.read(); next >= 0; next = input.read()) {
                before.write(next);
            }
        } catch (UnreadableException e) {
            return new Broken(before.toString(StandardCharsets.UTF_8), e);
        }
        throw new AssertionError("nothing failed");
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        return noise;
    }

    @Test
    void handsOutPlainBytesAsTheyAre() throws IOException {
        assertThat(all(Ingested.utf8("The quay is dry — again."))).isEqualTo("The quay is dry — again.");
    }

    @Test
    void unpacksGzipByItsFirstBytes() throws IOException {
        assertThat(all(Ingested.gzip(Ingested.utf8("packed")))).isEqualTo("packed");
    }

    @Test
    void unpacksEveryMemberOfAGzipFile() throws IOException {
        byte[] first = Ingested.gzip(Ingested.utf8("one "));
        byte[] second = Ingested.gzip(Ingested.utf8("two"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(all(both)).isEqualTo("one two");
    }

    @Test
    void unpacksAllMembersFromAStreamThatGivesAByteAtATime() throws IOException {
        InputStream members = new SequenceInputStream(
                slow(Ingested.gzip(Ingested.utf8("one "))), slow(Ingested.gzip(Ingested.utf8("two"))));

        assertThat(BoundedInput.open(members, IngestLimits.DEFAULT).readAllBytes()).isEqualTo(Ingested.utf8("one two"));
    }

    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {

            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    @Test
    void showsTheHeadWithoutConsumingIt() throws IOException {
        BoundedInput input = open(noise(20_000));

        assertThat(input.head()).hasSize(BoundedInput.HEAD).isEqualTo(Arrays.copyOf(noise(20_000), BoundedInput.HEAD));
        assertThat(input.readAllBytes()).isEqualTo(noise(20_000));
    }

    @Test
    void dropsAUtf8ByteOrderMark() throws IOException {
        assertThat(all(Ingested.utf8("\uFEFFtext"))).isEqualTo("text");
        assertThat(all(Ingested.gzip(Ingested.utf8("\uFEFFtext")))).isEqualTo("text");
    }

    @Test
    void rewritesUtf16ByItsByteOrderMark() throws IOException {
        String text = "“Ebb,” she said. 𝄞 " + "x".repeat(10_000);

        assertThat(all(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(all(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
    }

    @Test
    void replacesHalvesOfSurrogatePairsOneForOne() throws IOException {
        byte[] halves = {(byte) 0xfe, (byte) 0xff, 0, 'a', (byte) 0xd8, 0, 0, 'b', (byte) 0xdc, 0, 0, 'c', 0};

        assertThat(all(halves)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void keepsAPairAfterALoneHighSurrogate() throws IOException {
        byte[] pair = {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 0, (byte) 0xd8, 0x34, (byte) 0xdd, 0x1e};

        assertThat(all(pair)).isEqualTo("\uFFFD𝄞");
    }

    @Test
    void knowsAnEmptyFileFromOneThatCannotBeRead() throws IOException {
        assertThat(open(new byte[0]).isEmpty()).isTrue();
        assertThat(open(Ingested.gzip(new byte[0])).isEmpty()).isTrue();
        assertThat(open(Ingested.utf8("\uFEFF")).isEmpty()).isTrue();
        assertThat(open(Ingested.utf8(" ")).isEmpty()).isFalse();
        assertThat(open(Arrays.copyOf(Ingested.gzip(noise(100)), 12)).isEmpty()).isFalse();
    }

    @Test
    void handsOutAllBeforeTheCutOfAGzipFileAndNamesTheByte() throws IOException {
        byte[] text = noise(50_000);
        byte[] packed = Ingested.gzip(text);
        for (int cut : new int[] {12, 100, 5_000, packed.length - 1}) {
            Broken broken = readBroken(Arrays.copyOf(packed, cut));

            assertThat(new String(text, StandardCharsets.UTF_8)).startsWith(broken.before());
            assertThat(broken.failure().place()).isEqualTo("byte " + cut);
            assertThat(broken.failure().reason()).contains("cut off");
        }
        assertThat(readBroken(Arrays.copyOf(packed, packed.length - 8)).before()).hasSize(50_000);
    }

    @Test
    void refusesAGzipHeaderThatIsCutOff() {
        assertThatThrownBy(() -> open(new byte[] {0x1f, (byte) 0x8b, 8}))
                .isInstanceOfSatisfying(UnreadableException.class, e -> assertThat(e.place()).isEqualTo("byte 3"));
    }

    @Test
    void saysWhereAGzipFileIsDamaged() throws IOException {
        byte[] packed = Ingested.gzip(noise(50_000));
        packed[packed.length - 6] ^= 1;

        Broken broken = readBroken(packed);

        assertThat(broken.before()).hasSize(50_000);
        assertThat(broken.failure().reason()).contains("gzip file is damaged");
        assertThat(broken.failure().place()).startsWith("byte ");
    }

    @Test
    void failsAgainWhenReadAgainAfterAFailureInTheHead() throws IOException {
        BoundedInput input = open(Arrays.copyOf(Ingested.gzip(noise(100)), 20));

        assertThatThrownBy(input::readAllBytes).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(input::read).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> input.read(new byte[8], 0, 8)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void stopsAGzipBombAtTheRatio() throws IOException {
        byte[] bomb = Ingested.gzip(new byte[10_000_000]);

        Broken broken = readBroken(bomb);

        assertThat(broken.failure().reason()).contains("more than 200 times its size");
        assertThat(broken.before().length())
                .isLessThan(Math.max(bomb.length * 200, GzipBytes.FREE) + BoundedInput.HEAD);
    }

    @Test
    void letsAShortPageOfSpacesThroughAtAnyRatio() throws IOException {
        assertThat(all(Ingested.gzip(" ".repeat(GzipBytes.FREE).getBytes(StandardCharsets.UTF_8))))
                .hasSize(GzipBytes.FREE);
    }

    @Test
    void takesNoMoreFromAnEndlessStreamThanItMayKeep() throws IOException {
        Ingested.Repeated endless = new Ingested.Repeated('x', Long.MAX_VALUE);

        RecordBytes bytes = BoundedInput.open(endless, IngestLimits.DEFAULT).readAll(100_000);

        assertThat(bytes.tooLong()).isTrue();
        assertThat(endless.taken()).isLessThan(100_000 + 4 * BoundedInput.HEAD);
        assertThatThrownBy(() -> bytes.within(100_000)).hasMessageContaining("longer than 100,000 bytes");
    }

    @Test
    void keepsAsManyBytesAsItMay() throws IOException {
        assertThat(open(noise(100_000)).readAll(100_000).within(100_000)).isEqualTo(noise(100_000));
    }

    @Test
    void tellsWhyTheFileSystemRefused() {
        InputStream failing = Ingested.failingAfter(new byte[0], new IOException("Is a directory"));

        assertThatThrownBy(() -> BoundedInput.open(failing, IngestLimits.DEFAULT))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("cannot be read: Is a directory");
    }
}
