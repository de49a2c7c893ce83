package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ExtentsTest {

    /** A posterior to which all labels are alike. */
    private static Posterior indifferent(TokenizedText text) {
        Posterior posterior = new Posterior(text.size());
        posterior.put(0, Marginals.of(new RandomLattice(new Random(1), text.size(), 0)));
        return posterior;
    }

    /** The other extents of what is marked, as words. */
    private static List<String> extents(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        return new Extents(labelled.text(), indifferent(labelled.text())).of(link).stream()
                .map(contents -> contents.stream().map(range -> words(labelled.text(), range)).toList().toString())
                .toList();
    }

    private static String words(TokenizedText text, TokenRange range) {
        return text.span(range).in(text.text());
    }

    @Test
    void aContentMayEndAtAnEarlierConjunction() {
        assertThat(extents("[s Quinn] [q said] [c the port was shut and ships left]."))
                .contains("[the port was shut]");
    }

    @Test
    void aContentMayReachToALaterComma() {
        assertThat(extents("[s Quinn] [q said] [c the port was shut] and ships left, too."))
                .contains("[the port was shut and ships left]");
    }

    @Test
    void aContentMayBeginLater() {
        assertThat(extents("[c Late, it rained again], [s Quinn] [q said].")).contains("[it rained again]");
    }

    @Test
    void eachOfSeveralContentsMayStandAlone() {
        assertThat(extents("“[c We go],” [s Quinn] [q said]. “[c We stay].”")).contains("[We go]", "[We stay]");
    }

    @Test
    void noExtentSwallowsItsCueOrItsSource() {
        assertThat(extents("[c The port was shut], [s Quinn] [q said], and ships left."))
                .noneMatch(extent -> extent.contains("Quinn") || extent.contains("said"));
    }

    @Test
    void quotationsAreNotCut() {
        assertThat(extents("[s Quinn] [q said] [c “we go and you stay, friends”]."))
                .noneMatch(extent -> extent.equals("[“we go]"));
    }

    @Test
    void whatTheTaggerFindsFarLessProbableIsLeftOut() {
        LabelledText labelled = LabelledText
                .of("[s Quinn] [q said] [c it rained] and " + "on ".repeat(40) + "on, too.");
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        assertThat(new Extents(labelled.text(), indifferent(labelled.text())).of(link))
                .allMatch(contents -> contents.getLast().size() < 12);
    }

    @Test
    void aLinkWithoutACueHasExtentsToo() {
        TokenizedText text = Texts.analyze("It rained, and ships left.");
        Linker.Link link = new Linker.Link(List.of(new TokenRange(0, 2)), Optional.empty(), Optional.empty());
        assertThat(new Extents(text, indifferent(text)).of(link)).isNotEmpty();
    }
}
