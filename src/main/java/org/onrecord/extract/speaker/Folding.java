package org.onrecord.extract.speaker;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: lower case, no accents, straight apostrophes, no full stops. */
final class Folding {

    private Folding() {}

    static String fold(String word) {
        String plain = isAscii(word) ? word : withoutAccents(word);
        return plain.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) { return false; }
        }
        return true;
    }

    private static String withoutAccents(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == '’' ? '\'' : c);
            }
        }
        return plain.toString();
    }

    /** "QUINN" as "Quinn", "O'NEIL" as "O'Neil"; words that have small letters stay. */
    static String withoutShouting(String word) {
        if (word.length() < 2 || word.chars().anyMatch(Character::isLowerCase)) { return word; }
        StringBuilder calm = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            calm.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return calm.toString();
    }
}
