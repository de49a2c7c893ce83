package org.onrecord.model;

/** The rule that chose the speaker of an attribution. */
public enum Resolution {
    /** The source span holds the fullest name itself. */
    NAME,
    /** A surname, first name, acronym or shorter form of a name found elsewhere in the article. */
    PARTIAL_NAME,
    /** "he", "she", "they", "who", "it", "I". */
    PRONOUN,
    /** "the minister", "the company", "the 58-year-old". */
    TITLE,
    /** No source here: the speaker of the words before. */
    CARRIED_OVER,
    /** The speaker label of a transcript. */
    TRANSCRIPT,
    /** A description nobody in the article is named by: "three officials", "critics". */
    DESCRIPTION,
    /** Nobody is named here, but another article gives the same quote to somebody. */
    OTHER_ARTICLE,
    /** The user's authority file. */
    AUTHORITY,
    /** A correction by the user. */
    CORRECTION,
    /** Nobody could be named. */
    UNRESOLVED
}
