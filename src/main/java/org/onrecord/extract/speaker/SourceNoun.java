package org.onrecord.extract.speaker;

/** What kind of speaker a common noun heads. */
enum SourceNoun {
    DOCUMENT,
    GROUP,
    ANONYMOUS,
    ORGANIZATION
}
