package org.onrecord.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.apache.lucene.util.BytesRef;
import org.onrecord.json.ArticleJson;
import org.onrecord.model.Article;

/** The fingerprint of everything an article's records are made from: its header, its text, the extraction's version. */
final class ContentHash {

    /** Of SHA-256's 32 bytes: enough that no two articles share them by chance. */
    private static final int BYTES = 16;

    private ContentHash() {}

    static BytesRef of(Article article, String extractor) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(extractor.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(ArticleJson.write(article).getBytes(StandardCharsets.UTF_8));
            return new BytesRef(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
