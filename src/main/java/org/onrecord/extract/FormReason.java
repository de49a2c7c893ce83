package org.onrecord.extract;

import org.onrecord.model.Attribution;

/** Why an attribution has its form, in words. */
final class FormReason {

    private FormReason() {}

    static String of(Attribution said) {
        return switch (said.form()) {
            case DIRECT -> said.cue().isEmpty() && !said.source().isEmpty()
                    ? "the words are a turn of a transcript or stand alone in quotation marks"
                    : "all of it stands in quotation marks";
            case MIXED -> "part of it stands in quotation marks";
            case INDIRECT -> "none of it stands in quotation marks: these are the reporter's words";
        };
    }
}
