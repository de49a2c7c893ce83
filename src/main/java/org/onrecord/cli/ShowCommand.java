package org.onrecord.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.output.ArticlePage;
import org.onrecord.output.DecisionTable;
import org.onrecord.output.Format;
import org.onrecord.output.LinkedData;
import org.onrecord.output.PageJson;
import org.onrecord.output.RecordPage;
import org.onrecord.search.StatementSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: one record, or one article with all its records. */
@Command(
        name = "show",
        header = "Shows one record or one article.",
        abbreviateSynopsis = true,
        footer = {"  onrecord show \"northern-wire-port-strike-ends#696\" --why",
                "  onrecord show \"northern-wire-port-strike-ends#696\" --set stance=mixed --set target=order",
                "  onrecord show northern-wire-port-strike-ends"},
        description = "A record stands in its passage, with every field in words; in a whole article the content of every "
                + "record stands between numbered brackets. Corrections are kept in the file corrections.csv in the folder of "
                + "the index, survive re-indexing and are marked wherever the record is shown.")
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "ID",
            description = "The id of a record, as search prints it, or of an article.")
    private String id = "";

    @Option(names = "--why", description = "Explain every decision about the record.")
    private boolean why;

    @Option(names = "--set", paramLabel = "FIELD=VALUE",
            description = "Correct a field of the record: speaker, type, role, affiliation, stance, target, date, act or "
                    + "factuality. May be repeated.")
    private Map<String, String> corrections = new LinkedHashMap<>();

    @Option(names = "--undo", description = "Take back all corrections of the record.")
    private boolean undo;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked), json or, for one record, jsonld (schema.org).")
    private Optional<String> format = Optional.empty();

    @Mixin
    private IndexOption index = new IndexOption();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, List.of(Format.TABLE, Format.JSON, Format.JSONLD));
        Path folder = session.index(index.folder());
        new CorrectionOptions(session, folder, id).carryOut(corrections, undo);
        try (StatementSearch search = session.rooms().search(folder)) {
            Optional<AttributionRecord> record = search.record(id);
            Optional<Article> article = search.article(record.map(found -> found.article().id()).orElse(id));
            if (article.isEmpty()) {
                session.printer().note(id + ": no record or article has this id (search prints the ids)");
                return Exit.NOTHING_FOUND;
            }
            if (record.isPresent()) {
                show(record.get(), article.get(), chosen);
            } else {
                show(article.get(), search.recordsOf(id), chosen);
            }
            return Exit.DONE;
        }
    }

    private void show(AttributionRecord record, Article article, Format chosen) {
        Optional<Map<String, String>> decisions = why ? decisions(record, article) : Optional.empty();
        if (chosen == Format.JSON) {
            session.printer().result(PageJson.of(record, decisions));
        } else if (chosen == Format.JSONLD) {
            session.printer().result(linked(record));
        } else {
            session.printer().result(RecordPage.of(record, article, session.display()));
            decisions.ifPresent(reasons -> session.printer()
                    .result("\nwhy\n" + DecisionTable.of(reasons, session.display())));
        }
    }

    private String linked(AttributionRecord record) {
        try {
            return LinkedData.of(record);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--format jsonld", e.getMessage() + ", and schema.org has no words for that",
                    "choose another format");
        }
    }

    private Optional<Map<String, String>> decisions(AttributionRecord record, Article article) {
        Optional<Map<String, String>> decisions = session.rooms().explainer().why(record, article);
        if (decisions.isEmpty()) {
            session.printer().note(
                    id + ": this version of the program does not find the record any more (index the article again)");
        }
        return decisions;
    }

    private void show(Article article, List<AttributionRecord> records, Format chosen) {
        if (why || chosen == Format.JSONLD) {
            String option = why ? "--why" : "--format jsonld";
            throw new UsageException(option, "“" + id + "” is an article", "name one of its records");
        }
        session.printer().result(chosen == Format.JSON
                ? PageJson.of(article, records)
                : ArticlePage.of(article, records, session.display()));
    }
}
