package org.onrecord.cli;

import java.util.Iterator;

import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Kind;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.StanceLabel;
import org.onrecord.output.Labels;
import org.onrecord.output.MatchFormat;

/** The values that a shell offers for options that take codes. */
final class Completions {

    private Completions() {}

    static final class Stances implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(StanceLabel.class).iterator();
        }
    }

    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(Kind.class).iterator();
        }
    }

    static final class Forms implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(Form.class).iterator();
        }
    }

    static final class Acts implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(SpeechAct.class).iterator();
        }
    }

    static final class Types implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(SpeakerType.class).iterator();
        }
    }

    static final class Factualities implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(Factuality.class).iterator();
        }
    }

    static final class MatchFormats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return MatchFormat.labels().iterator();
        }
    }
}
