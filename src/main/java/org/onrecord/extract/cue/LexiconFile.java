package org.onrecord.extract.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word list on the class path. Lines that begin with {@code #} are comments; a line {@code [a b c]} opens a section
 * with those traits; all other lines hold the section's entries, separated by commas.
 */
public final class LexiconFile {

    /**
     * The entries between two headings.
     *
     * @param traits the words of the heading
     * @param entries each a word or several with single spaces
     */
    public record Section(List<String> traits, List<String> entries) {}

    private LexiconFile() {}

    /** The sections of the resource {@code name} beside {@code beside}, in order. */
    public static List<Section> sections(Class<?> beside, String name) {
        List<Section> sections = new ArrayList<>();
        for (String line : lines(beside, name)) {
            if (line.startsWith("[")) {
                String heading = line.substring(1, line.indexOf(']'));
                sections.add(new Section(List.of(heading.split(" ")), new ArrayList<>()));
            } else {
                for (String entry : line.split(",")) {
                    if (!entry.isBlank()) {
                        sections.getLast().entries().add(entry.strip());
                    }
                }
            }
        }
        return sections;
    }

    /** The lines of the resource as a table from each line's first word to the others. */
    public static Map<String, List<String>> table(Class<?> beside, String name) {
        Map<String, List<String>> table = new TreeMap<>();
        for (String line : lines(beside, name)) {
            List<String> words = List.of(line.split(" "));
            table.put(words.getFirst(), words.subList(1, words.size()));
        }
        return table;
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + name + " (build it again)");
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
