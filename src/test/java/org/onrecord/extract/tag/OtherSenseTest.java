package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class OtherSenseTest {

    private static final ContentShaper.Shape SHAPE = new ContentShaper.Shape(List.of(new Span(0, 1)), List.of());

    private static boolean isOther(String marked) {
        LabelledText text = LabelledText.of(marked);
        Linker.Link link = new Linker(text.text(), text.spans()).link().getFirst();
        return OtherSense.is(text.text(), new Candidate(link, SHAPE, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s The ferry] [q called] at [c Halden and Merrin].",
            "[s The ferry] [q calls at] [c Halden and Merrin].",
            "[s Fenn] [q looked] at [c the old quay].",
            "[s Fenn] [q has gazed] at [c the old quay].",
            "[s Fenn] [q GLANCED] at [c the old quay].",
            "[s Fenn] [q was pointing] at [c the old quay].",
            "[q Titled] “[c Blessing],” the film is aimed at [s dockers].",
            "[s Dora Fenn], also [q known as] “[c the Tide]”, won.",
            "[s Dora Fenn], [q nicknamed] “[c the Tide]”, won.",
            "The wave machine, [q known] [c locally as “the Beast”], was switched off by [s Fenn].",
            "[s A register] [q called] “[c One Flag]” was wound up.",
            "[s The books] [q tell] [c a different story].",
            "[s Photographs] [q show] [c the mayor on the quay].",
            "[s She] [q showed] [c no remorse].",
            "It was sold, [s the Tide] reported, [q citing] [c three people at the bank].",
            "[s The Tide] [q quoted] [c unnamed aides].",
            "The pool, known to generations of dockers as “[c the Tide]”, [q drew] [s 400 visits].",
            "The pool, opened in May and [c known as “the Tide”], [q drew] [s 400 visits].",
            "[s Some drivers] now [q learn] [c their shifts three days in advance].",
            "[s Dockers] [q learned of] [c the plan].",
            "[s Fenn] ticked a box [q labelled] “[c Yes]”.",
            "[s Fenn] opened a crate [q marked] “[c Handle with care]”.",
            "[s Fenn] threw out the folder, [q labeled] “[c Old mill]”.",
    })
    void aShipThatCallsAtAPortAndAManWhoLooksAtARiverDoNotSpeak(String marked) {
        assertThat(isOther(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q called] [c the old quay a shame].",
            "[s Fenn] [q learned] [c that the quay would close].",
            "[s Fenn] [q learned] [c the quay would close].",
            "[s Fenn] [q is known] to have described the quay as “[c a shame]”.",
            "Reyle left what [s Fenn] [q called] “[c a farce]”.",
            "[s The order], which [s Fenn] [q called] “[c a farce]”, was signed.",
            "[s Fenn] [q told] [c the story of the flood to the board in May].",
            "[s Photographs] [q show] [c that the mayor was there].",
            "[s The Tide] [q cited] [c fears of unnamed officials].",
            "[s The Tide] [q cited] [c the cost].",
            "[s A poll] [q shows] [c the mayor ahead by five points].",
            "[s Fenn] [q called for] [c a new quay].",
            "[s Fenn] [q labelled] [c the plan] “[c a farce]”.",
            "It was the plan which the [s mayor] [q labelled] “[c a farce]”.",
            "[s Fenn] [q labelled] it “[c a farce]”.",
            "[s Fenn] ticked a box and [q muttered] “[c Yes]”.",
            "[s Fenn] [q pointed] out [c the quay was old].",
            "[s Fenn] [q pointed to] [c the old quay].",
            "[s Fenn] [q said] at [c noon it would rain].",
            "[c It leaks], [s Fenn] [q called]",
    })
    void anotherPrepositionOrVerbLeavesTheCueACue(String marked) {
        assertThat(isOther(marked)).as(marked).isFalse();
    }

    @Test
    void withoutACueThereIsNoSenseToMistake() {
        LabelledText text = LabelledText.of("Fenn: [c They call at Halden].");
        Linker.Link bare = new Linker.Link(text.spans().contents(), Optional.empty(), Optional.empty());
        assertThat(OtherSense.is(text.text(), new Candidate(bare, SHAPE, 1))).isFalse();
    }
}
