package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The rule that names an article: the id it states, else its URL, else a name made for it.
 *
 * <p>The name of an article that is a file is the file's name and a hash of where the file lies, so that it stays the
 * same when the file is edited, whichever way the user names the file, and differs from that of a file of the same name
 * in another folder. An article in a JSON file, or from standard input, is named after its title and a hash of all it
 * states: an edited one is a new one. Articles that shall keep their id on another machine must state an id or a URL.
 *
 * <p>No id holds white space, control characters or {@code #}, and none is a path.
 */
final class ArticleIds {

    private static final int SLUG = 60;
    private static final int SHORT_HASH = 8;
    private static final int LONG_HASH = 12;

    private final int longest;

    /** @param longest most UTF-16 units of an id */
    ArticleIds(int longest) {
        this.longest = longest;
    }

    /** The id of {@code draft}; {@code file} is where it lies when it is a file of its own. */
    String of(Draft draft, Optional<Path> file) {
        return draft.stated(HeaderKey.ID)
                .map(this::clean)
                .or(() -> draft.stated(HeaderKey.URL).map(ArticleIds::withoutFragment).map(this::clean))
                .or(() -> file.map(ArticleIds::ofFile))
                .orElseGet(() -> ofContent(draft));
    }

    /** {@code stated}, or where it cannot be an id as it is, what is left of it and a hash of all of it. */
    private String clean(String stated) {
        String id = stated.strip();
        if (id.length() <= longest && id.codePoints().allMatch(ArticleIds::isIdCharacter)) { return id; }
        String kept = replaceOthers(id, ArticleIds::isIdCharacter);
        return cut(kept, longest - SHORT_HASH - 1) + "-" + hash(id, SHORT_HASH);
    }

    private static boolean isIdCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.PRIVATE_USE, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != '#' && c != '\uFFFD';
        };
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    private static String ofFile(Path file) {
        return slug(InputFile.of(file).stem()) + "-" + hash(whereabouts(file), SHORT_HASH);
    }

    /** As a URI, which keeps names apart that cannot be decoded. */
    private static String whereabouts(Path file) {
        try {
            return file.toRealPath().toUri().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toUri().toString();
        }
    }

    private static String ofContent(Draft draft) {
        StringBuilder all = new StringBuilder();
        for (HeaderKey key : HeaderKey.values()) {
            all.append(draft.stated(key).orElse("")).append('\0');
        }
        String name = slug(draft.stated(HeaderKey.TITLE).orElse(""));
        return name + "-" + hash(all + draft.text(), LONG_HASH);
    }

    private static String slug(String words) {
        String slug = replaceOthers(words, c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
        return slug.isEmpty() ? "article" : cut(slug, SLUG);
    }

    private static String replaceOthers(String words, IntPredicate kept) {
        StringBuilder slug = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (kept.test(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    private static String cut(String words, int length) {
        return Fields.cut(words, length);
    }

    private static String hash(String words, int digits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
