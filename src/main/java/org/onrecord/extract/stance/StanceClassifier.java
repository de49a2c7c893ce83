package org.onrecord.extract.stance;

import org.onrecord.extract.cue.CueReading;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

/** Finds the stance an attribution shows. Implementations may be used by many threads at once. */
public interface StanceClassifier {

    Explained<Stance> classify(TokenizedText text, Attribution attribution, CueReading cue);
}
