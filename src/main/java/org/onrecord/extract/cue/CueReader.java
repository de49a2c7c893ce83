package org.onrecord.extract.cue;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/** Reads the cue of an attribution. Implementations may be used by many threads at once. */
public interface CueReader {

    CueReading read(TokenizedText text, Attribution attribution);
}
