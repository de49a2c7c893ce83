package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The quotation that opens a paragraph in which a further sentence introduces words of its own. */
class LinkerAcrossParagraphsTest {

    private static void assertLinks(String marked, String... lines) {
        assertThat(LabelledText.of(marked).links()).as(marked).containsExactly(lines);
    }

    @Test
    void itGoesWithTheCueThatIntroducedItAtTheEndOfTheParagraphBefore() {
        assertLinks("[s Fenn] [q spoke] first.\n“[c We go].” [s Reyle] [q said]: “[c Stay].”",
                "Fenn | spoke | We go", "Reyle | said | Stay");
        assertLinks("[s Fenn] [q spoke] first.\n“[c We go].” [s Reyle] [q said] [c it was late].",
                "Fenn | spoke | We go", "Reyle | said | it was late");
    }

    @Test
    void aCueThatHasNothingElseToIntroduceTakesIt() {
        assertLinks("[s Fenn] [q spoke] first.\n“[c We go],” [q said] [s Reyle].", "Reyle | said | We go");
        assertLinks("[s Fenn] [q spoke] first.\n“[c We go].” [s Reyle] [q said] so.", "Reyle | said | We go");
    }

    @Test
    void aCueWithWordsOfItsOwnOrBeforeAnotherSentenceIntroducesNothing() {
        assertLinks("[s Fenn] [q said] [c it rained].\n“[c We go].” [s Reyle] [q said]: “[c Stay].”",
                "Fenn | said | it rained", "Reyle | said | We go + Stay");
        assertLinks("[s Fenn] [q spoke] first. It rained.\n“[c We go].” [s Reyle] [q said]: “[c Stay].”",
                "Reyle | said | We go + Stay");
        assertLinks("[s Fenn] [q spoke] first.\nIt rained.\n“[c We go].” [s Reyle] [q said]: “[c Stay].”",
                "Reyle | said | We go + Stay");
    }

    @Test
    void theReportersWordsStayInTheirParagraph() {
        assertLinks("[s Fenn] [q spoke] first.\n[c They go]. [s Reyle] [q said]: “[c Stay].”",
                "Reyle | said | They go", "Reyle | said | Stay");
    }

    @Test
    void theCueInItsOwnParagraphComesFirst() {
        assertLinks(
                "[s Fenn] [q spoke] first.\n“[c It is late],” [q said] [s Quist]. “[c We go].” [s Reyle] [q said]: “[c Stay].”",
                "Quist | said | It is late + We go", "Reyle | said | Stay");
    }
}
