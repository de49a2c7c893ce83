package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula "declined to comment": that is all the speaker said, whatever the comment would have been on, and the tagger,
 * which takes all of it for a cue, finds what nobody said behind it.
 */
final class Refusal implements Completion {

    private static final Set<String> REFUSING = Set.of("declined", "declines", "declining", "refused", "refuses",
            "refusing");

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (TokenRange sentence : text.sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 2 < sentence.to(); t++) {
                if (isAt(text, t) && reading.role(t) == Label.Role.CUE && reading.role(t + 2) == Label.Role.CUE) {
                    complete(reading, sentence, t);
                }
            }
        }
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        return content.from() > 0 && content.size() == 2 && isAt(text, content.from() - 1)
                && candidate.link().source().isPresent() && candidate.link().contents().size() == 1;
    }

    /** Whether the formula begins with the verb at {@code token}. */
    static boolean isAt(TokenizedText text, int token) {
        return REFUSING.contains(text.lower(token)) && token + 2 < text.size() && text.lower(token + 1).equals("to")
                && text.lower(token + 2).equals("comment") && !text.quoted(token);
    }

    private static void complete(Labelling reading, TokenRange sentence, int refusing) {
        int end = refusing + 3;
        while (end < sentence.to()
                && (reading.role(end) == Label.Role.CUE || reading.text().tag(end) == PartOfSpeech.ADP)) {
            end++;
        }
        while (end < sentence.to() && reading.role(end) == Label.Role.CONTENT) {
            end++;
        }
        reading.clear(new TokenRange(refusing + 1, end));
        reading.paint(new TokenRange(refusing + 1, refusing + 3), Label.Role.CONTENT);
    }
}
