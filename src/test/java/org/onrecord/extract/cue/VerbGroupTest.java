package org.onrecord.extract.cue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerbGroupTest {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");

    /** The group before the head of the first attribution's cue. */
    private static VerbGroup group(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        int[] cue = CueTokens.of(example.text(), example.attribution().cue());
        int head = CueFixture.CUES.head(example.text(), example.attribution()).orElseThrow().tokens().from();
        return new VerbGroup(example.text(), example.attribution(), cue, head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|did not say} {c1|it rained}.                        ~ not
            {s1|Fenn} {q1|has never said} {c1|it rained}.                     ~ never
            {s1|Fenn} {q1|did not immediately say} {c1|it rained}.            ~ not
            {s1|Fenn} {q1|hardly said} {c1|it rained}.                        ~ hardly
            Never has {s1|Fenn} {q1|said} {c1|it rained}.                     ~ Never
            {s1|Fenn} did not, on Monday, say so, nor did {s1|she} {q1|say} {c1|it rained}. ~ nor
            """)
    void aNegationBeforeTheHeadIsFound(String marked, String negation) {
        assertThat(group(marked).negation()).as(marked).contains(negation);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|it did not rain}.",
            "{s1|Fenn} {q1|not only said} {c1|it rained} but left.",
            "{s1|Fenn} {q1|did not hesitate to say} {c1|it rained}.",
            "{s1|Fenn} {q1|never stopped saying} {c1|it rained}.",
            "{s1|Fenn}, who did not come, {q1|said} {c1|it rained}.",
            "“{c1|It does not rain},” {s1|Fenn} {q1|said}.",
            "The crane did not work. {s1|Fenn} {q1|said} {c1|it rained}."})
    void whatNegatesSomethingElseIsNoNegation(String marked) {
        assertThat(group(marked).negation()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} left {q1|without saying} {c1|it rained}.                ~ without
            {s1|Fenn} {q1|failed to say} {c1|it rained}.                      ~ failed
            {s1|Fenn} {q1|has yet to say} {c1|it rained}.                     ~ yet
            {s1|Fenn} {q1|refrained from saying} {c1|it rained}.              ~ refrained
            {s1|Fenn} {q1|neglected to say} {c1|it rained}.                   ~ neglected
            {s1|Fenn} {q1|forgot to say} {c1|it rained}.                      ~ forgot
            {s1|Fenn} left {q1|rather than say} {c1|it rained}.               ~ rather
            {s1|Fenn} left {q1|instead of saying} {c1|it rained}.             ~ instead
            """)
    void whatWasLeftUndoneIsFound(String marked, String word) {
        assertThat(group(marked).leftUndone()).as(marked).contains(word);
        assertThat(group(marked).negation()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|it rained}.",
            "{s1|Fenn} {q1|yet again said} {c1|it rained}.",
            "The pump failed, {s1|Fenn} {q1|said}, and {c1|it rained}.",
            "{s1|Fenn} {q1|would rather say} {c1|it rained}."})
    void whatWasDoneIsNotLeftUndone(String marked) {
        assertThat(group(marked).leftUndone()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            If {s1|Fenn} {q1|says} {c1|it rains}, they leave.                  ~ If
            Unless {s1|Fenn} {q1|says} {c1|it rains}, they stay.               ~ Unless
            Nobody knows whether {s1|Fenn} {q1|said} {c1|it rained}.           ~ whether
            Nobody knows whether {s1|Fenn} ever {q1|said} {c1|it rained}.      ~ whether
            """)
    void theWordThatOpensTheClauseIsFound(String marked, String word) {
        assertThat(group(marked).opening(CONDITIONS)).as(marked).contains(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Should {s1|Fenn} {q1|say} {c1|it rains}, they leave.                    ~ Should
            Had {s1|Fenn} {q1|said} {c1|it rains}, they would have left.            ~ Had
            Were {s1|Fenn} {q1|to say} {c1|it rains}, they would leave.             ~ Were
            The dockers would leave, were {s1|Fenn} {q1|to say} {c1|it rains}.      ~ were
            Never had {s1|Fenn} {q1|said} {c1|it rains}.                            ~ -
            Only once had {s1|Fenn} {q1|said} {c1|it rains}.                        ~ -
            Fenn, who had left, {q1|said} {c1|it rains}.                            ~ -
            """)
    void aVerbBeforeItsSubjectOpensACondition(String marked, String word) {
        assertThat(group(marked).inverted().orElse("-")).as(marked).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|it rained}.",
            "{s1|Fenn} {q1|should say} {c1|it rains}.",
            "If it rains, the dockers leave, {s1|Fenn} {q1|said}: {c1|no work}.",
            "“{c1|If it rains, they leave},” {s1|Fenn} {q1|said}."})
    void aConditionElsewhereOpensNothing(String marked) {
        assertThat(group(marked).opening(CONDITIONS)).as(marked).isEmpty();
    }

    @Test
    void aWordOfTheGroupIsFoundWhateverItsApostrophe() {
        assertThat(group("{s1|She}{q1|’ll say} {c1|it rains}.").word(Set.of("'ll"))).isPresent();
        assertThat(group("{s1|She} {q1|will say} {c1|it rains}.").word(Set.of("will"))).contains("will");
        assertThat(group("{s1|She} {q1|says} {c1|it will rain}.").word(Set.of("will"))).isEmpty();
    }
}
