package org.onrecord.extract.cue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InflectionTest {

    private final Inflection inflection = Inflection.load();

    @ParameterizedTest
    @CsvSource({
            "reject, rejects rejecting rejected",
            "dismiss, dismisses dismissing dismissed",
            "criticize, criticizes criticizing criticized",
            "deny, denies denying denied",
            "admit, admits admitting admitted",
            "offer, offers offering offered",
            "agree, agrees agreeing agreed",
            "veto, vetoes vetoing vetoed",
            "slam, slams slamming slammed",
            "show, shows showing showed",
            "say, says saying said",
            "tell, tells telling told",
            "write, writes writing wrote written",
            "swear, swears swearing swore sworn",
            "lie, lies lying lied",
            "fix, fixes fixing fixed",
            "fear, fears fearing feared",
            "cancel, cancels canceling cancelling canceled cancelled",
    })
    void givesAllFormsOfAVerb(String verb, String forms) {
        assertThat(inflection.verb(verb)).contains(forms.split(" ")).startsWith(verb);
    }

    @ParameterizedTest
    @CsvSource({"offer, offerred", "visit, visitted", "say, sayed", "show, showwed", "fear, fearred", "make, makeing"})
    void makesNoWrongForms(String verb, String wrong) {
        assertThat(inflection.verb(verb)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource({"claim, claims", "speech, speeches", "prophecy, prophecies", "promise, promises", "guess, guesses"})
    void givesThePluralOfANoun(String noun, String plural) {
        assertThat(inflection.noun(noun)).containsExactly(noun, plural);
    }

    @Test
    void theVerbToBeHasItsShortForms() {
        assertThat(inflection.verb("be")).contains("is", "was", "'s", "'re");
    }
}
