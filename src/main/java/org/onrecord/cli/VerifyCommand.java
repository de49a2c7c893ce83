package org.onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: is the index whole? */
@Command(
        name = "verify",
        header = "Checks that an index is whole.",
        abbreviateSynopsis = true,
        footer = {"  onrecord verify", "  onrecord verify --index archive/index"},
        description = "Reads the whole index, compares checksums and checks that every record has its article. Names what "
                + "is damaged and changes nothing.")
final class VerifyCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private IndexOption index = new IndexOption();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = session.index(index.folder());
        Rooms.Examination found = session.rooms().check(folder);
        found.problems().forEach(problem -> session.printer().note(folder + ": " + problem));
        if (!found.problems().isEmpty()) { return Exit.INDEX_UNREADABLE; }
        session.printer().result(
                "sound: " + found.articles() + " articles with " + found.records() + " records\n");
        return Exit.DONE;
    }
}
