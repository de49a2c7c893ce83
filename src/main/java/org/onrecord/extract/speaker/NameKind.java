package org.onrecord.extract.speaker;

/** What a name names. */
enum NameKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** Nothing: a person is described. */
    UNNAMED,
    /** A name whose words alone do not tell. */
    OTHER
}
