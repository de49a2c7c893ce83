package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.search.quote.WordDiff;
import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** A difference between two wordings, in words and as JSON. */
class DiffTextTest {

    private static final Pattern ASKED = Pattern.compile(" ?\\[-.*?-]");
    private static final Pattern ON_RECORD = Pattern.compile(" ?\\{\\+.*?\\+}");

    private static WordDiff diff(Kind kind, String asked, String onRecord) {
        return new WordDiff(List.of(new Piece(Kind.SAME, "the Ferry", "The ferry"), new Piece(kind, asked, onRecord),
                new Piece(Kind.SAME, "today", "today")));
    }

    private static StyledText text(WordDiff diff) {
        return DiffText.of(diff, SampleRecords.quote());
    }

    @Test
    void whereNothingWasComparedTheWordsOnRecordAreShown() {
        assertThat(text(new WordDiff(List.of())))
                .hasToString("“We will never charge the islanders” … “not while I am here”");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSERTED")
    void warnsBeforeWhatWasNotSaidAsAFact(Factuality factuality) {
        AttributionRecord record = SampleRecords.with(SampleRecords.quote(), factuality);
        String warning = "[" + factuality.name().toLowerCase(Locale.ROOT) + "] “";
        assertThat(DiffText.of(diff(Kind.ON_RECORD, "", "never"), record).toString()).startsWith(warning);
        assertThat(DiffText.of(new WordDiff(List.of()), record).toString()).startsWith(warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORM      | sailed | sails | “The ferry [-sailed-]{+sails+} today”
            ASKED     | sank   | sails | “The ferry [-sank-]{+sails+} today”
            ASKED     | surely | ''    | “The ferry [-surely-] today”
            ON_RECORD | ''     | never | “The ferry {+never+} today”
            EDITED    | ''     | sails | “The ferry {+sails+} today”
            """)
    void bothSidesStandInTheirOwnBrackets(Kind kind, String asked, String onRecord, String text) {
        assertThat(text(diff(kind, asked, onRecord))).hasToString(text);
    }

    @Test
    void whereTheTwoAgreeTheWordsOnRecordAreShown() {
        assertThat(text(new WordDiff(List.of(new Piece(Kind.SAME, "WE PAY", "We pay")))))
                .hasToString("“We pay”");
    }

    @Test
    void aDifferenceMayComeFirst() {
        assertThat(text(new WordDiff(List.of(new Piece(Kind.ASKED, "They", "We")))))
                .hasToString("“[-They-]{+We+}”");
    }

    @Test
    void whatIsNotOnRecordIsRedAndWhatIsIsGreen() {
        assertThat(text(diff(Kind.ASKED, "sank", "sails")).render(true))
                .isEqualTo("“The ferry \u001B[31m[-sank-]\u001B[0m\u001B[32m{+sails+}\u001B[0m today”");
    }

    @Test
    void wordsOnEitherSideAreShownAndNotObeyed() {
        assertThat(text(diff(Kind.ASKED, "\u001B[2J", "a\u202Eb\nc")))
                .hasToString("“The ferry [-<U+001B>[2J-]{+a<U+202E>b c+} today”");
    }

    @Test
    void eachSideCanBeReadByItself() {
        Seeded.check(300, random -> {
            WordDiff diff = random(random);
            String text = text(diff).toString();
            assertThat(side(ON_RECORD, text)).isEqualTo(words(diff.pieces().stream().map(Piece::asked).toList()));
            assertThat(side(ASKED, text)).isEqualTo(words(diff.pieces().stream().map(Piece::onRecord).toList()));
        });
    }

    @Test
    void theJsonHasEveryPieceWithBothSides() {
        assertThat(DiffJson.of(diff(Kind.ON_RECORD, "", "never")).get(1))
                .isEqualTo(Map.of("kind", "on-record", "asked", "", "on_record", "never"));
        assertThat(DiffJson.of(new WordDiff(List.of()))).isEmpty();
        Seeded.check(100, random -> {
            WordDiff diff = random(random);
            assertThat(DiffJson.of(diff)).extracting(piece -> piece.get("on_record"))
                    .containsExactlyElementsOf(diff.pieces().stream().map(Piece::onRecord).toList());
        });
    }

    private static String side(Pattern other, String text) {
        return words(List.of(other.matcher(text).replaceAll(" ").replaceAll("[“”+{}\\[\\]-]", " ")));
    }

    private static String words(List<String> parts) {
        return String.join(" ", parts).strip().replaceAll(" +", " ");
    }

    private static WordDiff random(Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Kind kind = Kind.values()[random.nextInt(4)];
            String same = "w" + random.nextInt(9);
            pieces.add(switch (kind) {
                case SAME -> new Piece(kind, same, same);
                case ON_RECORD -> new Piece(kind, "", "r" + random.nextInt(9));
                default -> new Piece(kind, "a" + random.nextInt(9), random.nextBoolean() ? "" : "r1 r2");
            });
        }
        return new WordDiff(pieces);
    }
}
