package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: is the index whole? */
@Command(
        name = "verify",
        header = {"Examples:", "  onrecord verify", "  onrecord verify --index archive/index", ""},
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
        List<String> faults = session.rooms().check(folder);
        faults.forEach(fault -> session.printer().note(folder + ": " + fault));
        if (!faults.isEmpty()) { return Exit.INDEX_UNREADABLE; }
        session.printer().result("The index is whole.\n");
        return Exit.DONE;
    }
}
