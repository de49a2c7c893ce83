package org.onrecord.json;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DatePrecision;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Kind;
import org.onrecord.model.Resolution;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

class CodesTest {

    @Test
    void codesAreLowerCaseWithHyphens() {
        assertThat(Codes.of(Resolution.CARRIED_OVER)).isEqualTo("carried-over");
        assertThat(Codes.of(DatePrecision.DAY_OF_YEAR)).isEqualTo("day-of-year");
        assertThat(Codes.of(SpeechAct.CRITICIZE)).isEqualTo("criticize");
        assertThat(Codes.of(Form.INDIRECT)).isEqualTo("indirect");
    }

    @Test
    void everyConstantIsFoundByItsCode() {
        for (Class<? extends Enum<?>> type : List.of(
                DateBasis.class, DatePrecision.class, Factuality.class, Form.class, Kind.class, Resolution.class,
                SpeakerType.class, SpeechAct.class, StanceLabel.class)) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(Codes.of(constant)).matches("[a-z]+(-[a-z]+)*");
            }
        }
        for (Resolution constant : Resolution.values()) {
            assertThat(Codes.parse(Resolution.class, Codes.of(constant))).contains(constant);
        }
    }

    @Test
    void otherSpellingsAreNoCodes() {
        for (String code : List.of("", "CARRIED_OVER", "Carried-Over", "carried_over", "carried over", " name")) {
            assertThat(Codes.parse(Resolution.class, code)).as(code).isEmpty();
        }
    }
}
