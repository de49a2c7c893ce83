package org.onrecord.extract.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.model.Explained;
import org.onrecord.model.Speaker;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The little articles of {@code speakers.mark}: each row is number, form, name, role, affiliation, type and rule; "-"
 * leaves a column open, "none" asks for nothing there.
 */
class MarkedSpeakersTest {

    private static final int NAME = 1;
    private static final int ROLE = 2;
    private static final int AFFILIATION = 3;
    private static final int TYPE = 4;
    private static final int RULE = 5;

    @TestFactory
    Stream<DynamicTest> everyRowIsRight() throws IOException {
        return MarkedArticle.parseAll(file()).stream().flatMap(this::tests);
    }

    private static String file() throws IOException {
        try (InputStream in = MarkedSpeakersTest.class.getResourceAsStream("speakers.mark")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Stream<DynamicTest> tests(MarkedArticle marked) {
        Map<Integer, Explained<Speaker>> speakers = Reading.speakers(marked);
        return marked.rows().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        marked.article().id() + " " + row.getKey(),
                        () -> check(speakers.get(row.getKey()), row.getValue())));
    }

    private static void check(Explained<Speaker> found, List<String> row) {
        Speaker speaker = found.value();
        compare(found, "name", row.get(NAME), speaker.name());
        compare(found, "role", row.get(ROLE), speaker.role());
        compare(found, "affiliation", row.get(AFFILIATION), speaker.affiliation());
        compare(found, "type", row.get(TYPE), Optional.of(speaker.type().name()));
        compare(found, "rule", row.get(RULE), Optional.of(speaker.resolvedBy().name()));
        assertThat(found.why()).isNotBlank();
    }

    private static void compare(Explained<Speaker> found, String what, String wanted, Optional<String> got) {
        if (wanted.equals("none")) {
            assertThat(got).as("%s of %s", what, found).isEmpty();
        } else if (!wanted.equals("-")) {
            assertThat(got).as("%s of %s", what, found).contains(wanted);
        }
    }
}
