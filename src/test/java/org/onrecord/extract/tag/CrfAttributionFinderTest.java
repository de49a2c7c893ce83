package org.onrecord.extract.tag;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What the finder with its shipped models makes of plain news sentences. */
class CrfAttributionFinderTest {

    private static List<Attribution> find(String text) {
        return Shipped.FINDER.find(Texts.analyze(text));
    }

    /** The only attribution of a text. */
    private static Attribution only(String text) {
        assertThat(find(text)).as(text).hasSize(1);
        return find(text).getFirst();
    }

    private static void assertFound(String text, Form form, String source, String cue, String... content) {
        Attribution found = only(text);
        assertThat(Texts.words(text, found.content())).as(text).containsExactly(content);
        assertThat(Texts.words(text, found.cue())).as(text).containsExactly(cue);
        assertThat(Texts.words(text, found.source())).as(text).containsExactly(source);
        assertThat(found.form()).as(text).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"“ ”", "\" \"", "‘ ’", "' '", "« »", "„ “"})
    void aDirectQuoteIsFoundInMarksOfEveryStyle(String open, String close) {
        assertFound(open + "We will not unload another ship this week," + close + " said Nell Quinn.", Form.DIRECT,
                "Nell Quinn", "said", "We will not unload another ship this week,");
    }

    @Test
    void aDirectQuoteMayComeAfterItsSpeaker() {
        assertFound("Nell Quinn said: “We will not unload another ship this week.”", Form.DIRECT, "Nell Quinn", "said",
                "We will not unload another ship this week.");
    }

    @Test
    void aBrokenQuoteIsOneAttributionOfTwoSegments() {
        assertFound("“The lamp went out at nine,” said Orla Quist, “and nobody on the island had any oil for it.”",
                Form.DIRECT, "Orla Quist", "said", "The lamp went out at nine,",
                "and nobody on the island had any oil for it.");
    }

    @Test
    void aQuoteThatGoesOnAfterItsSpeakerIsOneToo() {
        assertFound("“The lamp went out at nine,” said Orla Quist. “Nobody on the island had any oil for it.”",
                Form.DIRECT, "Orla Quist", "said", "The lamp went out at nine,",
                "Nobody on the island had any oil for it.");
    }

    @Test
    void aQuoteOfSeveralParagraphsIsOne() {
        assertFound(
                "“The lamp went out at nine,” said Orla Quist. “Nobody had any oil for it.\n“We waited for the ferry "
                        + "until the morning.”",
                Form.DIRECT, "Orla Quist", "said", "The lamp went out at nine,",
                "Nobody had any oil for it.", "We waited for the ferry until the morning.");
    }

    @Test
    void aMixedQuoteKeepsItsQuotedWordsApart() {
        String text = "The company said the new roster was “safe, legal and overdue”.";
        Attribution found = only(text);
        assertThat(found.form()).isEqualTo(Form.MIXED);
        assertThat(Texts.words(text, found.content())).containsExactly("the new roster was “safe, legal and overdue”");
        assertThat(Texts.words(text, found.verbatim())).containsExactly("safe, legal and overdue");
        assertThat(Texts.words(text, found.source())).containsExactly("The company");
    }

    @Test
    void reportedSpeechIsFoundWithAndWithoutThat() {
        assertFound("The mayor said the schools would open on Monday.", Form.INDIRECT, "The mayor", "said",
                "the schools would open on Monday");
        assertThat(only("The mayor said that the schools would open on Monday.").form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void accordingToIsACue() {
        assertFound("Forty ships are waiting outside the breakwater, according to the harbour office.", Form.INDIRECT,
                "the harbour office", "according to", "Forty ships are waiting outside the breakwater");
    }

    @Test
    void severalSpeakersOfOneArticleAreKeptApart() {
        String text = "“We will not unload another ship,” said Nell Quinn.\nGregor Lindqvane, who runs the port, said the "
                + "strike would cost the town dearly.";
        List<Attribution> found = find(text);
        assertThat(found).hasSize(2);
        assertThat(found).extracting(said -> String.join(" ", Texts.words(text, said.source())))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("Nell Quinn"),
                        two -> assertThat(two).contains("Gregor Lindqvane"));
    }

    @Test
    void aSignedQuotationUnderAHeadingIsOneAttribution() {
        String text = "Who will run the port is open.\nThe town has a history of dropping chiefs who disagree with it\n"
                + "“Past quarrels between the town and its chiefs have not ended well. They led to more quarrels, followed "
                + "by a dismissal.” — Orla Quist, Halden Tide";
        assertThat(find(text)).extracting(said -> said.content().getFirst()).doesNotHaveDuplicates();
        assertThat(find(text)).anySatisfy(said -> assertThat(Texts.words(text, said.source()).toString())
                .contains("Orla Quist"));
    }

    @Test
    void aTextInWhichNobodySpeaksHasNoAttributions() {
        assertThat(find("The ferry sails at nine. It calls at Greywick and returns at noon.")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void aTitleInMarksIsNotSaid() {
        assertThat(find("The film “Night Ferry” opens in Halden on Friday. It was shot in eleven days.")).isEmpty();
    }

    @Test
    void aTranscriptIsReadByItsLabels() {
        String text = """
                TIDE: Where are the trams?
                QUINN: In the shed, and they will stay there until the rails arrive.
                TIDE: When?
                QUINN: In spring.
                """;
        List<Attribution> found = find(text);
        assertThat(found).hasSize(4).allMatch(turn -> turn.form() == Form.DIRECT);
        assertThat(Texts.words(text, found.get(1).source())).containsExactly("QUINN");
        assertThat(Texts.words(text, found.get(1).content()))
                .containsExactly("In the shed, and they will stay there until the rails arrive.");
    }

    @Test
    void whatASpeakerOfATranscriptReportsIsNoRecordOfItsOwn() {
        String text = """
                TIDE: What did the company say?
                QUINN: The company said the trams were in the shed.
                TIDE: And?
                QUINN: It was right.
                """;
        assertThat(find(text)).hasSize(4);
    }

    @Test
    void confidenceIsAProbability() {
        assertThat(find("“We will not unload another ship,” said Nell Quinn. The mayor believes she will."))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void theShippedModelsCanBeLoaded() {
        assertThat(Shipped.FINDER.find(Texts.analyze("The mayor said the schools would open.")))
                .hasSize(1);
    }
}
