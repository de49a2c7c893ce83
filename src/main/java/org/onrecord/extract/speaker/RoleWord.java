package org.onrecord.extract.speaker;

/**
 * A noun for a person's office, profession or relation, or an honorific.
 *
 * @param word in lower case, abbreviations spelled out: "senator"
 * @param gender what the word itself tells: "spokeswoman"
 * @param honorific whether it only honours and names no office: "Mr."
 */
record RoleWord(String word, Gender gender, boolean honorific) {}
