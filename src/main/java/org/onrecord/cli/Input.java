package org.onrecord.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.onrecord.pipeline.RunSettings;

/**
 * What a run reads and how.
 *
 * @param paths files, folders, globs, or {@code -} for standard input
 * @param standardInput what {@code -} names
 * @param published the day of publication of articles that do not say it
 * @param source the publisher of articles that do not say it
 * @param settings the limits of the run
 */
record Input(
        List<String> paths,
        InputStream standardInput,
        Optional<LocalDate> published,
        Optional<String> source,
        RunSettings settings) {}
