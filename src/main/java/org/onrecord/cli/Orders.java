package org.onrecord.cli;

import java.util.Iterator;
import java.util.Locale;

import org.onrecord.output.Labels;
import org.onrecord.search.Sort;

/** The option {@code --sort}. */
final class Orders {

    private Orders() {}

    static Sort parse(String sort) {
        return Sort.valueOf(Choices.one("--sort", sort, Labels.codes(Sort.class)).toUpperCase(Locale.ROOT));
    }

    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(Sort.class).iterator();
        }
    }
}
