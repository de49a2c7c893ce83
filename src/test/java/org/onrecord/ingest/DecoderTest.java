package org.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecoderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void readsUtf8WithoutANote() {
        Decoder.Decoded decoded = Decoder.decode(Ingested.utf8("“Ærlig talt,” sagde hun 𝄞."));

        assertThat(decoded.text()).isEqualTo("“Ærlig talt,” sagde hun 𝄞.");
        assertThat(decoded.note()).isEmpty();
    }

    @Test
    void readsWindows1252AndCountsItsBytes() {
        Decoder.Decoded decoded = Decoder.decode("“No,” said Zoë – twice".getBytes(WINDOWS_1252));

        assertThat(decoded.text()).isEqualTo("“No,” said Zoë – twice");
        assertThat(decoded.note()).contains("4 bytes were not UTF-8 and read as windows-1252");
    }

    @Test
    void keepsTheUtf8AroundAStrayByte() {
        byte[] mixed = joined(Ingested.utf8("“It"), new byte[] {(byte) 0x92}, Ingested.utf8("s ours,” he said"));

        Decoder.Decoded decoded = Decoder.decode(mixed);

        assertThat(decoded.text()).isEqualTo("“It’s ours,” he said");
        assertThat(decoded.note()).contains("1 byte was not UTF-8 and read as windows-1252");
    }

    @Test
    void readsACharacterCutOffAtTheEnd() {
        byte[] cut = joined(Ingested.utf8("end"), new byte[] {(byte) 0xe2, (byte) 0x80});

        assertThat(Decoder.decode(cut).text()).isEqualTo("endâ€");
    }

    @Test
    void replacesBytesThatAreNothingInEitherCharset() {
        assertThat(Decoder.decode(new byte[] {'a', (byte) 0x81, 'b'}).text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void replacesNulsAndHalvesOfPairsOneForOne() {
        assertThat(Decoder.wellFormed("a\0b\uD834c\uDD1Ed𝄞e\uD834")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd𝄞e\uFFFD");
        assertThat(Decoder.wellFormed("\uDD1E")).isEqualTo("\uFFFD");
        assertThat(Decoder.decode(new byte[] {'a', 0, 'b'}).text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void leavesAWellFormedTextAsItIs() {
        String text = "tab\t, escape \u001b[31m and 𝄞";

        assertThat(Decoder.wellFormed(text)).isSameAs(text);
    }

    @Test
    void believesADeclaredCharsetUnlessTheBytesAreUtf8() {
        Optional<Charset> cyrillic = Optional.of(Charset.forName("windows-1251"));

        assertThat(Decoder.decode("Москва".getBytes(cyrillic.get()), cyrillic).text()).isEqualTo("Москва");
        assertThat(Decoder.decode(Ingested.utf8("Москва"), cyrillic).text()).isEqualTo("Москва");
        assertThat(Decoder.decode("Zoë".getBytes(WINDOWS_1252), Optional.empty()).text()).isEqualTo("Zoë");
    }

    @Test
    void decodesAnyBytesToTextThatEncodes() {
        for (long seed = 0; seed < 300; seed++) {
            byte[] soup = new byte[(int) (seed % 97)];
            new Random(seed).nextBytes(soup);

            String text = Decoder.decode(soup).text();

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).as("seed %d", seed).isTrue();
            assertThat(text.length()).as("seed %d", seed).isLessThanOrEqualTo(soup.length);
            assertThat(text.indexOf('\0')).as("seed %d", seed).isNegative();
        }
    }
}
