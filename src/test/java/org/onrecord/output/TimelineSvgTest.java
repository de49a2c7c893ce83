package org.onrecord.output;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.search.time.Unit;
import org.onrecord.testing.Seeded;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A timeline as a picture, read back as XML. */
class TimelineSvgTest {

    /** The height of the highest column, and where all of them stand. */
    private static final int HIGHEST = 200;
    private static final int GROUND = 240;

    private static Element draw(List<Period> periods) {
        Timeline timeline = new Timeline(Unit.YEAR, periods, 0, List.of(), false, false);
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(TimelineSvg.of(timeline)))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    /** The parts of columns: they alone have a title. */
    private static List<Element> parts(Element svg) {
        return elements(svg, "rect").stream().filter(rect -> !elements(rect, "title").isEmpty()).toList();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Period year(int year, Map<StanceLabel, Integer> counts) {
        return new Period(LocalDate.of(year, 1, 1), counts);
    }

    @Test
    void thePictureSaysWhatItShows() {
        Element svg = draw(List.of(year(2025, Map.of(StanceLabel.OPPOSE, 3))));
        assertThat(elements(svg, "title")).extracting(Element::getTextContent)
                .containsExactly("Records by year and stance", "2025: 3 oppose");
    }

    @Test
    void theLegendHasEveryStanceInAColourOfItsOwn() {
        Element svg = draw(List.of());
        assertThat(elements(svg, "rect")).extracting(rect -> rect.getAttribute("fill")).hasSize(4)
                .doesNotHaveDuplicates();
        assertThat(elements(svg, "text")).extracting(Element::getTextContent)
                .contains("support", "oppose", "mixed", "neutral");
    }

    @Test
    void theBusiestPeriodIsAsHighAsThePicture() {
        Element svg = draw(List.of(year(2024, Map.of(StanceLabel.SUPPORT, 10)),
                year(2025, Map.of(StanceLabel.SUPPORT, 20))));
        assertThat(parts(svg)).extracting(part -> number(part, "height")).containsExactly(HIGHEST / 2, HIGHEST);
        assertThat(parts(svg)).allMatch(part -> number(part, "y") + number(part, "height") == GROUND);
    }

    @Test
    void partsStandOnOneAnotherWithoutAGap() {
        Seeded.check(100, random -> {
            Map<StanceLabel, Integer> counts = Map.of(StanceLabel.SUPPORT, random.nextInt(50), StanceLabel.OPPOSE,
                    random.nextInt(50), StanceLabel.MIXED, random.nextInt(50), StanceLabel.NEUTRAL, 1);
            int ground = GROUND;
            for (Element part : parts(draw(List.of(year(2025, counts))))) {
                assertThat(number(part, "y") + number(part, "height")).isEqualTo(ground);
                ground = number(part, "y");
            }
            assertThat(ground).isEqualTo(GROUND - HIGHEST);
        });
    }

    @Test
    void everythingLiesInsideThePictureHoweverManyPeriodsThereAre() {
        Seeded.check(50, random -> {
            List<Period> periods = new ArrayList<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                periods.add(year(2200 - i, Map.of(StanceLabel.OPPOSE, random.nextInt(1000))));
            }
            Element svg = draw(periods);
            String[] box = svg.getAttribute("viewBox").split(" ");
            assertThat(elements(svg, "rect")).allMatch(rect -> number(rect, "x") + number(rect, "width") <= Integer
                    .parseInt(box[2]) && number(rect, "height") >= 0 && number(rect, "y") >= 0);
            assertThat(parts(svg)).hasSize(periods.size());
        });
    }

    @Test
    void columnsStandBesideOneAnother() {
        Element svg = draw(List.of(year(2023, Map.of(StanceLabel.MIXED, 1)), year(2024, Map.of(StanceLabel.MIXED, 1)),
                year(2025, Map.of(StanceLabel.MIXED, 1))));
        List<Element> parts = parts(svg);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(number(parts.get(i), "x")).isGreaterThanOrEqualTo(
                    number(parts.get(i - 1), "x") + number(parts.get(i - 1), "width"));
        }
    }
}
