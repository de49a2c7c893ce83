package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.Inflection;
import org.onrecord.extract.cue.LexiconFile;
import org.onrecord.extract.cue.PhraseTable;
import org.onrecord.extract.text.TokenizedText;

/** The list of words that show an attitude. Immutable. */
final class PolarityLexicon {

    private final PhraseTable<List<PolarWord>> table;

    private PolarityLexicon(PhraseTable<List<PolarWord>> table) {
        this.table = table;
    }

    /** Loads the list from the class path. */
    static PolarityLexicon load() {
        Inflection inflection = Inflection.load();
        java.util.Map<List<String>, List<PolarWord>> entries = new java.util.LinkedHashMap<>();
        for (LexiconFile.Section section : LexiconFile.sections(PolarityLexicon.class, "polarity.txt")) {
            if (section.traits().get(1).equals("ignore")) {
                section.entries().forEach(entry -> entries.put(List.of(entry.split(" ")), List.of()));
                continue;
            }
            PolarWord.Kind kind = PolarWord.Kind.valueOf(section.traits().get(1).toUpperCase(Locale.ROOT));
            PolarWord word = new PolarWord(Double.parseDouble(section.traits().get(0)), kind);
            for (String entry : section.entries()) {
                for (List<String> form : forms(entry, kind, inflection)) {
                    if (entries.computeIfAbsent(form, f -> new ArrayList<>()) instanceof ArrayList<PolarWord> words) {
                        words.add(word);
                    }
                }
            }
        }
        PhraseTable.Builder<List<PolarWord>> table = new PhraseTable.Builder<>();
        entries.forEach((form, words) -> table.add(form, List.copyOf(words)));
        return new PolarityLexicon(table.build());
    }

    private static List<List<String>> forms(String entry, PolarWord.Kind kind, Inflection inflection) {
        List<String> words = List.of(entry.split(" "));
        Set<String> firsts = switch (kind) {
            case VERB, DEED, ACTION -> inflection.verb(words.getFirst());
            case NOUN, PREDICATE, NAME -> words.size() > 1 ? Set.of(words.getFirst())
                    : inflection.noun(words.getFirst());
            case WORD, PHRASE -> Set.of(words.getFirst());
        };
        List<List<String>> forms = new ArrayList<>();
        for (String first : firsts) {
            List<String> form = new ArrayList<>(words);
            form.set(0, first);
            forms.add(form);
        }
        return forms;
    }

    /** The longest entry, perhaps one to be ignored (no meanings), that begins at {@code token} and ends before {@code limit}, with all it may mean. */
    Optional<PhraseTable.Match<List<PolarWord>>> at(TokenizedText text, int token, int limit) {
        return table.longest(i -> token + i < limit ? text.lower(token + i) : "");
    }
}
