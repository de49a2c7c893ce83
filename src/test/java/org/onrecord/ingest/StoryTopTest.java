package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTopTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 27);

    @Test
    void readsANewspapersLayout() {
        StoryTop top = StoryTop.of("""
                Dockers walk out of Halden port

                By Mara Lind and Ilko Darr

                PORT HALDEN, May 27, 2025 (Northern Wire) — The cranes stand still.

                “We have time,” said a docker.
                """);

        assertThat(top).isEqualTo(new StoryTop(
                Optional.of("Dockers walk out of Halden port"),
                Optional.of("Mara Lind and Ilko Darr"),
                Optional.of(DAY),
                Optional.of("Northern Wire")));
    }

    @Test
    void findsTheBylineAtTheEnd() {
        StoryTop top = StoryTop
                .of("Cranes stand still\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nBy Mara Lind\n");

        assertThat(top.author()).contains("Mara Lind");
    }

    @Test
    void findsNoBylineInTheMiddle() {
        String lines = "Words.\n".repeat(8);

        assertThat(StoryTop.of(lines + "By Mara Lind\n" + lines).author()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "May 27, 2025",
            "Published: May 27, 2025",
            "Published on 27 May 2025",
            "Tuesday, May 27, 2025",
            "By Mara Lind | May 27, 2025",
            "By Mara Lind · 27 May 2025"})
    void readsADateOnALineOfItsOwn(String line) {
        assertThat(StoryTop.of("Cranes stand still\n" + line + "\nThe port is quiet.").published()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "May 27",
            "Updated: May 28, 2025",
            "The vote is due on May 27, 2025",
            "PORT HALDEN, May 27 — The cranes stand still."})
    void inventsNoDate(String line) {
        assertThat(StoryTop.of("Cranes stand still\n" + line + "\nThe port is quiet.").published()).isEmpty();
    }

    @Test
    void leavesTheDatesOfAChronicleAlone() {
        String chronicle = "How the strike went\nOne.\nTwo.\nThree.\nMay 27, 2025\nFour.";

        assertThat(StoryTop.of(chronicle).published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "By Mara Lind\nThe cranes stand still.",
            "MERRIN, May 27 (Wire) — The cranes stand still.\nMore.",
            "The cranes of Port Halden, which have not rested since the\nwar, stand still.",
            ""})
    void findsNoTitleWhereThereIsNone(String text) {
        assertThat(StoryTop.of(text).title()).isEmpty();
    }

    @Test
    void findsNoTitleInAParagraph() {
        assertThat(StoryTop.of("The cranes stand still, ".repeat(20) + "she said.\nMore.").title()).isEmpty();
    }

    @Test
    void findsTheTitleBelowADate() {
        assertThat(StoryTop.of("Tuesday, May 27, 2025\n\nCranes stand still\n\nMore.").title())
                .contains("Cranes stand still");
    }

    @Test
    void takesAHeadlineWithAColonForTheTitle() {
        assertThat(StoryTop.of("Spokesperson: Talks in Vadsund \"useful\"\nMore.").title())
                .contains("Spokesperson: Talks in Vadsund \"useful\"");
    }

    @Test
    void tellsAHeadlineFromASentence() {
        assertThat(StoryTop.readsLikeHeadline("Cranes stand still")).isTrue();
        assertThat(StoryTop.readsLikeHeadline("Talks “useful”")).isTrue();
        assertThat(StoryTop.readsLikeHeadline("The cranes stand still.")).isFalse();
        assertThat(StoryTop.readsLikeHeadline("“We have time.”")).isFalse();
    }
}
