package org.onrecord.ingest;

import java.util.List;
import java.util.Objects;

import org.onrecord.model.Article;

/** The fate of one article in the input. */
public sealed interface Reading {

    /**
     * An article that was read whole.
     *
     * @param article the article
     * @param origin where it was read, for messages
     * @param notes what had to be repaired, cut or left out to read it, one line each
     */
    record Accepted(Article article, Origin origin, List<String> notes) implements Reading {

        public Accepted {
            Objects.requireNonNull(article);
            Objects.requireNonNull(origin);
            notes = List.copyOf(notes);
        }

        public Accepted(Article article, Origin origin) {
            this(article, origin, List.of());
        }
    }

    /**
     * A piece of input that is no article.
     *
     * @param origin where
     * @param reason why, and what to do, in one line
     */
    record Rejected(Origin origin, String reason) implements Reading {

        public Rejected {
            Objects.requireNonNull(origin);
            Objects.requireNonNull(reason);
        }
    }
}
