package org.onrecord.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file names: {@code *} and {@code ?} within a name, {@code **} across folders, also none,
 * <code>{a,b}</code>, {@code [abc]}.
 *
 * @param base the folder in which all matches lie
 * @param matcher tells them by their path under {@code base}
 */
record Glob(Path base, PathMatcher matcher) {

    private static final String SIGNS = "*?[{";

    static boolean isGlob(String input) {
        return input.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** @throws PatternSyntaxException if brackets do not match */
    static Glob of(String input) {
        int sign = 0;
        while (SIGNS.indexOf(input.charAt(sign)) < 0) {
            sign++;
        }
        int slash = input.lastIndexOf('/', sign);
        String base = slash < 0 ? "" : slash == 0 ? "/" : input.substring(0, slash);
        String pattern = input.substring(slash + 1).replace("**/", "{**/,}");
        return new Glob(Path.of(base), FileSystems.getDefault().getPathMatcher("glob:" + pattern));
    }

    boolean matches(Path found) {
        return matcher.matches(base.relativize(found));
    }
}
