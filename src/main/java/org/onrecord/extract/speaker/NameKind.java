package org.onrecord.extract.speaker;

/** What a name names. */
enum NameKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A name whose words alone do not tell. */
    OTHER
}
