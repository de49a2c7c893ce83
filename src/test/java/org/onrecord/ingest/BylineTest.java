package org.onrecord.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "By Mara Lind > Mara Lind",
            "BY MARA LIND > MARA LIND",
            "by Mara Lind > Mara Lind",
            "By: Mara Lind > Mara Lind",
            "By Élodie Vassières-Roth > Élodie Vassières-Roth",
            "By Sean O’Darr > Sean O’Darr",
            "By J. R. Amsel Jr. > J. R. Amsel Jr.",
            "By Pia van der Holm > Pia van der Holm",
            "By Omar al Hadi > Omar al Hadi",
            "By Mara Lind and Ilko Darr > Mara Lind and Ilko Darr",
            "By Mara Lind & Ilko Darr > Mara Lind & Ilko Darr",
            "By Mara Lind, Ilko Darr and Petra Hollis > Mara Lind, Ilko Darr and Petra Hollis",
            "By Mara Lind, Harbour Courier > Mara Lind",
            "By Mara Lind, Staff Writer > Mara Lind",
            "By Mara Lind and Ilko Darr, Harbour Courier > Mara Lind and Ilko Darr",
            "By Mara Lind in Harbour City > Mara Lind",
            "By Mara Lind for the Harbour Courier > Mara Lind",
            "By Mara Lind | May 27, 2025 > Mara Lind",
            "By Mara Lind - Harbour Courier > Mara Lind",
            "Written by Mara Lind > Mara Lind",
            "(Reporting by Mara Lind in Merrin; editing by Ilko Darr) > Mara Lind",
            "Reporting by Mara Lind; Editing by Ilko Darr > Mara Lind",
            "By HCW > HCW",
            "Mara Lind, Staff Writer > Mara Lind",
            "Mara Lind, staff writer > Mara Lind",
            "Mara Lind, Chief Political Correspondent > Mara Lind",
            "Mara Lind | Columnist > Mara Lind",
            "Mara Lind – Bureau Chief > Mara Lind"})
    void findsTheAuthor(String line, String author) {
        assertThat(Byline.author(line)).contains(author);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "By",
            "By Friday, the council had voted.",
            "By Friday Morning, Crews Had Left",
            "By January Ferries Will Run",
            "By the time Mara Lind arrived",
            "By Mara Lind had already spoken to the council",
            "By Mara",
            "By and by",
            "Bystander Mara Lind",
            "Mara Lind, 34",
            "Mara Lind, mayor of Merrin",
            "Mara Lind said she was a staff writer",
            "The mayor, a former editor",
            "“By Mara Lind”"})
    void findsNoAuthorInOtherLines(String line) {
        assertThat(Byline.author(line)).isEmpty();
    }

    @Test
    void readsNoParagraph() {
        assertThat(Byline.author("By Mara Lind, " + "who wrote and ".repeat(20))).isEmpty();
    }

    @Test
    void isQuickWithNamesWithoutEnd() {
        assertThat(Byline.author("By " + "Aa ".repeat(50) + "x")).isEmpty();
        assertThat(Byline.author("By " + "Aa Bb, ".repeat(20) + "x")).contains("Aa Bb");
    }
}
