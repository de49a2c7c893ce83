package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.onrecord.schema.CommitData;

/** What the commits of an index say of themselves. */
final class Commits {

    private Commits() {}

    /** The latest commit's own words; refused when this program cannot read what it wrote. */
    static CommitData latest(Path folder, Directory directory) throws IOException {
        return checked(folder, SegmentInfos.readLatestCommit(directory).getUserData());
    }

    /** The words of a commit; refused when this program cannot read what it wrote. */
    static CommitData checked(Path folder, Map<String, String> userData) {
        CommitData commit = CommitData.of(userData).orElseThrow(() -> Problems.foreign(folder));
        if (!commit.isReadable()) { throw Problems.otherFormat(folder, commit); }
        return commit;
    }
}
