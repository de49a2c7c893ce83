package org.onrecord.extract.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule for the tag behind a politician's name that tells party and home: "(R-Idaho)", ", D-Okla.,". */
final class PartyTag {

    private static final Pattern TAG = Pattern.compile("\\p{Lu}{1,3}[-–—](\\p{Lu}[\\p{L}.'’]*)");
    private static final int LONGEST = 4;
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("ala", "Alabama"), Map.entry("ariz", "Arizona"), Map.entry("ark", "Arkansas"),
            Map.entry("calif", "California"), Map.entry("colo", "Colorado"), Map.entry("conn", "Connecticut"),
            Map.entry("del", "Delaware"), Map.entry("fla", "Florida"), Map.entry("ga", "Georgia"),
            Map.entry("ill", "Illinois"), Map.entry("ind", "Indiana"), Map.entry("kan", "Kansas"),
            Map.entry("ky", "Kentucky"), Map.entry("la", "Louisiana"), Map.entry("md", "Maryland"),
            Map.entry("mass", "Massachusetts"), Map.entry("mich", "Michigan"), Map.entry("minn", "Minnesota"),
            Map.entry("miss", "Mississippi"), Map.entry("mo", "Missouri"), Map.entry("mont", "Montana"),
            Map.entry("neb", "Nebraska"), Map.entry("nev", "Nevada"), Map.entry("nh", "New Hampshire"),
            Map.entry("nj", "New Jersey"), Map.entry("nm", "New Mexico"), Map.entry("ny", "New York"),
            Map.entry("nc", "North Carolina"), Map.entry("nd", "North Dakota"), Map.entry("okla", "Oklahoma"),
            Map.entry("ore", "Oregon"), Map.entry("pa", "Pennsylvania"), Map.entry("ri", "Rhode Island"),
            Map.entry("sc", "South Carolina"), Map.entry("sd", "South Dakota"), Map.entry("tenn", "Tennessee"),
            Map.entry("tex", "Texas"), Map.entry("vt", "Vermont"), Map.entry("va", "Virginia"),
            Map.entry("wash", "Washington"), Map.entry("wva", "West Virginia"), Map.entry("wis", "Wisconsin"),
            Map.entry("wyo", "Wyoming"), Map.entry("me", "Maine"), Map.entry("ia", "Iowa"));

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
        return Optional.of(new Role("", "", Optional.of(named(home.toString())), at));
    }

    private static String named(String home) {
        return STATES.getOrDefault(Folding.fold(home).replaceAll("[^a-z]", ""), home);
    }
}
