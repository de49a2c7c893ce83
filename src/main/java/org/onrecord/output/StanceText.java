package org.onrecord.output;

import org.onrecord.json.Codes;
import org.onrecord.model.StanceLabel;

/** The colours of stances. */
final class StanceText {

    private StanceText() {}

    static StyledText of(StanceLabel label) {
        return StyledText.of(Codes.of(label), style(label));
    }

    static Style style(StanceLabel label) {
        return switch (label) {
            case SUPPORT -> Style.GOOD;
            case OPPOSE -> Style.BAD;
            case MIXED -> Style.MIXED;
            case NEUTRAL -> Style.FAINT;
        };
    }
}
