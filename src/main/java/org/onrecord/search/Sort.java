package org.onrecord.search;

/** The order of hits; ties are broken by record id. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
