package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedAsTest {

    private static void assertLinks(String marked, String... links) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new QuotedAs().complete(new Labelling(labelled.text(), labels));
        assertThat(new LabelledText(labelled.text(), labels).links()).as(marked).containsExactly(links);
    }

    @Test
    void whoIsQuotedSpeaksAndNotWhoQuotes() {
        assertLinks("[s Orla Quist] [q quoted] [c Dora Fenn as saying the quay was lost].",
                "Dora Fenn | as saying | the quay was lost");
        assertLinks("[s The Tide] [q cited] [c an official as saying “the quay is lost”].",
                "an official | as saying | “the quay is lost”");
        assertLinks("[s It] [q quoted] [c her as warning it was lost].", "her | as warning | it was lost");
    }

    @Test
    void whoIsQuotedBySomebodySpeaks() {
        assertLinks("Dora Fenn was [q quoted] [s by the Halden Tide] [q as saying] [c the quay was lost].",
                "Dora Fenn | as saying | the quay was lost");
    }

    @Test
    void theWordsMayStandBefore() {
        assertLinks("“[c The quay is lost],” [s the Tide] [q quoted] Dora Fenn as saying.",
                "Dora Fenn | as saying | The quay is lost");
    }

    @Test
    void whoSpeaksBeforeKeepsTheirWords() {
        assertLinks("“[c It is lost],” [q said] [s Fenn], [s who] [q quoted] [c a docker as saying it was rotten].",
                "Fenn | said | It is lost", "a docker | as saying | it was rotten");
    }

    @Test
    void aFormulaTheTaggerMissedIsFound() {
        assertLinks("The Tide quoted Dora Fenn, the mayor, as saying it was lost.",
                "Dora Fenn, the mayor, | as saying | it was lost");
    }

    @Test
    void allOthersStayAsTheyAre() {
        assertLinks("[s Orla Quist] [q quoted] [c a poem].", "Orla Quist | quoted | a poem");
        assertLinks("[s Dora Fenn] [q was quoted as saying] [c it rained].",
                "Dora Fenn | was quoted as saying | it rained");
        assertLinks("The Tide quoted Dora Fenn as a witness.");
        assertLinks("[s Fenn] [q said]: “[c They quoted me as saying nothing].”",
                "Fenn | said | They quoted me as saying nothing");
    }
}
