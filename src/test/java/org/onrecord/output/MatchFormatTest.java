package org.onrecord.output;

import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.onrecord.json.MatchJson;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchFormatTest {

    private static final Instant NOON = Instant.parse("2025-05-27T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2025-05-27T18:00:00Z");
    private static final Display PLAIN = new Display(100, false);
    private static final List<AttributionRecord> RECORDS = SampleRecords.all();

    private static MatchFeed feed(AlertMatch... matches) {
        return new MatchFeed("tolls", "Onrecord: tolls <&>", NOON, List.of(matches));
    }

    private static Element atom(MatchFeed feed) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(MatchFormat.ATOM.encode(feed, PLAIN))));
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).forEach(node -> {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    private static String text(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).getFirst().getTextContent();
    }

    /** The article's record at another address. */
    private static AttributionRecord at(String url) {
        AttributionRecord r = RECORDS.getFirst();
        ArticleHeader h = r.article();
        return new AttributionRecord(r.id(), r.form(), r.act(), r.text(), r.segments(), r.verbatim(), r.cue(),
                r.source(),
                r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(), r.confidence(), r.context(),
                new ArticleHeader(h.id(), h.source(), Optional.of(url), h.title(), h.author(), h.published(),
                        h.language()));
    }

    @Test
    void aTableNamesAlertAndTimeOnceForTheRecordsThatShareThem() {
        String table = MatchFormat.TABLE.encode(feed(new AlertMatch("tolls", EVENING, RECORDS.get(0)),
                new AlertMatch("tolls", EVENING, RECORDS.get(1)), new AlertMatch("tolls", NOON, RECORDS.get(2))),
                PLAIN);
        assertThat(table).startsWith("tolls, matched 2025-05-27T18:00:00Z\nSPEAKER")
                .containsOnlyOnce("tolls, matched 2025-05-27T18:00:00Z")
                .containsOnlyOnce("tolls, matched 2025-05-27T12:00:00Z");
        assertThat(table.lines()).allMatch(line -> line.length() <= 100);
        assertThat(MatchFormat.TABLE.encode(feed(), PLAIN)).isEmpty();
    }

    @Test
    void linesAreThoseOfTheFile() {
        AlertMatch match = new AlertMatch("tolls", NOON, RECORDS.getFirst());
        assertThat(MatchFormat.JSONL.encode(feed(match, match), PLAIN))
                .isEqualTo((MatchJson.write(match) + "\n").repeat(2));
    }

    @Test
    void aFeedHasAllThatAtomAsksFor() {
        Element feed = atom(feed(new AlertMatch("tolls", EVENING, RECORDS.get(0)),
                new AlertMatch("tolls", NOON, RECORDS.get(1))));
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(text(feed, "title")).isEqualTo("Onrecord: tolls <&>");
        assertThat(text(feed, "updated")).isEqualTo("2025-05-27T18:00:00Z");
        assertThat(text(feed, "id")).startsWith("urn:uuid:");
        assertThat(children(feed, "entry")).hasSize(2);
        Element entry = children(feed, "entry").getFirst();
        assertThat(text(entry, "updated")).isEqualTo("2025-05-27T18:00:00Z");
        assertThat(text(children(entry, "author").getFirst(), "name")).isNotBlank();
        assertThat(text(entry, "title")).contains(RECORDS.getFirst().speaker().name().orElseThrow());
        assertThat(text(entry, "content")).contains(RECORDS.getFirst().id());
    }

    @Test
    void anEmptyFeedIsAFeedToo() {
        Element feed = atom(feed());
        assertThat(text(feed, "updated")).isEqualTo("2025-05-27T12:00:00Z");
        assertThat(children(feed, "entry")).isEmpty();
    }

    @Test
    void idsStayAndDiffer() {
        AlertMatch one = new AlertMatch("tolls", NOON, RECORDS.get(0));
        AlertMatch two = new AlertMatch("tolls", NOON, RECORDS.get(1));
        AlertMatch other = new AlertMatch("ferries", NOON, RECORDS.get(0));
        assertThat(atom(feed(one, two, other)).getTextContent())
                .isEqualTo(atom(feed(one, two, other)).getTextContent());
        Set<String> ids = new HashSet<>();
        children(atom(feed(one, two, other)), "entry").forEach(entry -> ids.add(text(entry, "id")));
        assertThat(ids).hasSize(3);
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        for (String url : List.of("javascript:alert(1)", "file:///etc/passwd", "no address", "//x", "")) {
            Element feed = atom(feed(new AlertMatch("tolls", NOON, at(url))));
            assertThat(children(children(feed, "entry").getFirst(), "link")).as(url).isEmpty();
        }
        Element feed = atom(feed(new AlertMatch("tolls", NOON, at("https://halden.example/a?b=1&c=\"é"))));
        assertThat(children(children(feed, "entry").getFirst(), "link")).isEmpty();
        feed = atom(feed(new AlertMatch("tolls", NOON, at("https://halden.example/a?b=1&c=é"))));
        assertThat(children(children(feed, "entry").getFirst(), "link").getFirst().getAttribute("href"))
                .isEqualTo("https://halden.example/a?b=1&c=%C3%A9");
    }

    @Test
    void noArticleBreaksAFeed() {
        Seeded.check(100, random -> {
            RandomRecords records = new RandomRecords(random.nextLong());
            AlertMatch[] matches = IntStream.range(0, 5)
                    .mapToObj(
                            i -> new AlertMatch("a<\u0001\ud83d>", NOON.plusNanos(random.nextInt()), records.record()))
                    .toArray(AlertMatch[]::new);
            Element feed = atom(feed(matches));
            assertThat(children(feed, "entry")).hasSize(5).allSatisfy(entry -> {
                assertThat(OffsetDateTime.parse(text(entry, "updated"))).isNotNull();
                assertThat(children(entry, "content").getFirst().getChildNodes().getLength()).isEqualTo(1);
                assertThat(text(entry, "title").codePoints().noneMatch(Character::isISOControl)).isTrue();
            });
        });
    }
}
