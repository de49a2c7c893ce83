package org.onrecord.ingest;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlockTextTest {

    private static List<TextLine> textLines(String body) {
        return BlockText.lines(Pages.page(body).body(), element -> element.hasAttr("skip"));
    }

    private static List<String> lines(String body) {
        return textLines(body).stream().map(TextLine::text).toList();
    }

    @Test
    void makesALineOfEveryBlock() {
        assertThat(lines("<h1>A</h1><div>B<p>C</p>D</div><ul><li>E</li><li>F</li></ul><blockquote>G</blockquote>"))
                .containsExactly("A", "B", "C", "D", "E", "F", "G");
    }

    @Test
    void breaksLinesAtBr() {
        assertThat(lines("<p>A<br>B<br><br/>C</p>")).containsExactly("A", "B", "C");
    }

    @Test
    void keepsInlineElementsInTheirLine() {
        assertThat(lines("<p>A <b>B</b><i>C</i> <a href=x>D</a>, <span> E</span></p>")).containsExactly("A BC D, E");
    }

    @Test
    void collapsesWhiteSpaceAsABrowserDoes() {
        assertThat(lines("<p>  A\n\t B  <b> C</b>&nbsp; D </p>")).containsExactly("A B C\u00A0 D");
    }

    @Test
    void keepsSpacesWithinPreAndBreaksItsLines() {
        assertThat(lines("<pre>A   B\n  C\n\nD</pre><p>E  F</p>")).containsExactly("A   B", "C", "D", "E F");
    }

    @Test
    void putsTabsBetweenCells() {
        assertThat(lines("<table><tr><th>MAYOR:</th><td>No.</td></tr><tr><td>CLERK:</td><td>Noted.</td></tr></table>"))
                .containsExactly("MAYOR: No.".replace(' ', '\t'), "CLERK:\tNoted.");
    }

    @Test
    void showsTheMarksOfQuotations() {
        assertThat(lines("<p>She said <q>we saw <q>nothing</q> there</q>.</p>"))
                .containsExactly("She said “we saw ‘nothing’ there”.");
    }

    @Test
    void readsEntitiesAndDropsSoftHyphens() {
        assertThat(lines("<p>&ldquo;Dry&rdquo; &amp; har&shy;bour &lt;b&gt;</p>"))
                .containsExactly("“Dry” & harbour <b>");
    }

    @Test
    void leavesOutWhatIsSkippedAndNothingAfterIt() {
        assertThat(lines("<p>A <span skip>B <a href=x>C</a></span>D</p><div skip><p>E</p></div><p>F</p>"))
                .containsExactly("A D", "F");
    }

    @Test
    void dropsBlankLines() {
        assertThat(lines("<p> </p><p>&nbsp;</p><div><br></div>")).isEmpty();
    }

    @Test
    void countsWhatIsLinked() {
        assertThat(textLines("<p>ab<a href=x>cd</a></p><p>e</p>")).extracting(TextLine::linked).containsExactly(2, 0);
    }

    @Test
    void tellsWhatALineStandsIn() {
        assertThat(textLines("<h1>A</h1><h3>B</h3><p>C</p><ul><li><p>D</p></li></ul><p>E</p>"))
                .extracting(TextLine::kind)
                .containsExactly(
                        TextLine.Kind.HEADLINE,
                        TextLine.Kind.HEADING,
                        TextLine.Kind.PARAGRAPH,
                        TextLine.Kind.LIST_ITEM,
                        TextLine.Kind.PARAGRAPH);
    }

    @Test
    void knowsPullQuotes() {
        assertThat(textLines(
                "<blockquote class='Article-PullQuote'>A</blockquote><div class=pull-quote><p>B</p></div><p>C</p>"))
                .extracting(TextLine::pulled)
                .containsExactly(true, true, false);
    }

    @Test
    void readsTextThatIsOnlyPerhapsMarkup() {
        assertThat(BlockText.ofMarkup(" A \r\n\r\n B  C\n")).isEqualTo("A\nB C");
        assertThat(BlockText.ofMarkup("<p>A</p><p>B<br>C</p>")).isEqualTo("A\nB\nC");
        assertThat(BlockText.ofMarkup("")).isEmpty();
    }
}
