package org.onrecord.cli;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class ExportCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    private static SearchResult page(AttributionRecord record, Optional<String> cursor, boolean timedOut) {
        return new SearchResult(3, List.of(new Hit(record, 1, List.of())), List.of(), cursor, timedOut, List.of());
    }

    private void pages() {
        rooms.answer = () -> switch (rooms.requests.size()) {
            case 1 -> page(SampleRecords.quote(), Optional.of("second"), false);
            case 2 -> page(SampleRecords.mixed(), Optional.of("third"), false);
            default -> page(SampleRecords.statement(), Optional.empty(), false);
        };
    }

    @Test
    void printsPageAfterPage() {
        pages();

        Shell.Outcome outcome = shell.run("export", "toll", "--stance", "oppose");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().map(RecordJson::read)).containsExactlyElementsOf(SampleRecords.all());
        assertThat(outcome.err()).isEqualTo("onrecord: 3 records\n");
        assertThat(rooms.requests).extracting(request -> request.after())
                .containsExactly(Optional.empty(), Optional.of("second"), Optional.of("third"));
        assertThat(rooms.requests).allMatch(request -> request.query().equals("toll")
                && request.filters().size() == 1 && request.sort() == Sort.OLDEST);
    }

    @Test
    void printsOneDocumentInFormatsThatHaveAFrame() {
        pages();

        assertThat(shell.run("export", "--format", "csv").out().lines()).hasSize(4);
        rooms.requests.clear();
        assertThat(shell.run("export", "--format", "json").out()).startsWith("[\n{").endsWith("}\n]\n");
    }

    @Test
    void stopsWhenTheTimeIsOverAndSaysSo() {
        rooms.answer = () -> page(SampleRecords.quote(), Optional.of("second"), true);

        Shell.Outcome outcome = shell.run("export");

        assertThat(outcome.code()).isEqualTo(Exit.INTERRUPTED);
        assertThat(outcome.err()).isEqualTo("onrecord: 1 record, then stopped\n");
    }

    @Test
    void nothingIsExitCodeOne() {
        rooms.answer = () -> FakeRooms.result(List.of(), 0);

        assertThat(shell.run("export", "nothing").code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(shell.run("export", "--format", "jsonld").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void showPrintsLinkedDataOfOneRecord() {
        assertThat(shell.run("show", SampleRecords.quote().id(), "--format", "jsonld").out())
                .startsWith("{\"@context\":\"https://schema.org\"");
        Shell.Outcome article = shell.run("show", SampleRecords.article().id(), "--format", "jsonld");
        assertThat(article.code()).isEqualTo(Exit.USAGE);
        assertThat(article.err()).startsWith("onrecord: --format jsonld: ");
    }
}
