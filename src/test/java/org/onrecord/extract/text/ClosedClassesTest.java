package org.onrecord.extract.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClosedClassesTest {

    private static final int THAT = 11;
    private static final int TICKET = 12;

    private static ClosedClasses classes() {
        ClosedClasses.Counts counts = new ClosedClasses.Counts();
        for (int i = 0; i < 20; i++) {
            counts.add(THAT, i % 2 == 0 ? PartOfSpeech.SCONJ : PartOfSpeech.DET);
            counts.add(TICKET, PartOfSpeech.NOUN);
        }
        counts.add(TICKET, PartOfSpeech.SCONJ);
        return counts.classes();
    }

    private static boolean allows(ClosedClasses classes, int word, PartOfSpeech tag) {
        return (classes.allowed(word) >> tag.ordinal() & 1) == 1;
    }

    @Test
    void aWordMayBeWhatItOftenIs() {
        assertThat(allows(classes(), THAT, PartOfSpeech.SCONJ)).isTrue();
        assertThat(allows(classes(), THAT, PartOfSpeech.DET)).isTrue();
        assertThat(allows(classes(), THAT, PartOfSpeech.PRON)).isFalse();
    }

    @Test
    void aSlipDoesNotMakeAConjunction() {
        assertThat(allows(classes(), TICKET, PartOfSpeech.SCONJ)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM", "PUNCT", "X"})
    void aWordNeverSeenMayBeOfAnyOpenClass(PartOfSpeech open) {
        assertThat(allows(classes(), 99, open)).isTrue();
        assertThat(allows(classes(), 99, PartOfSpeech.PRON)).isFalse();
    }

    @Test
    void writingAndReadingKeepsThem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes().write(new DataOutputStream(bytes));
        ClosedClasses read = ClosedClasses.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (int word : new int[] {THAT, TICKET, 99}) {
            assertThat(read.allowed(word)).isEqualTo(classes().allowed(word));
        }
    }
}
