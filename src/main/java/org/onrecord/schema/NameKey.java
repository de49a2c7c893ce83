package org.onrecord.schema;

import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** A name as names are compared: small letters without accents and marks, one space between words, no article. */
public final class NameKey {

    private NameKey() {}

    /** The key of {@code name}; empty when there is neither letter nor digit in it. */
    public static String of(String name) {
        String words = words(name);
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }

    /** The same with an article it may begin with. */
    public static String words(String name) {
        char[] folded = new char[name.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(name.toCharArray(), 0, folded, 0, name.length());
        StringBuilder key = new StringBuilder(length);
        for (char c : new String(folded, 0, length).toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (!isJoint(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** "O'Neill" is one word, and so is "J.". */
    private static boolean isJoint(char c) {
        return c == '\'' || c == '.' || c == '’';
    }
}
