package org.onrecord.extract.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.onrecord.extract.text.Quoted.assertNothingQuoted;
import static org.onrecord.extract.text.Quoted.assertQuoted;

/** Single marks that quote, and the same characters that do not. */
class ApostropheTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "It's Halden's port, isn't it?",
            "It’s Halden’s port, isn’t it?",
            "the dockers' rest and the pilots' pay",
            "the dockers’ rest and the pilots’ pay",
            "O'Meara-Šubic met O'Neill at five o'clock",
            "the '90s and the '80s",
            "the ’90s and the ’80s",
            "the ‘90s and the ‘80s",
            "the '90s were the dockers' years",
            "the ‘90s were the dockers’ years",
            "the class of '08",
            "the '08 flood and the farmers' debts",
            "'tis the season and 'twas the season",
            "'Tis the season, and the children's too",
            "’Tis the season and ’twas the season",
            "rock 'n' roll",
            "rock ’n’ roll",
            "rock ‘n’ roll",
            "Get 'em while they're hot, and give 'em back",
            "workin' and singin' all day",
            "the boss' office and Reyles' house",
            "wait 'til Monday, 'cause it's Sunday",
            "a 6' man and a 5'11\" man",
            "' alone and ' again",
            "ships' masters, ships' mates",
    })
    void apostrophesQuoteNothing(String text) {
        assertNothingQuoted(text);
    }

    @Test
    void singleMarksQuoteBetweenApostrophes() {
        assertQuoted("It's the dockers' 'final offer', isn't it?", "final offer");
        assertQuoted("It’s the dockers’ ‘final offer’, isn’t it?", "final offer");
    }

    @Test
    void apostrophesInsideSingleMarksCloseNothing() {
        assertQuoted("'It's not Halden's port,' Quinn said.", "It's not Halden's port,");
        assertQuoted("‘It’s not Halden’s port,’ Quinn said.", "It’s not Halden’s port,");
        assertQuoted("'We don't know, we can't say,' she said.", "We don't know, we can't say,");
    }

    @Test
    void aPluralPossessiveInsideClosesNothingWhenARealPartnerFollows() {
        assertQuoted("‘The growers’ union won,’ Quinn said.", "The growers’ union won,");
        assertQuoted("'The growers' union won,' Quinn said.", "The growers' union won,");
        assertQuoted("'The growers' and the pilots' unions won,' Quinn said.",
                "The growers' and the pilots' unions won,");
    }

    @Test
    void aMarkAfterAnSClosesWhenNoBetterPartnerFollows() {
        assertQuoted("They call it ‘no ideas’ politics.", "no ideas");
        assertQuoted("They call it 'no ideas' politics.", "no ideas");
        assertQuoted("The 'two ideas' plan and the 'no ideas' plan", "two ideas", "no ideas");
    }

    @Test
    void theNextOpeningMarkEndsTheSearchForAPartner() {
        assertQuoted("the 'red lines' of 'the other side', she said", "red lines", "the other side");
    }

    @Test
    void anElisionInsideSingleMarksClosesNothing() {
        assertQuoted("‘We loved rock ’n’ roll,’ she said.", "We loved rock ’n’ roll,");
        assertQuoted("'We loved the '90s,' she said.", "We loved the '90s,");
    }

    @Test
    void aQuotationMayBeginWithANumber() {
        assertQuoted("‘90 minutes of rest’ is all they got.", "90 minutes of rest");
        assertQuoted("'10 ships lost', the Tide wrote.", "10 ships lost");
    }

    @Test
    void aCurlyMarkBeforeAnElisionOpensWhenAPartnerComes() {
        assertQuoted("‘Cause we wanted it,’ she said.", "Cause we wanted it,");
    }

    @Test
    void aMarkThatTouchesNoWordOpensNothing() {
        assertNothingQuoted("She said ' no ' twice.");
    }

    @Test
    void aMarkInsideAWordNeitherOpensNorCloses() {
        assertNothingQuoted("rock'n'roll and o'er and ne'er");
    }

    @Test
    void aNicknameInSingleMarksIsFoundAsQuoted() {
        assertQuoted("Gregor ‘the Crane’ Lindqvane", "the Crane");
        assertQuoted("Gregor 'the Crane' Lindqvane", "the Crane");
    }

    @Test
    void theSameTextMayHoldBothUsesOfTheCurlyClosingMark() {
        assertQuoted("Reyle’s ‘last word’ was the dockers’ first: ‘Strike!’", "last word", "Strike!");
    }

    @Test
    void aPartnerIsSoughtInTheSameParagraphOnly() {
        assertNothingQuoted("She said 'we go\nhome' and left.");
    }
}
