package org.onrecord.extract.tag;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class TranscriptTest {

    private static final String INTERVIEW = """
            The mayor of Merrin on her first year
            TIDE: You promised new trams. Where are they?
            QUINN: In the shed.
            TIDE: When will they run?
            QUINN: When the rails arrive.
            """;

    /** The turns, a line each: label and segments. */
    private static List<String> turns(String text) {
        return Transcript.of(Texts.untagged(text)).attributions().stream()
                .map(turn -> turn.source().getFirst().in(text) + " | " + String.join(" + ",
                        Texts.words(text, turn.content())))
                .toList();
    }

    private static void assertNoTranscript(String text) {
        assertThat(turns(text)).as(text).isEmpty();
    }

    @Test
    void everyLabelledParagraphIsATurn() {
        assertThat(turns(INTERVIEW)).containsExactly(
                "TIDE | You promised new trams. Where are they?",
                "QUINN | In the shed.",
                "TIDE | When will they run?",
                "QUINN | When the rails arrive.");
    }

    @Test
    void aTurnIsADirectQuoteWithoutACue() {
        for (Attribution turn : Transcript.of(Texts.untagged(INTERVIEW)).attributions()) {
            assertThat(turn.form()).isEqualTo(Form.DIRECT);
            assertThat(turn.verbatim()).isEqualTo(turn.content());
            assertThat(turn.cue()).isEmpty();
            assertThat(turn.confidence()).isEqualTo(1);
        }
    }

    @Test
    void aLabelMayBeANameWithATitle() {
        String text = """
                Mayor Nell Quinn: We go.
                Gregor Lindqvane: We stay.
                Mayor Nell Quinn: Good night.
                """;
        assertThat(turns(text)).containsExactly(
                "Mayor Nell Quinn | We go.", "Gregor Lindqvane | We stay.", "Mayor Nell Quinn | Good night.");
    }

    @Test
    void theBareQOfABriefingIsALabel() {
        String text = """
                Q Will the talks go on?
                VOSS: They will.
                Q When?
                VOSS: On Monday.
                """;
        assertThat(turns(text)).containsExactly(
                "Q | Will the talks go on?", "VOSS | They will.", "Q | When?", "VOSS | On Monday.");
    }

    @Test
    void unlabelledParagraphsBelongToTheTurnBefore() {
        String text = """
                TIDE: Where are the trams?
                QUINN: In the shed.
                They are red.
                They are cold.
                TIDE: Thank you.
                """;
        assertThat(turns(text)).containsExactly(
                "TIDE | Where are the trams?", "QUINN | In the shed. + They are red. + They are cold.",
                "TIDE | Thank you.");
    }

    @Test
    void paragraphsBeforeTheFirstAndAfterTheLastTurnBelongToNobody() {
        String text = "The studio was cold.\n" + INTERVIEW + "The interview was cut for length.\n";
        assertThat(turns(text)).hasSize(4).last().isEqualTo("QUINN | When the rails arrive.");
        TokenizedText tokens = Texts.untagged(text);
        Transcript transcript = Transcript.of(tokens);
        assertThat(transcript.covers(Texts.tokens(tokens, "studio").from())).isFalse();
        assertThat(transcript.covers(Texts.tokens(tokens, "length").from())).isFalse();
        assertThat(transcript.covers(Texts.tokens(tokens, "rails").from())).isTrue();
        assertThat(transcript.covers(Texts.tokens(tokens, "You promised").from() - 2)).isTrue();
    }

    @Test
    void stageDirectionsAreNotSaid() {
        String text = """
                TIDE: Where are the trams?
                (Laughter.)
                QUINN: In the shed.
                [She points at the window.]
                TIDE: Thank you.
                """;
        assertThat(turns(text)).containsExactly(
                "TIDE | Where are the trams?", "QUINN | In the shed.", "TIDE | Thank you.");
    }

    @Test
    void quotationMarksAroundAWholeTurnFallAway() {
        String text = """
                TIDE: “Where are the trams?”
                QUINN: “In the shed.”
                TIDE: “Thank you.”
                """;
        assertThat(turns(text)).containsExactly(
                "TIDE | Where are the trams?", "QUINN | In the shed.", "TIDE | Thank you.");
    }

    @Test
    void aLabelOnALineOfItsOwnNamesTheNextParagraph() {
        String text = """
                TIDE:
                Where are the trams?
                QUINN:
                In the shed.
                TIDE:
                Thank you.
                """;
        assertThat(turns(text)).containsExactly("TIDE | Where are the trams?", "QUINN | In the shed.");
    }

    @Test
    void labelsThatNeverRepeatAreAList() {
        assertNoTranscript("""
                Merrin: rain.
                Halden: storm.
                Greywick: fog.
                Quillmouth: sun.
                """);
    }

    @Test
    void aPhraseThatIntroducesAQuotationIsNoLabel() {
        assertNoTranscript("""
                Quinn added:
                The trams will run.
                Quinn continued: “The rails are here.”
                Voss objected: “They are not.”
                Quinn continued: “Look outside.”
                """);
    }

    @Test
    void aTranscriptMayBeQuotedParagraphByParagraph() {
        assertThat(turns("""
                The Tide printed this part of the talk:
                “TIDE: Where are the trams?
                “QUINN: In the shed.
                “TIDE: When will they run?
                “QUINN: When the rails arrive.”
                """)).contains("TIDE | Where are the trams?", "QUINN | In the shed.");
    }

    @Test
    void aSpeechHasOneLabelAndRunsOn() {
        assertThat(turns("""
                Remarks by the mayor of Merrin

                THE MAYOR: I thank you all for coming. We have waited long.

                Who built this shed? We did.

                My mother drove the first tram.
                """)).containsExactly("THE MAYOR | I thank you all for coming. We have waited long."
                + " + Who built this shed? We did. + My mother drove the first tram.");
    }

    @Test
    void aHeadingInCapitalsIsNoSpeaker() {
        assertNoTranscript("""
                MERRIN TRAMS: The shed opened on Monday.

                The mayor thanked the drivers and cut a ribbon. Children waved flags.
                """);
        assertNoTranscript("BREAKING: We hear that trams run.\n\nWe hear it from our mayor.\n");
    }

    @Test
    void placesAsSubheadsDoNotSpeak() {
        assertNoTranscript("""
                Storms hit three towns
                Merrin: A roof flies off

                The roof of the old shed in Merrin was torn off, officials said.

                Nobody was hurt.

                Halden: A bridge falls

                In Halden a bridge fell into the river, police said.

                Merrin: A second roof

                The second roof belonged to a school in Merrin.
                """);
    }

    @Test
    void advertisementsBetweenParagraphsDoNotSpeak() {
        assertNoTranscript("""
                Why I miss the tram

                I rode it with my mother. We sat in front, and I held her hat.

                Advertisement:

                You may ask what we lost. I will tell you.

                Advertisement:

                My town lost its morning. I know it, and you know it.

                Advertisement:

                I want our tram back.
                """);
    }

    @Test
    void rubricsThatTheTextWritesSmallDoNotSpeak() {
        assertNoTranscript("""
                Who won the debate of Merrin
                Winner: I was glad to see you, Quinn.
                Every winner has a plan, and every loser a reason.
                Loser: We expected more of you, Voss.
                Winner: My vote goes to our trams.
                """);
    }

    @Test
    void aColumnUnderARubricInCapitalsIsNoSpeech() {
        assertNoTranscript("""
                The cost of our trams
                RIDING THE MERRIN LINE: I rode it again.

                We all ride it, you and I. My mother rode it before me.

                I ask you to ride it with us in Merrin.
                """);
    }

    @Test
    void anInterviewInsideAReportLeavesTheReportAlone() {
        String text = """
                The mayor of Merrin spoke to the Tide on Monday, and the town listened.
                TIDE: Will you run again?
                QUINN: I will.
                The hall was full, and outside the trams stood still for an hour while the drivers had their meeting.
                The union has not said when the meeting will end, and the ministry has not answered letters for a week.
                The drivers want more pay, fewer nights, and new brakes, which the last mayor of the town had promised.
                A vote on the brakes was put off twice, first by the council and then by the court of the province.
                The court has given no reason for it, and the parties have until the end of the month to appeal.
                TIDE: And the brakes?
                QUINN: I sign them today.
                """;
        assertThat(turns(text)).containsExactly("TIDE | Will you run again?", "QUINN | I will.",
                "TIDE | And the brakes?", "QUINN | I sign them today.");
    }

    @Test
    void radioNewsIsAllLabelsAndLittleTalk() {
        assertThat(turns("""
                Merrin Radio on trams
                ORLA TIDE: Trams stood still in Merrin today as the drivers met in the shed.
                NELL QUINN: The drivers want new brakes. The union leader, as Orla Tide has heard, wants them by May.
                TIDE: A vote on the brakes was put off twice, first by the council and then by the court.
                QUINN: The court has given no reason for it.
                """)).hasSize(4).last().isEqualTo("QUINN | The court has given no reason for it.");
    }

    @Test
    void aConversationOfTwoWhoNameEachOtherNeedsNoCapitals() {
        assertThat(turns("""
                Orla: Nell, did you see the trams?
                Nell: I did, Orla, and I counted them.
                Orla: So tell me, Nell, how many were there?
                Nell: I saw nine.
                """)).hasSize(4).first().isEqualTo("Orla | Nell, did you see the trams?");
    }

    @Test
    void twoLabelsAreTooFew() {
        assertNoTranscript("QUINN: In the shed.\nQUINN: Good night.\n");
    }

    @Test
    void headlinesWithAColonAreNone() {
        assertNoTranscript("Quinn: trams will run\nThe mayor spoke on Monday.\nShe left at noon.\n");
    }

    @Test
    void notesOfTheEditorsAreNoTurns() {
        assertNoTranscript("""
                Read more: the trams of Merrin.
                Note: the shed is closed.
                Read more: the rails of Merrin.
                Update: the shed is open.
                """);
    }

    @Test
    void aLabelBeginsWithACapitalLetter() {
        assertNoTranscript("""
                the mayor: in the shed.
                the tide: when?
                the mayor: soon.
                """);
    }

    @Test
    void aSentenceWithAColonIsNoLabel() {
        assertNoTranscript("""
                Quinn spoke of one thing: trams.
                Voss spoke of another: rails.
                Quinn spoke of one thing: trams.
                """);
    }

    @Test
    void aNewsArticleIsNoTranscript() {
        assertNoTranscript("Ferry sinks\n“We rowed,” said Orla Quist: “All night.”\nThe rain fell: it was cold.\n");
        assertNoTranscript("");
    }

    @Test
    void everyTurnHasContentInOrderUnderItsLabel() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 20) + "\nQUINN: yes\n" + OddTexts.random(random, 20) + "\nQUINN: no\n"
                    + OddTexts.random(random, 20) + "\nTIDE: " + OddTexts.random(random, 20);
            for (Attribution turn : Transcript.of(Texts.untagged(text)).attributions()) {
                assertThat(turn.content()).isNotEmpty();
                assertThat(turn.source()).hasSize(1);
                assertThat(turn.source().getFirst().end()).isLessThanOrEqualTo(turn.content().getFirst().start());
            }
        });
    }

    @Test
    void oddLittleTextsRaiseNoError() {
        for (String text : OddTexts.LITTLE) {
            assertThatCode(() -> Transcript.of(Texts.untagged(text))).as(text).doesNotThrowAnyException();
        }
    }
}
