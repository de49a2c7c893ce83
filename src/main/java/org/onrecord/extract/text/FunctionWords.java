package org.onrecord.extract.text;

import java.util.Set;

/** Small words of English, in lower case, that the rules of several rooms go by. */
public final class FunctionWords {

    /** The possessives that stand before a noun. */
    public static final Set<String> POSSESSIVES = Set.of("my", "his", "her", "their", "our", "its");

    /** The forms of "be" that make a passive. */
    public static final Set<String> BEING = Set.of("be", "been", "being", "is", "are", "was", "were");

    /** The pronouns that can be who speaks. */
    public static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "who");

    private FunctionWords() {}
}
