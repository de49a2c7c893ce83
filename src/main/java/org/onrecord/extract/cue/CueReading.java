package org.onrecord.extract.cue;

import java.util.Optional;

import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;
import org.onrecord.model.SpeechAct;

/**
 * What the cue of an attribution and the words around it say about the act of saying.
 *
 * @param act what the cue does
 * @param factuality whether the saying took place
 * @param addressee to whom it was said
 * @param via the outlets through which it came
 */
public record CueReading(
        Explained<SpeechAct> act,
        Explained<Factuality> factuality,
        Optional<String> addressee,
        Optional<String> via) {}
