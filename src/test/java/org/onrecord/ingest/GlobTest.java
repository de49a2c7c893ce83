package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
            "news/*.txt, news/a.txt, true",
            "news/*.txt, news/a.html, false",
            "news/*.txt, news/in/a.txt, false",
            "news/**.txt, news/in/a.txt, true",
            "news/**/*.txt, news/a.txt, true",
            "news/**/*.txt, news/in/deep/a.txt, true",
            "news/20??/*.txt, news/2025/a.txt, true",
            "news/20??/*.txt, news/2025x/a.txt, false",
            "'news/*.{txt,html}', news/a.html, true",
            "news/[ab].txt, news/b.txt, true",
            "news/[ab].txt, news/c.txt, false",
            "*.txt, a.txt, true",
            "/tmp/*.txt, /tmp/a.txt, true",
            "/*.txt, /a.txt, true"})
    void matchesNames(String pattern, String name, boolean matches) {
        assertThat(Glob.of(pattern).matches(Path.of(name))).isEqualTo(matches);
    }

    @Test
    void startsAtTheDeepestFolderThatIsSure() {
        assertThat(Glob.of("news/2025/*/a.txt").base()).isEqualTo(Path.of("news/2025"));
        assertThat(Glob.of("/a*/b").base()).isEqualTo(Path.of("/"));
        assertThat(Glob.of("a*").base()).isEqualTo(Path.of(""));
    }

    @Test
    void isToldByItsSigns() {
        assertThat(Glob.isGlob("news/*.txt")).isTrue();
        assertThat(Glob.isGlob("news/a?.txt")).isTrue();
        assertThat(Glob.isGlob("news/[a].txt")).isTrue();
        assertThat(Glob.isGlob("news/{a}.txt")).isTrue();
        assertThat(Glob.isGlob("news/a.txt")).isFalse();
    }

    @Test
    void refusesBracketsThatDoNotMatch() {
        assertThatThrownBy(() -> Glob.of("news/[a")).isInstanceOf(PatternSyntaxException.class);
    }
}
