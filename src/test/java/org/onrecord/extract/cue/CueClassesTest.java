package org.onrecord.extract.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.SpeechAct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CueClassesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Mayor Odd Lindal} {q1|said} {c1|the ferry was late}. ~ said ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|ruled out} {c1|a new toll}. ~ ruled out ~ REJECT ~ -1
            {s1|Mayor Odd Lindal} {q1|ruled} out {c1|a new toll}. ~ ruled out ~ REJECT ~ -1
            {s1|Mayor Odd Lindal} {q1|lashed out at} {c1|the harbour board}. ~ lashed out at ~ CRITICIZE ~ -1
            {s1|Mayor Odd Lindal} {q1|called for} {c1|calm}. ~ called for ~ DEMAND ~ 1
            {s1|Mayor Odd Lindal} {q1|called} {c1|the toll unfair}. ~ called ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|made clear} {c1|he would stay}. ~ made clear ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|struck a positive tone}, calling {c1|the vote “a relief”}. ~ struck a positive tone ~ PRAISE ~ 1
            {s1|Mayor Odd Lindal} {q1|signed off on} {c1|the plan}. ~ signed off on ~ PRAISE ~ 1
            {s1|Mayor Odd Lindal} {q1|has repeatedly and loudly denounced} {c1|the toll}. ~ denounced ~ CRITICIZE ~ -1
            {s1|Mayor Odd Lindal} {q1|went on to say} {c1|the ferry was late}. ~ went on to say ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|expressed support for} {c1|the fishermen}. ~ expressed support for ~ PRAISE ~ 1
            {s1|Mayor Odd Lindal} {q1|spoke out strongly against} {c1|the toll}. ~ spoke out against ~ REJECT ~ -1
            {s1|Mayor Odd Lindal} {q1|voted} against {c1|the toll}. ~ voted against ~ REJECT ~ -1
            {s1|Mayor Odd Lindal}’s {q1|criticism of} {c1|the toll} was mild. ~ criticism ~ CRITICIZE ~ -1
            {s1|Mayor Odd Lindal} {q1|issued a warning} that {c1|the pier may close}. ~ issued a warning ~ WARN ~ 0
            {c1|The pier may close}, {q1|according to} {s1|the port office}. ~ according to ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|vowed} {c1|to rebuild the pier}. ~ vowed ~ PROMISE ~ 0
            {s1|Mayor Odd Lindal} {q1|accused} {c1|the board of delay}. ~ accused ~ ACCUSE ~ -1
            {s1|Mayor Odd Lindal} {q1|predicts} {c1|a dry summer}. ~ predicts ~ PREDICT ~ 0
            {s1|Mayor Odd Lindal} {q1|thinks} {c1|the pier will hold}. ~ thinks ~ BELIEVE ~ 0
            {s1|The court} {q1|upheld} {c1|the toll}. ~ upheld ~ DECIDE ~ 1
            {s1|The court} {q1|struck down} {c1|the toll}. ~ struck down ~ DECIDE ~ -1
            {s1|The council} {q1|allowed} {c1|the toll}. ~ allowed ~ DECIDE ~ 0
            {s1|Mayor Odd Lindal} {q1|allowed that} {c1|the toll was high}. ~ allowed that ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|touted} {c1|the toll}. ~ touted ~ PRAISE ~ 1
            {s1|Mayor Odd Lindal} {q1|signed} {c1|the toll into law}. ~ signed ~ DECIDE ~ 0
            {s1|Mayor Odd Lindal} {q1|recommended} {c1|a toll}. ~ recommended ~ DEMAND ~ 0
            {s1|Mayor Odd Lindal} {q1|asked for} {c1|the papers}. ~ asked for ~ DEMAND ~ 0
            {s1|Mayor Odd Lindal} {q1|pressed for} {c1|a toll}. ~ pressed for ~ DEMAND ~ 1
            {s1|Mayor Odd Lindal} {q1|expressed less confidence in} {c1|the toll}. ~ confidence ~ BELIEVE ~ 0
            {s1|Mayor Odd Lindal} {q1|urged} {c1|Dora Fenn to resign}. ~ urged ~ DEMAND ~ 0
            {s1|Mayor Odd Lindal} {q1|urged against} {c1|the toll}. ~ urged against ~ REJECT ~ -1
            {s1|Mayor Odd Lindal} {q1|expressed} doubt that {c1|it rained}. ~ expressed doubt ~ REJECT ~ -1
            {s1|Mayor Odd Lindal} {q1|expressed deep concern about} {c1|the toll}. ~ expressed concern about ~ CRITICIZE ~ -1
            {s1|Mayor Odd Lindal} {q1|had no immediate comment on} {c1|the toll}. ~ had no comment ~ DECLINE ~ 0
            {s1|Mayor Odd Lindal} {q1|said} {c1|nothing had changed}. ~ said ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|said} {c1|no one was hurt}. ~ said ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|said} {c1|no further talks were planned}. ~ said ~ SAY ~ 0
            {s1|Mayor Odd Lindal} {q1|said no to} {c1|the sale}. ~ said no to ~ REJECT ~ -1
            {s1|Mayor Odd Lindal} {q1|said nothing about} {c1|the toll}. ~ said nothing about ~ DECLINE ~ 0
            {s1|Mayor Odd Lindal} {q1|said} {c1|nothing as he left}. ~ said nothing ~ DECLINE ~ 0
            {s1|Mayor Odd Lindal} {q1|said little about} {c1|the toll}. ~ said little about ~ DECLINE ~ 0
            """)
    void findsTheHeadOfACue(String marked, String phrase, SpeechAct act, int polarity) {
        CueFixture.Example example = CueFixture.example(marked);
        CueHead head = CueFixture.CUES.head(example.text(), example.attribution()).orElseThrow();
        assertThat(head.phrase()).isEqualTo(phrase);
        assertThat(head.cueClass().act()).isEqualTo(act);
        assertThat(head.cueClass().polarity()).isEqualTo(polarity);
    }

    @Test
    void aCueOutsideTheLexiconHasNoHead() {
        CueFixture.Example example = CueFixture.example("{s1|Odd Lindal} {q1|juggled} {c1|three oranges}.");
        assertThat(CueFixture.CUES.head(example.text(), example.attribution())).isEmpty();
    }

    @Test
    void aQuoteWithoutACueHasNoHead() {
        CueFixture.Example example = CueFixture.example("{s1|LINDAL}: {c1|We stay.}");
        assertThat(CueFixture.CUES.head(example.text(), example.attribution())).isEmpty();
    }

    @Test
    void whatSaysMoreThanSayDecides() {
        CueFixture.Example example = CueFixture.example("{s1|Odd Lindal} {q1|said he opposed} {c1|the toll}.");
        CueHead head = CueFixture.CUES.head(example.text(), example.attribution()).orElseThrow();
        assertThat(head.phrase()).isEqualTo("opposed");
    }

    @Test
    void everySpeechActHasCues() {
        Set<SpeechAct> acts = EnumSet.noneOf(SpeechAct.class);
        int entries = 0;
        for (LexiconFile.Section section : LexiconFile.sections(CueClasses.class, "cues.txt")) {
            acts.add(Arrays.stream(SpeechAct.values())
                    .filter(act -> act.name().equalsIgnoreCase(section.traits().getFirst())).findFirst().orElseThrow());
            entries += section.entries().size();
        }
        assertThat(acts).isEqualTo(EnumSet.complementOf(EnumSet.of(SpeechAct.OTHER)));
        assertThat(entries).isGreaterThan(800);
    }

    @Test
    void everySectionNamesActPolarityAndKind() {
        for (LexiconFile.Section section : LexiconFile.sections(CueClasses.class, "cues.txt")) {
            assertThat(section.traits().size()).isBetween(3, 4);
            assertThat(section.traits().get(1)).isIn("+", "-", "0");
            assertThat(section.traits().get(2)).isIn("verb", "noun", "phrase");
            assertThat(section.entries()).isNotEmpty().allSatisfy(entry -> assertThat(entry).matches("[a-z' -]+"));
        }
    }

    @Test
    void noEntryStandsTwiceInAKind() {
        List<String> seen = new ArrayList<>();
        for (LexiconFile.Section section : LexiconFile.sections(CueClasses.class, "cues.txt")) {
            section.entries().forEach(entry -> seen.add(section.traits().getLast() + " " + entry));
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> LexiconFile.sections(CueClasses.class, "nowhere.txt"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("nowhere.txt");
    }

    @Test
    void atFindsAnEntryAnywhereBeforeTheLimit() {
        var text = CueFixture.text("They ruled out a toll.");
        assertThat(CueFixture.CUES.at(text, 1, 6).map(CueHead::phrase)).contains("ruled out");
        assertThat(CueFixture.CUES.at(text, 1, 2).map(CueHead::phrase)).contains("ruled");
        assertThat(CueFixture.CUES.at(text, 1, 1)).isEmpty();
    }

    @Test
    void aCueClassRefusesAWildPolarity() {
        assertThatThrownBy(() -> new CueClass(SpeechAct.SAY, 2, CueClass.Kind.VERB, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(new CueClass(SpeechAct.SAY, 0, CueClass.Kind.VERB, false).polarity())).containsExactly(0);
    }
}
