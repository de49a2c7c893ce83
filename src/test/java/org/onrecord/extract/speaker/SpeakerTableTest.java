package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is meant, one short news text a row; the first attribution of each is judged. */
class SpeakerTableTest {

    private static Speaker speaker(String marked) {
        return Reading.speaker(marked.replace("/", "\n\n")).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Mayor Dora Fenn} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ Mayor
            {s1|Harbour Minister Dora Fenn} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ Harbour Minister
            {s1|Dora Fenn, the harbour minister,} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ harbour minister
            {s1|Dora Fenn, a surgeon,} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ surgeon
            {s1|the company’s chief engineer, Dora Fenn,} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ chief engineer
            {s1|Its chief executive, Gregor Lindqvane,} {q1|said} {c1|the line would open}. ~ Gregor Lindqvane ~ chief executive
            {s1|Stewardess Mirjam Oskel} {q1|said} {c1|nobody had shouted}. ~ Mirjam Oskel ~ Stewardess
            {s1|Dora Fenn, who chairs the board,} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ ``
            {s1|Sgt. Robert Marsh} {q1|said} {c1|two men were held}. ~ Robert Marsh ~ Sgt
            {s1|Professor Dora Fenn} {q1|said} {c1|the ice was thin}. ~ Dora Fenn ~ Professor
            {s1|Former mayor Dora Fenn} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ Former mayor
            {s1|spokeswoman Dora Fenn} {q1|said} {c1|the quay would close}. ~ Dora Fenn ~ spokeswoman
            {s1|Police spokesman Robert Marsh} {q1|said} {c1|two men were held}. ~ Robert Marsh ~ spokesman
            {s1|Judge Anna van der Berg} {q1|ruled} {c1|the sale void}. ~ Anna van der Berg ~ Judge
            {s1|Robert Marsh, Jr., a baker,} {q1|said} {c1|flour was dear}. ~ Robert Marsh, Jr. ~ baker
            {s1|the purser, Ysolt Ravnkel,} {q1|said} {c1|the ship was late}. ~ Ysolt Ravnkel ~ purser
            {s1|Senator Robert Marsh} {q1|said} {c1|the bill was dead}. ~ Robert Marsh ~ Senator
            {s1|Coach Anna Holt} {q1|said} {c1|the team was tired}. ~ Anna Holt ~ Coach
            {s1|Anna Holt, a resident of the harbour district,} {q1|said} {c1|it stank}. ~ Anna Holt ~ resident
            {s1|Captain Anna Holt} {q1|said} {c1|the sea was calm}. ~ Anna Holt ~ Captain
            """)
    void rolesStandBesideTheName(String marked, String name, String role) {
        Speaker speaker = speaker(marked);
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.type()).as(marked).isEqualTo(SpeakerType.PERSON);
        if (role.isEmpty()) {
            assertThat(speaker.role()).as(marked).isEmpty();
        } else {
            assertThat(speaker.role().orElse("")).as(marked).containsIgnoringCase(role);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mayor Dora Fenn came. {s1|Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn ~ PARTIAL_NAME
            Mayor Dora Fenn came. {s1|She} {q1|said} {c1|it rained}. ~ Dora Fenn ~ PRONOUN
            Mayor Dora Fenn came. {s1|The mayor} {q1|said} {c1|it rained}. ~ Dora Fenn ~ TITLE
            Mayor Dora Fenn came. {s1|Ms. Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn ~ PARTIAL_NAME
            Mayor Dora Fenn came. / {s1|She} {q1|said} {c1|it rained}. ~ Dora Fenn ~ PRONOUN
            Mayor Dora Fenn came. In {s1|the dark she} {q1|said} {c1|it rained}. ~ Dora Fenn ~ PRONOUN
            Mayor Dora Fenn came. Of {s1|many talks she} {q1|said} {c1|the last was best}. ~ Dora Fenn ~ PRONOUN
            Mayor Dora Fenn met Robert Marsh. {s1|She} {q1|said} {c1|it rained}. ~ Dora Fenn ~ PRONOUN
            Mayor Dora Fenn met Robert Marsh. {s1|He} {q1|said} {c1|it rained}. ~ Robert Marsh ~ PRONOUN
            Robert Marsh met Mayor Dora Fenn. {s1|The mayor} {q1|said} {c1|it rained}. ~ Dora Fenn ~ TITLE
            Robert Marsh, 58, lives here. {s1|The 58-year-old} {q1|said} {c1|it rained}. ~ Robert Marsh ~ TITLE
            Robert Marsh met Anna Marsh. {s1|Anna Marsh} {q1|said} {c1|it rained}. ~ Anna Marsh ~ NAME
            Robert Marsh, a baker, met Anna Holt. {s1|The baker} {q1|said} {c1|it rained}. ~ Robert Marsh ~ TITLE
            Anna Holt, {s1|who} {q1|said} {c1|it rained}, left. ~ Anna Holt ~ PRONOUN
            """)
    void shortMentionsResolveWithinTheArticle(String marked, String name, Resolution by) {
        Speaker speaker = speaker(marked);
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.resolvedBy()).as(marked).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|two officials} {q1|said} {c1|it rained}. ~ ANONYMOUS
            {s1|a person familiar with the talks} {q1|said} {c1|it rained}. ~ ANONYMOUS
            {s1|critics} {q1|said} {c1|it rained}. ~ GROUP
            {s1|residents} {q1|said} {c1|it rained}. ~ GROUP
            {s1|the report} {q1|said} {c1|it rained}. ~ DOCUMENT
            {s1|a statement} {q1|said} {c1|it rained}. ~ DOCUMENT
            {s1|the survey} {q1|found} {c1|it rained}. ~ DOCUMENT
            {s1|the Ministry of Fisheries} {q1|said} {c1|it rained}. ~ ORGANIZATION
            {s1|the company} {q1|said} {c1|it rained}. ~ ORGANIZATION
            {s1|Meridian Bank} {q1|said} {c1|it rained}. ~ ORGANIZATION
            {s1|the National Growers’ Alliance} {q1|said} {c1|it rained}. ~ ORGANIZATION
            {s1|the government} {q1|said} {c1|it rained}. ~ ORGANIZATION
            {s1|Dora Fenn} {q1|said} {c1|it rained}. ~ PERSON
            {s1|Dr. Fenn} {q1|said} {c1|it rained}. ~ PERSON
            """)
    void everySourceIsOfAKind(String marked, SpeakerType type) {
        assertThat(speaker(marked).type()).as(marked).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|She} {q1|said} {c1|it rained}.
            The ferry was late. {s1|He} {q1|said} {c1|it rained}.
            Robert Marsh came. {s1|She} {q1|said} {c1|it rained}.
            Dora Fenn came. {s1|He} {q1|said} {c1|it rained}.
            Robert Marsh met Albert Marsh. {s1|Marsh} {q1|said} {c1|it rained}.
            The quay closed. {s1|They} {q1|said} {c1|it rained}.
            """)
    void aWrongNameIsWorseThanNone(String marked) {
        Speaker speaker = speaker(marked);
        assertThat(speaker.name().orElse("")).as(marked).doesNotContain("Robert").doesNotContain("Dora")
                .doesNotContain("Albert");
        assertThat(speaker.type()).as(marked).isNotEqualTo(SpeakerType.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Foreign ministry spokesman Robert Marsh} {q1|said} {c1|it rained}. ~ foreign ministry
            {s1|Dora Fenn, head of the Harbour Board,} {q1|said} {c1|it rained}. ~ Harbour Board
            {s1|Dora Fenn, a spokeswoman for Meridian Bank,} {q1|said} {c1|it rained}. ~ Meridian Bank
            {s1|Dora Fenn of the National Growers’ Alliance} {q1|said} {c1|it rained}. ~ Growers
            {s1|Meridian Bank’s chairwoman, Dora Fenn,} {q1|said} {c1|it rained}. ~ Meridian Bank
            {s1|Meridian Bank chairwoman Dora Fenn} {q1|said} {c1|it rained}. ~ Meridian Bank
            """)
    void theBodyBesideTheRoleIsTheAffiliationOrPartOfTheRole(String marked, String body) {
        Speaker speaker = speaker(marked);
        String all = speaker.affiliation().orElse("") + " / " + speaker.role().orElse("");
        assertThat(all).as(marked).containsIgnoringCase(body);
    }
}
