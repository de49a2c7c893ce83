package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class SourceReaderTest {

    /** What the source between the brackets of a text refers to: a kind and the words that decide. */
    private static String read(String marked) {
        int open = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        Words words = Reading.words(text);
        String span = marked.substring(open + 1, marked.indexOf(']'));
        Cast cast = Reading.cast(words);
        TokenRange range = words.text.tokens(new Span(open, open + span.length()));
        return switch (new SourceReader(words, cast).read(range)) {
            case Reference.Named named -> "name " + cast.entity(named.number()).name();
            case Reference.Called called -> "called " + called.entity().name();
            case Reference.Pronoun pronoun -> "pronoun " + words.text.word(pronoun.token());
            case Reference.Nominal nominal -> (nominal.definite() ? "the " : "a ") + words.text.word(nominal.head());
            case Reference.Nothing nothing -> "nothing";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [Dora Fenn] said so.                                     | name Dora Fenn
            [Dora Fenn last month] said so.                          | name Dora Fenn
            [Mayor Dora Fenn] said so.                               | name Dora Fenn
            [Dora Fenn, a spokeswoman for Meridian Bank,] said so.   | name Dora Fenn
            [Outside court, Mayor Dora Fenn,] said so.               | name Dora Fenn
            [The country's Foreign Minister, Mevrit Savusol,] said so. | name Mevrit Savusol
            [Reyle fan Dora Fenn] said so. Tomas Reyle agreed.       | name Dora Fenn
            [A spokeswoman for Mayor Dora Fenn] said so.             | a spokeswoman
            [An aide to Senator Dora Fenn] said so. Dora Fenn left.  | a aide
            [Dora Fenn of Meridian Bank] said so.                    | name Dora Fenn
            [the board's chair, Dora Fenn,] said so.                 | name Dora Fenn
            [Meridian Bank's chairwoman, Dora Fenn,] said so.        | name Dora Fenn
            [one docker, Tomas Reyle,] said so.                      | name Tomas Reyle
            It was bad, according [to Dora Fenn].                    | name Dora Fenn
            It was bad, said [by Dora Fenn.]                         | name Dora Fenn
            [Dora Fenn’s] claim was bold.                            | name Dora Fenn
            [“Dora Fenn”] said so.                                   | name Dora Fenn
            [Meridian Bank] said so.                                 | name Meridian Bank
            [the Dockers Union] said so.                             | name Dockers Union
            """)
    void aNameThatHeadsTheSourceIsRead(String marked, String reference) {
        assertThat(read(marked)).as(marked).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [a spokesman for Dora Fenn] said so.       | a spokesman
            [the brother of Dora Fenn] said so.        | the brother
            [Dora Fenn’s brother] said so.             | a brother
            [the office of Dora Fenn] said so.         | the office
            [critics of Meridian Bank] said so.        | a critics
            [Meridian Bank officials] said so.         | a officials
            [a report by Dora Fenn] said so.           | a report
            """)
    void aNameInsideADescriptionIsNotTheSpeaker(String marked, String reference) {
        assertThat(read(marked)).as(marked).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [the minister] said so.                  | the minister
            [this government] said so.               | the government
            [her lawyer] said so.                    | the lawyer
            [their neighbours] said so.              | the neighbours
            [a minister] said so.                    | a minister
            [two officials] said so.                 | a officials
            [three people familiar with it] said so. | a people
            [a woman who saw it] said so.            | a woman
            """)
    void aDescriptionHasAHeadAndMeansSomebodyKnownOrNot(String marked, String reference) {
        assertThat(read(marked)).as(marked).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [She] said so.                         | pronoun She
            [they] said so.                        | pronoun they
            Dora Fenn, [who] said so, left.        | pronoun who
            [He, too,] said so.                    | pronoun He
            [She herself] said so.                 | pronoun She
            [They and others] said so.             | pronoun They
            [many conversations he] said so.       | pronoun he
            It was false, according [to him].      | pronoun him
            [her] claim was bold.                  | pronoun her
            """)
    void aPronounIsReadAsOne(String marked, String reference) {
        assertThat(read(marked)).as(marked).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[,] said so.", "[“”] said so.", "[—] said so.", "Fenn[’s] claim was bold."})
    void marksAloneAreNothing(String marked) {
        assertThat(read(marked)).as(marked).isEqualTo("nothing");
    }

    @Test
    void aNameOnlyHeadlinesHideIsFoundInTheText() {
        String text = "[Fenn] Vows Fight Over Quay Closure Plan\nDora Fenn spoke on Monday.";
        assertThat(read(text)).isEqualTo("called Dora Fenn");
    }

    @Test
    void aTitleBeforeAHiddenNameIsNoPartOfIt() {
        String text = "[Mayor Fenn] Vows Fight Over Quay Closure Plan\nDora Fenn spoke on Monday.";
        assertThat(read(text)).isEqualTo("called Dora Fenn");
    }

    @Test
    void theReferenceOfAnySpanOfAnyTextLiesInIt() {
        Seeded.check(200, random -> {
            Words words = Reading.words(OddTexts.random(random, 40) + "x");
            int from = random.nextInt(words.size());
            TokenRange span = new TokenRange(from, from + random.nextInt(words.size() - from + 1));
            Reference found = new SourceReader(words, Reading.cast(words)).read(span);
            if (found instanceof Reference.Nominal nominal) {
                assertThat(nominal.head()).isBetween(span.from(), span.to() - 1);
                assertThat(nominal.from()).isBetween(span.from(), nominal.head());
                assertThat(nominal.to()).isBetween(nominal.head() + 1, span.to());
            } else if (found instanceof Reference.Pronoun pronoun) {
                assertThat(span.contains(pronoun.token())).isTrue();
            }
        });
    }

    @Test
    void anEmptySpanIsNothing() {
        Words words = Reading.words("It rained.");
        assertThat(new SourceReader(words, Reading.cast(words)).read(new TokenRange(1, 1)))
                .isInstanceOf(Reference.Nothing.class);
    }
}
