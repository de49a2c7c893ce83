package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

/** Where people stand in plain words, one sentence a row. */
class SidesTableTest {

    private static final StanceClassifier CLASSIFIER = LexicalStanceClassifier.load(CueClasses.load());

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|This bridge is a disgrace},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|This bridge is a triumph},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|This plan is a disaster},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|I am in favor of the plan},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|We will vote against this bill},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|We stand with the dockers},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|The quay has four cranes},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            “{c1|The meeting begins at nine},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            “{c1|The bill must be stopped},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|The law should be repealed},” {s1|Fenn} {q1|said}. ~ OPPOSE
            {s1|Fenn} {q1|praised} {c1|the dockers}. ~ SUPPORT
            {s1|Fenn} {q1|welcomed} {c1|the new ferry}. ~ SUPPORT
            {s1|Fenn} {q1|endorsed} {c1|the plan}. ~ SUPPORT
            {s1|Fenn} {q1|hailed} {c1|the ruling}. ~ SUPPORT
            {s1|Fenn} {q1|backed} {c1|the strike}. ~ SUPPORT
            {s1|Fenn} {q1|criticized} {c1|the ruling}. ~ OPPOSE
            {s1|Fenn} {q1|condemned} {c1|the attack}. ~ OPPOSE
            {s1|Fenn} {q1|denounced} {c1|the sale}. ~ OPPOSE
            {s1|Fenn} {q1|rejected} {c1|the offer}. ~ OPPOSE
            {s1|Fenn} {q1|opposed} {c1|the plan}. ~ OPPOSE
            {s1|Fenn} {q1|ridiculed} {c1|the idea}. ~ OPPOSE
            {s1|Fenn} {q1|dismissed} {c1|the report}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the ferry was on time}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the vote was on Monday}. ~ NEUTRAL
            {s1|Fenn} {q1|called} {c1|the toll “shameful”}. ~ OPPOSE
            {s1|Fenn} {q1|described} {c1|the talks as “constructive”}. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|she opposed the toll}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|she supported the toll}. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|she did not support the toll}. ~ OPPOSE
            """)
    void plainWordsTakeASide(String marked, StanceLabel label) {
        CueFixture.Example example = CueFixture.example(marked);
        assertThat(CLASSIFIER.classify(example.text(), example.attribution(), example.read()).value().label())
                .as(marked)
                .isEqualTo(label);
    }
}
