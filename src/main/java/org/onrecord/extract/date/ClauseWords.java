package org.onrecord.extract.date;

import java.util.Set;

/** The words by which the clause of a cue, and what lies outside it, are told. */
final class ClauseWords {

    /** Begin a clause about something else. */
    static final Set<String> CUTTERS = Set.of(
            "who", "whose", "whom", "which", "that", "where", "because", "although", "though", "if", "unless", "since",
            "until", "but", "whether", "why", "how", "what", ";");

    /** Link a clause or verb to the one before it. */
    static final Set<String> LINKS = Set.of("and", "but", "then");

    /** Begin a clause about the same time. */
    static final Set<String> SAME_TIME = Set.of("when", "while", "as");

    static final Set<String> BEFORE_AFTER = Set.of("after", "before", "following");

    /** A gerund after one of these is about the subject of the clause: "after meeting her on Monday". */
    static final Set<String> BEFORE_GERUND = Set.of("after", "before", "while", "when", "upon", "on");

    /** Stand for somebody named before. */
    static final Set<String> PRONOUNS = Set.of("he", "she", "it");

    /** Begin an insertion that a comma ends. */
    static final Set<String> ASIDES = Set.of(
            "who", "whose", "whom", "which", "where", "when", "while", "as", "after", "before", "although", "though",
            "because", "if", "since");

    /** Verbs of speaking on an occasion, as in "Speaking on Monday, she described…". */
    static final Set<String> OCCASION_VERBS = Set.of(
            "speaking", "talking", "appearing", "writing", "testifying", "addressing", "asked", "questioned", "pressed",
            "interviewed", "responding", "replying", "answering", "tweeting", "posting", "campaigning", "visiting",
            "arriving", "briefing", "approached", "contacted", "reached", "quizzed", "challenged", "confronted");

    /** Verbs that tell when words came out, as in "a letter sent on Monday". */
    static final Set<String> RELEASE_VERBS = Set.of(
            "published", "released", "posted", "issued", "aired", "broadcast", "dated", "filed", "recorded", "sent",
            "uploaded", "shared", "tweeted", "delivered", "unveiled", "unsealed", "taped", "televised", "emailed",
            "mailed", "printed", "leaked", "circulated", "submitted");

    /** Verbs that tell when a document was made, as in "a poll taken in February". */
    static final Set<String> MAKING_VERBS = Set.of(
            "taken", "conducted", "written", "drafted", "completed", "compiled");

    /** What is said or written at a time that can stand before its name: "a Monday interview", "Friday's speech". */
    static final Set<String> OCCASIONS = Set.of(
            "interview", "interviews", "statement", "statements", "speech", "speeches", "address", "debate", "rally",
            "rallies", "tweet", "tweets", "post", "posts", "letter", "email", "e-mail", "memo", "article", "op-ed",
            "column", "conference", "briefing", "hearing", "appearance", "event", "report", "remarks", "broadcast",
            "hall", "meeting", "call", "testimony", "ruling", "decision", "filing", "poll", "survey", "book", "memoir",
            "essay", "editorial", "paper", "study", "note", "message", "video", "podcast", "episode", "edition",
            "session", "program", "programme", "show", "newscast", "documentary", "ad", "release", "announcement",
            "response", "rebuttal", "comments", "questionnaire", "deposition", "affidavit", "complaint", "lawsuit",
            "opinion", "forum", "lecture", "talk",
            "press", "visit", "trip", "stop", "fundraiser", "dinner", "ceremony", "congress", "convention", "summit");

    /** What speaks itself and came out at a time: "a poll in December". */
    static final Set<String> DOCUMENTS = Set.of(
            "poll", "polls", "survey", "report", "study", "letter", "email", "e-mail", "memo", "statement", "paper",
            "article", "ruling", "decision", "book", "memoir", "editorial", "column", "op-ed", "essay", "tweet", "post",
            "video", "ad", "filing", "lawsuit", "complaint", "affidavit", "opinion", "audit", "analysis", "note",
            "message", "communique", "communiqué", "release", "announcement");

    /** Verbs of saying that most often carry the date of a sentence. */
    static final Set<String> SAYING = Set.of(
            "said", "says", "told", "tells", "announced", "wrote", "writes", "tweeted", "posted", "asked", "stated",
            "testified", "declared", "confirmed", "reported", "warned", "argued", "insisted", "claimed", "replied",
            "responded", "explained", "noted", "acknowledged", "admitted", "denied", "promised", "pledged", "vowed",
            "ruled", "recalled", "suggested", "called", "urged", "accused", "praised", "criticized", "criticised",
            "condemned", "welcomed", "dismissed", "rejected", "defended", "described", "predicted", "complained");

    /** Auxiliaries, which a tagger may take for full verbs. */
    static final Set<String> HELPERS = Set.of("had", "has", "have", "was", "were", "is", "are", "be", "been", "'d",
            "’d");

    /** Prepositions that make a date a bound or a topic, not the time of an act. */
    static final Set<String> OTHER_TIMES = Set.of(
            "since", "until", "till", "before", "after", "by", "from", "for", "of", "between", "about", "through",
            "within", "than", "past", "following", "to", "against", "ahead", "or", "toward", "towards", "regarding",
            "concerning", "into");

    private ClauseWords() {}
}
