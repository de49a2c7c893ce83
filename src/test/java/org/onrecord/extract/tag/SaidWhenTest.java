package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SaidWhenTest {

    private static final FakeLexicon LEXICON = new FakeLexicon(Set.of("said", "announced", "confirmed", "adding"));

    private static LabelledText completed(String marked) {
        return LabelledText.of(marked).completedBy(new SaidWhen(LEXICON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The company said on Tuesday it would appeal.      ~ The company | said | it would appeal
            Dora Fenn said in June it was over.               ~ Dora Fenn | said | it was over
            The union said last week its members had left.    ~ The union | said | its members had left
            The bank said late on Friday profits had risen.   ~ The bank | said | profits had risen
            Dora Fenn said Monday was a holiday.              ~ Dora Fenn | said | Monday was a holiday
            Dockers said Orla Quist, 52, billed the town.     ~ Dockers | said | Orla Quist, 52, billed the town
            Dora Fenn pledged on Friday to pay, and smiled.   ~ Dora Fenn | pledged | to pay
            The union said last week it was over, adding a plea. ~ The union | said | it was over
            Fenn vowed on [c Monday to end the toll].         ~ Fenn | vowed | to end the toll
            The bank left the rate alone and announced it was calm. ~ The bank | announced | it was calm
            She confirmed, however, that the quay was shut.   ~ She | confirmed | that the quay was shut
            The court heard on Friday the ferry had no lamp.  ~ The court | heard | the ferry had no lamp
            The court heard Bo Falk, 47, billed the town.     ~ The court | heard | Bo Falk, 47, billed the town
            A committee heard that the ferry had been sold.   ~ A committee | heard | that the ferry had been sold
            The firm said in a letter before [s the market] [q opened] [c that it would pay]. ~ The firm | said | that it would pay
            The board confirmed yesterday the quay was shut.  ~ The board | confirmed | the quay was shut
            She said, in a footnote to the plan, that the quay was shut. ~ She | said | that the quay was shut
            The board estimated by 2050 traffic would double. ~ The board | estimated | by 2050 traffic would double
            Dora Fenn predicts by 2050, the mill will have closed. ~ Dora Fenn | predicts | by 2050, the mill will have closed
            The bank said before 2050 the quay would sink.    ~ The bank | said | before 2050 the quay would sink
            """)
    void theClauseBehindTheTimeIsWhatIsSaid(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dora Fenn said late payments would be fined.",
            "Dora Fenn said on Tuesday, leaving the hall.",
            "Dora Fenn pledged on Friday the money for the quay would come.",
            "The company announced on Tuesday the sale of the mill.",
            "It was said on Tuesday.",
            "The jury heard evidence for three weeks.",
            "The dockers heard the ferry had sailed.",
            "“The company said on Tuesday it would appeal.”",
            "She said, in a footnote, the quay was shut.",
            "She said, leaving the hall, that the quay was shut.",
            "She said, in a footnote to the plan and the long report of the board of Merrin, that it was shut.",
            "The board estimated by 2050 dockers.",
            "The board estimated by 50 dockers it would double.",
            "The board bought by 2050 what it could.",
    })
    void nothingElseIsTakenForIt(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }

    @Test
    void aContentWithoutItsCueGetsIt() {
        assertThat(completed("[s Fenn] said on Monday [c it was over].").links())
                .containsExactly("Fenn | said | it was over");
    }

    @Test
    void whatTheTaggerFoundStays() {
        assertThat(completed("[s Fenn] [q said] on Monday [c it was over] for good.").links())
                .containsExactly("Fenn | said | it was over");
    }
}
