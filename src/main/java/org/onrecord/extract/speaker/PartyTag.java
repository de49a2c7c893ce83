package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule for the tag behind a politician's name that tells party and home: "(R-Idaho)", ", D-Okla.,". */
final class PartyTag {

    private static final Pattern TAG = Pattern.compile("\\p{Lu}{1,3}[-–—](\\p{Lu}[\\p{L}.'’]*)");
    private static final int LONGEST = 4;
    private final Words words;

    PartyTag(Words words) {
        this.words = words;
    }

    /** The home told behind {@code name}, a role without a title. */
    Optional<Role> behind(NameMention name) {
        int at = name.to() + 1;
        boolean opens = words.is(at - 1, "(") || words.isComma(at - 1);
        if (!opens || at >= words.size()) { return Optional.empty(); }
        Matcher tag = TAG.matcher(words.text.word(at));
        if (!tag.matches()) { return Optional.empty(); }
        StringBuilder home = new StringBuilder(tag.group(1));
        for (int i = at + 1; i < Math.min(words.size(), at + LONGEST) && words.capitalised(i); i++) {
            home.append(' ').append(words.text.word(i));
        }
        return Optional.of(new Role("", "", Optional.of(words.lexicon.stateOf(home.toString())), at));
    }
}
