package org.onrecord.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** Interviews whose turns are labelled in doubled brackets or by bare initials, read by the shipped extractor. */
class BracketedInterviewTest {

    private static final String INTERVIEW = """
            Lamp keeper talks to the Halden Tide

            The Halden Tide spoke with Marta Orvik, who keeps the lamps of Orme Point.

            ((Halden Tide)) How did you come to the lamps?

            ((Marta Orvik)) My mother kept them. I never wanted anything else.

            ((HT)) Would you do it again?

            %sI would start tomorrow, if the stairs were shorter.

            ((HT)) Who comes after you?

            %sNobody has asked for the job.
            """;

    private static List<String> turns(String text) {
        return Shipped.records("2025-03-04", text)
                .stream()
                .filter(record -> record.form() == Form.DIRECT)
                .map(BracketedInterviewTest::turn)
                .toList();
    }

    private static String turn(AttributionRecord record) {
        return record.speaker().name().orElse("nobody") + ": " + record.text();
    }

    @Test
    void labelsInDoubledBracketsOpenTurns() {
        assertThat(turns(INTERVIEW.formatted("((Marta Orvik)) ", "((Marta Orvik)) "))).contains(
                "Halden Tide: How did you come to the lamps?",
                "Marta Orvik: My mother kept them. I never wanted anything else.",
                "Marta Orvik: I would start tomorrow, if the stairs were shorter.");
    }

    @Test
    void initialsStandForTheOnlyPersonTheyFit() {
        assertThat(turns(INTERVIEW.formatted("((MO)) ", "((MO)) "))).contains(
                "Marta Orvik: I would start tomorrow, if the stairs were shorter.",
                "Marta Orvik: Nobody has asked for the job.");
    }

    @Test
    void bareInitialsThatKeepOpeningParagraphsAreLabelsToo() {
        assertThat(turns(INTERVIEW.formatted("MO ", "MO "))).contains(
                "Marta Orvik: I would start tomorrow, if the stairs were shorter.",
                "Marta Orvik: Nobody has asked for the job.");
    }

    @Test
    void anUnlabelledAnswerIsNotTheAskersSpeech() {
        assertThat(turns(INTERVIEW.formatted("", ""))).contains("HT: Would you do it again?")
                .noneMatch(turn -> turn.startsWith("HT:") && turn.contains("start tomorrow"));
    }

    @Test
    void inABriefingWhoeverAsksIsQAndAnOfficeIsItsHolder() {
        assertThat(turns("""
                Press briefing at the harbour

                Mayor Dora Fenn met the press on Monday.

                Q  Will the port close?

                THE MAYOR: No. We keep it open.

                Q  Why?

                THE MAYOR: Because I said so.
                """)).containsExactly("nobody: Will the port close?", "Dora Fenn: No. We keep it open.", "nobody: Why?",
                "Dora Fenn: Because I said so.");
    }

    @Test
    void aShoutedOfficeIsShownCalmly() {
        assertThat(Shipped.records("2025-03-04", """
                Press briefing at the harbour

                Q  Will the port close?

                HARBOUR MASTER DORA FENN: No. We keep it open.

                Q  Why?

                HARBOUR MASTER FENN: Because I said so.
                """)).filteredOn(record -> record.text().startsWith("No."))
                .allSatisfy(record -> assertThat(record.speaker().role().orElse("-"))
                        .isIn("Harbour Master", "Master", "-"));
    }
}
