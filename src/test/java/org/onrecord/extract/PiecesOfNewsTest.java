package org.onrecord.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

import static org.assertj.core.api.Assertions.assertThat;

/** Pieces of news of many kinds through the shipped extractor: who is found to have said what. */
class PiecesOfNewsTest {

    private static final Extractor EXTRACTOR = NewsExtractor.load();

    /** Name and words of each record, a line each. */
    private static List<String> said(String text) {
        ArticleHeader header = new ArticleHeader("piece", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(LocalDate.of(2026, 3, 4)), "en");
        return EXTRACTOR.extract(new Article(header, text)).stream()
                .map(record -> record.speaker().name().orElse("?") + " | " + record.text())
                .toList();
    }

    @Test
    void aWireReport() {
        assertThat(said("""
                Halden port reopens after storm

                HALDEN — The port of Halden reopened on Wednesday after two days of storm, the harbour board said.

                "The cranes are safe and the quay is dry," harbour master Lena Voss told reporters. "We lost one lamp."

                Dockers' leader Tomas Reyle said the board had reopened too early. He warned that a second storm was near.
                """)).contains(
                "harbour board | The port of Halden reopened on Wednesday after two days of storm",
                "Lena Voss | The cranes are safe and the quay is dry, … We lost one lamp.",
                "Tomas Reyle | the board had reopened too early",
                "Tomas Reyle | that a second storm was near");
    }

    @Test
    void aCourtReport() {
        assertThat(said("""
                A judge in Merrin sent former treasurer Nils Berg to prison for three years on Monday.

                "You took from those who had least," Judge Ida Fenn said. Berg denied that he had taken the money.

                His lawyer, Emil Dorn, said he would appeal.
                """)).contains(
                "Ida Fenn | You took from those who had least,",
                "Nils Berg | that he had taken the money",
                "Emil Dorn | he would appeal");
    }

    @Test
    void anInterview() {
        assertThat(said("""
                Halden Tide: Mayor Quist, why did you close the bridge?

                Orla Quist: It was not safe. Two bolts were gone.

                Halden Tide: When will it open?

                Orla Quist: In May, if the steel comes.
                """)).contains(
                "Orla Quist | It was not safe. Two bolts were gone.",
                "Orla Quist | In May, if the steel comes.");
    }

    @Test
    void aQuoteOverTwoParagraphs() {
        assertThat(said("""
                "The water came at night," said farmer Jonas Wirth. "We carried the calves to the barn.

                "In the morning the barn was gone."
                """)).containsExactly(
                "Jonas Wirth | The water came at night, … We carried the calves to the barn. … In the morning the barn was gone.");
    }

    @Test
    void paragraphsInMarksOfSomebodyTheStoryIsAbout() {
        assertThat(said("""
                Farmer Jonas Wirth walks the dyke every morning.

                "They promised us a new pump. I have stopped asking."
                """)).contains("Jonas Wirth | They promised us a new pump. I have stopped asking.");
    }

    @Test
    void whoIsSpokenOfInAQuoteIsNotItsSpeaker() {
        assertThat(said("""
                Surgeon Ruth Amsel has worked here for years.

                "She told us to wait for the boat and nobody complained," Amsel said.
                """)).containsExactly(
                "Ruth Amsel | She told us to wait for the boat and nobody complained,");
    }

    @Test
    void marksOfTwoStylesInOneQuote() {
        assertThat(said("""
                “We will not sell the ferry," Mayor Ida Fenn said. “It belongs to the town,” she added.
                """)).contains("Ida Fenn | It belongs to the town,")
                .anyMatch(record -> record.startsWith("Ida Fenn | We will not sell the ferry,"));
    }

    @Test
    void whatIsHungOnSomebodyElsesSentence() {
        assertThat(said("""
                Treasurer Nils Berg said the budget was sound, despite Mayor Ida Fenn's description of it as "a hole".
                """)).contains("Nils Berg | the budget was sound", "Ida Fenn | it as \"a hole\"");
    }

    @Test
    void accordingTo() {
        assertThat(said("""
                The ferry lost 40,000 crowns last year, according to the auditors. According to Tomas Reyle, the loss was larger.
                """)).contains(
                "auditors | The ferry lost 40,000 crowns last year",
                "Tomas Reyle | the loss was larger");
    }

    @Test
    void anonymousSources() {
        assertThat(said("""
                Two officials said the talks had failed. A person close to the board said nobody would resign.
                """)).anyMatch(record -> record.endsWith(" | the talks had failed"))
                .anyMatch(record -> record.endsWith(" | nobody would resign"));
    }

    @Test
    void offers() {
        assertThat(said("""
                The union rejected the offer on Friday. Its leader, Tomas Reyle, called it "an insult" and vowed to strike.
                """)).anyMatch(record -> record.startsWith("Tomas Reyle | ") && record.contains("an insult"))
                .anyMatch(record -> record.contains("union | the offer"));
    }

    @Test
    void headsOfBodiesWithUnknownFirstNames() {
        assertThat(said("""
                The head of the harbour board, Odvarn Lisk, said the quay was safe. A spokesman for the ministry of transport, \
                Ysolt Ravnkel, said the road would open.
                """)).contains(
                "Odvarn Lisk | the quay was safe",
                "Ysolt Ravnkel | the road would open");
    }

    @Test
    void twoPeopleOfOneSurname() {
        assertThat(said("""
                Robert Marsh and Anna Marsh run the bakery. "Flour is dear," Anna Marsh said. "We still bake," Robert Marsh said.
                """)).contains("Anna Marsh | Flour is dear,", "Robert Marsh | We still bake,");
    }

    @Test
    void theWordsOfThePaper() {
        assertThat(said("""
                The report found that 40 ships had no lights. It said the harbour was unsafe at night.
                """)).anyMatch(record -> record.contains("report | that 40 ships had no lights"));
    }

    @Test
    void aTitleBetweenMarksIsNobodysWords() {
        assertThat(said("""
                The museum shows “Nets and Knots” until May. Curator Ruth Amsel said the hall was full.
                """)).containsExactly("Ruth Amsel | the hall was full");
    }

    @Test
    void aShipCallsAtAPort() {
        assertThat(said("The ferry sails at nine. It calls at Greywick and looks at the lighthouse of Merrin."))
                .isEmpty();
    }

    @Test
    void singleMarksAndGuillemets() {
        assertThat(said("""
                ‘We sign tonight,’ said Mayor Ida Fenn. « Nobody will strike », said Tomas Reyle.
                """)).contains("Ida Fenn | We sign tonight,", "Tomas Reyle | Nobody will strike");
    }

    @Test
    void aBrokenQuoteIsOneRecord() {
        assertThat(said("""
                "The cranes," said Tomas Reyle, "will move when the offer does."
                """)).containsExactly("Tomas Reyle | The cranes, … will move when the offer does.");
    }

    @Test
    void aTweet() {
        assertThat(said("""
                "The bridge opens at noon," Mayor Ida Fenn tweeted on Sunday.
                """)).containsExactly("Ida Fenn | The bridge opens at noon,");
    }

    @Test
    void aSignedQuotation() {
        assertThat(said("""
                Letters to the Tide

                “The ferry is late every day and nobody says why.” — Orla Quist, Greywick
                """)).anyMatch(record -> record.startsWith("Orla Quist | The ferry is late every day"));
    }
}
