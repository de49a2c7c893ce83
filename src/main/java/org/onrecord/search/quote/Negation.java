package org.onrecord.search.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;

/**
 * Words of negation in what differs between two wordings. A negation may stand before or behind the verb's auxiliary and
 * say the same ("will never sign", "never will sign"): what stands on both sides of auxiliaries is looked at as one.
 */
final class Negation {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(not|no|never|nothing|nobody|nowhere|none|neither|nor|without|cannot)\\b|n['’]t\\b");

    private static final Set<String> AUXILIARIES = Set.of("am", "is", "are", "was", "were", "be", "been", "have", "has",
            "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Negation() {}

    static boolean isIn(String words) {
        return WORDS.matcher(words).find();
    }

    /** Whether somewhere a word of negation is on one side alone. */
    static boolean isOnOneSide(List<Piece> pieces) {
        StringBuilder asked = new StringBuilder();
        StringBuilder onRecord = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() != Kind.SAME) {
                asked.append(piece.asked()).append(' ');
                onRecord.append(piece.onRecord()).append(' ');
            } else if (!isAuxiliary(piece.onRecord())) {
                if (differ(asked, onRecord)) { return true; }
                asked.setLength(0);
                onRecord.setLength(0);
            }
        }
        return differ(asked, onRecord);
    }

    private static boolean differ(CharSequence asked, CharSequence onRecord) {
        return isIn(asked.toString()) != isIn(onRecord.toString());
    }

    private static boolean isAuxiliary(String words) {
        return NO_WORD.splitAsStream(words.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .allMatch(AUXILIARIES::contains);
    }
}
