package org.onrecord.extract.speaker;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTest {

    private final Words words = Reading.words("the old harbour watchman of Vellmouth sat down");
    private final Answers answers = new Answers(words, Reading.cast(words).roleFinder());
    private final Entity fenn = Entity.of(NameKind.PERSON, "Dora Fenn", 2);

    private Speaker speaker(Optional<TokenRange> span) {
        return answers.entity(fenn, Optional.of("Fenn"), span, Resolution.NAME, "because").value();
    }

    private void role(String title, String head, int token) {
        fenn.add(new Role(title, head, Optional.empty(), token));
    }

    private static Role titled(String title, String head, String affiliation, int token) {
        return new Role(title, head, Optional.of(affiliation), token);
    }

    private static Speaker description(String marked) {
        return Reading.speaker("{s1|" + marked + "} {q1|said} {c1|it rained}.").value();
    }

    @Test
    void theRoleToldInTheSourceGoesFirst() {
        role("mayor", "mayor", 3);
        role("harbour minister", "minister", 20);
        assertThat(speaker(Optional.empty()).role()).contains("mayor");
        assertThat(speaker(Optional.of(new TokenRange(18, 22))).role()).contains("harbour minister");
    }

    @Test
    void anOfficeGoesBeforeADoctorateAndARelation() {
        role("Dr.", "doctor", 1);
        role("friend", "friend", 2);
        role("mayor", "mayor", 30);
        assertThat(speaker(Optional.of(new TokenRange(0, 5))).role()).contains("mayor");
    }

    @Test
    void aRelationIsToldOnlyWhereItStands() {
        role("brother", "brother", 3);
        assertThat(speaker(Optional.empty()).role()).isEmpty();
        assertThat(speaker(Optional.of(new TokenRange(2, 5))).role()).contains("brother");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr.", "Mrs.", "Ms", "Miss", "Madame", "Herr"})
    void anHonorificIsNoRole(String title) {
        role(title, "mr", 3);
        assertThat(speaker(Optional.of(new TokenRange(2, 5))).role()).isEmpty();
    }

    @Test
    void theAffiliationIsThatOfTheRoleElseAnyOther() {
        fenn.add(titled("", "", "Halden Trust", 2));
        role("mayor", "mayor", 3);
        assertThat(speaker(Optional.empty()).affiliation()).contains("Halden Trust");
        fenn.add(titled("minister", "minister", "Norvia", 9));
        assertThat(speaker(Optional.of(new TokenRange(8, 10))).affiliation()).contains("Norvia");
    }

    @Test
    void anEntityOfNoRoleHasNone() {
        Speaker speaker = speaker(Optional.empty());
        assertThat(speaker).isEqualTo(new Speaker(Optional.of("Dora Fenn"), SpeakerType.PERSON, Optional.empty(),
                Optional.empty(), Optional.of("Fenn"), Resolution.NAME));
    }

    @ParameterizedTest
    @CsvSource({"ORGANIZATION, ORGANIZATION", "PLACE, ORGANIZATION", "OTHER, UNKNOWN", "PERSON, PERSON"})
    void whatANameNamesTellsTheType(NameKind kind, SpeakerType type) {
        Entity entity = Entity.of(kind, "Quillish", 1);
        assertThat(answers.entity(entity, Optional.empty(), Optional.empty(), Resolution.NAME, "x").value().type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the minister                   | minister                   | ANONYMOUS    | minister
            a police spokesman             | a police spokesman         | ANONYMOUS    | spokesman
            two officials                  | two officials              | ANONYMOUS    | -
            two engineers                  | two engineers              | GROUP        | -
            the critics                    | critics                    | GROUP        | -
            the report                     | report                     | DOCUMENT     | -
            the ministry                   | ministry                   | ORGANIZATION | -
            a brother of Dora Fenn         | a brother of Dora Fenn     | ANONYMOUS    | brother
            """)
    void aDescriptionIsKeptWithoutItsArticle(String source, String name, SpeakerType type, String role) {
        Speaker speaker = description(source);
        assertThat(speaker.name()).contains(name);
        assertThat(speaker.type()).isEqualTo(type);
        assertThat(speaker.role().orElse("-")).isEqualTo(role);
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.DESCRIPTION);
    }

    @Test
    void aDescriptionsAffiliationIsReadFromItsPhrase() {
        assertThat(description("a police spokesman").affiliation()).contains("police");
        assertThat(description("a Meridian Bank spokesman").affiliation()).contains("Meridian Bank");
        assertThat(description("a health ministry official").affiliation()).contains("health ministry");
        assertThat(description("a Justice Department official").affiliation()).contains("Justice Department");
        assertThat(description("a tall spokesman").affiliation()).isEmpty();
    }

    @Test
    void aDescriptionsAffiliationIsReadBehindItToo() {
        assertThat(description("a spokesman for Meridian Bank").affiliation()).contains("Meridian Bank");
        assertThat(description("an official at the harbour board").affiliation()).contains("harbour board");
        assertThat(description("a spokesman for its former owner, Meridian Bank,").affiliation())
                .contains("Meridian Bank");
        assertThat(description("a spokesman for Mayor Dora Fenn").affiliation()).isEmpty();
        assertThat(description("a driver for 16 years").affiliation()).isEmpty();
    }

    @Test
    void anAsideBehindADescriptionIsLeftOut() {
        assertThat(description("a report by the harbour board, seen by the Tide,").name())
                .contains("a report by the harbour board");
        assertThat(description("one Merrin docker — who, like all of them, left —").name())
                .contains("one Merrin docker");
        assertThat(description("Friends of the Lido, a volunteer group with 600 members,").name())
                .contains("Friends of the Lido");
    }

    @Test
    void anEndlessDescriptionIsCut() {
        Speaker speaker = description("a docker " + "who knew somebody ".repeat(20).strip());
        assertThat(speaker.name().orElseThrow().split(" ")).hasSizeLessThan(20);
        assertThat(speaker.mention().orElseThrow().split(" ")).hasSizeGreaterThan(50);
    }

    @Test
    void theSameSpeakerFoundAgainKeepsAllButTheMention() {
        role("mayor", "mayor", 3);
        Speaker first = speaker(Optional.empty());
        Explained<Speaker> again = Answers.same(first, Optional.of("she"), Resolution.PRONOUN, "why");
        assertThat(again.value().name()).isEqualTo(first.name());
        assertThat(again.value().role()).contains("mayor");
        assertThat(again.value().mention()).contains("she");
        assertThat(again.value().resolvedBy()).isEqualTo(Resolution.PRONOUN);
        assertThat(again.why()).isEqualTo("why");
    }
}
