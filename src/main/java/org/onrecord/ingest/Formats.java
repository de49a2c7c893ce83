package org.onrecord.ingest;

import java.util.List;
import java.util.Optional;

/** All formats that are read. */
final class Formats {

    private final List<ArticleFormat> formats;
    private final ArticleFormat text;

    Formats(IngestLimits limits, ArticleDefaults defaults) {
        ArticleFinisher finisher = new ArticleFinisher(limits, defaults);
        JsonLinesFormat lines = new JsonLinesFormat(limits, finisher);
        text = new TextFormat(limits, finisher);
        formats = List.of(lines, new JsonDocumentFormat(limits, finisher, lines), new HtmlFormat(limits, finisher),
                text);
    }

    /** Whether a file of this name is read when it is found in a folder. */
    boolean isArticleFile(String name) {
        return byExtension(name).isPresent();
    }

    /** The format of {@code input}: the one its name tells, else the one its first bytes look like. */
    ArticleFormat of(Input input) {
        Head head = input.head();
        return byExtension(input.file().name())
                .orElseGet(() -> formats.stream().filter(format -> format.recognises(head)).findFirst().orElse(text));
    }

    private Optional<ArticleFormat> byExtension(String name) {
        String extension = FileNames.extension(name);
        return formats.stream().filter(format -> format.extensions().contains(extension)).findFirst();
    }
}
