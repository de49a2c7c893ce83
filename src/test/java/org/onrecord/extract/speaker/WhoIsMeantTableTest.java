package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is meant by a pronoun, a title or a surname, one short news text a row. */
class WhoIsMeantTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mayor Dora Fenn came. {s1|She} {q1|said} {c1|it rained}. ~ Dora Fenn
            Mayor Dora Fenn came late. Everybody waited. {s1|She} {q1|said} {c1|it rained}. ~ Dora Fenn
            Robert Marsh met Anna Holt. {s1|He} {q1|said} {c1|it rained}. ~ Robert Marsh
            Robert Marsh met Anna Holt. {s1|She} {q1|said} {c1|it rained}. ~ Anna Holt
            Anna Holt met Robert Marsh. {s1|He} {q1|said} {c1|it rained}. ~ Robert Marsh
            Anna Holt met Robert Marsh. {s1|She} {q1|said} {c1|it rained}. ~ Anna Holt
            Robert Marsh left the hall. “{c1|I am tired},” {s1|he} {q1|said}. ~ Robert Marsh
            Anna Holt left the hall. “{c1|I am tired},” {s1|she} {q1|said}. ~ Anna Holt
            Robert Marsh left. / “{c1|I am tired},” {s1|he} {q1|said}. ~ Robert Marsh
            Anna Holt left. / The hall was empty. / “{c1|I am tired},” {s1|she} {q1|said}. ~ Anna Holt
            Anna Holt, a surgeon, left. {s1|She} {q1|said} {c1|it rained}. ~ Anna Holt
            Surgeon Anna Holt left. {s1|She} {q1|told} reporters {c1|it rained}. ~ Anna Holt
            Robert Marsh, whose boat sank, left. {s1|He} {q1|said} {c1|it rained}. ~ Robert Marsh
            The boat of Robert Marsh sank. {s1|He} {q1|said} {c1|it rained}. ~ Robert Marsh
            When Anna Holt came, {s1|she} {q1|said} {c1|it rained}. ~ Anna Holt
            Before he left, {s1|Robert Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Anna Holt, {s1|who} {q1|said} {c1|it rained}, left. ~ Anna Holt
            Robert Marsh, {s1|who} {q1|told} the board {c1|it rained}, left. ~ Robert Marsh
            It was Anna Holt {s1|who} {q1|said} {c1|it rained}. ~ Anna Holt
            Mr. Marsh met Ms. Holt. {s1|He} {q1|said} {c1|it rained}. ~ Marsh
            Mr. Marsh met Ms. Holt. {s1|She} {q1|said} {c1|it rained}. ~ Holt
            President Anna Holt spoke. “{c1|We pay},” {s1|she} {q1|said}. ~ Anna Holt
            President Anna Holt spoke. “{c1|We pay},” {s1|the president} {q1|said}. ~ Anna Holt
            King Robert spoke. “{c1|We pay},” {s1|the king} {q1|said}. ~ Robert
            Robert Marsh, 58, lives here. “{c1|We pay},” {s1|the 58-year-old} {q1|said}. ~ Robert Marsh
            Coach Anna Holt came. “{c1|We won},” {s1|the coach} {q1|said}. ~ Anna Holt
            Farmer Robert Marsh came. “{c1|It is dry},” {s1|the farmer} {q1|said}. ~ Robert Marsh
            Robert Marsh, a farmer, came. “{c1|It is dry},” {s1|the farmer} {q1|said}. ~ Robert Marsh
            Anna Holt, the harbour minister, came. “{c1|It is dry},” {s1|the minister} {q1|said}. ~ Anna Holt
            Harbour Minister Anna Holt met Mayor Robert Marsh. {s1|The minister} {q1|said} {c1|it rained}. ~ Anna Holt
            Harbour Minister Anna Holt met Mayor Robert Marsh. {s1|The mayor} {q1|said} {c1|it rained}. ~ Robert Marsh
            Senator Anna Holt met Governor Robert Marsh. {s1|The governor} {q1|said} {c1|it rained}. ~ Robert Marsh
            Senator Anna Holt met Governor Robert Marsh. {s1|The senator} {q1|said} {c1|it rained}. ~ Anna Holt
            Judge Anna Holt came. {s1|The judge} {q1|ruled} {c1|the sale void}. ~ Anna Holt
            Captain Robert Marsh came. {s1|The captain} {q1|said} {c1|the sea was calm}. ~ Robert Marsh
            Meridian Bank met. {s1|The bank} {q1|said} {c1|the quay would close}. ~ Meridian Bank
            Orvik Motors closed a plant. {s1|The automaker} {q1|said} {c1|it had no choice}. ~ Orvik Motors
            Halden Lamps Corp sold shares through Norris and Berg Inc. / {s1|The company} {q1|said} {c1|it grew}. ~ Halden Lamps
            {s1|Memo Data} {q1|said} {c1|Orvik, which sells lamps, is now a part of it}. / “{c2|We grow},” {s2|the company} {q2|said}. ~ Memo Data
            Pelle Gold cut its debt. {s1|The company} {q1|said} {c1|it was glad}. ~ Pelle Gold
            Pelle Gold cut its debt when Danish lenders agreed. {s1|The company} {q1|said} {c1|it was glad}. ~ Pelle Gold
            Dora Fenn, the mayor’s sister, came. Orla Quist waited. {s1|The sister} {q1|said} {c1|it rained}. ~ Dora Fenn
            Mayor Dora Fenn met Deputy Mayor Robert Marsh. {s1|The mayor} {q1|said} {c1|it rained}. ~ Dora Fenn
            Mayor Dora Fenn met Deputy Mayor Robert Marsh. {s1|The deputy mayor} {q1|said} {c1|it rained}. ~ Robert Marsh
            Mayor Robert Marsh met former mayor Dora Fenn. {s1|The mayor} {q1|said} {c1|it rained}. ~ Robert Marsh
            Mayor Robert Marsh met former mayor Dora Fenn. {s1|The former mayor} {q1|said} {c1|it rained}. ~ Dora Fenn
            Robert Marsh, mayor of Halden, met Anna Holt, mayor of Merrin. {s1|The mayor of Halden} {q1|said} {c1|it rained}. ~ Robert Marsh
            Dora “Dot” Fenn came. {s1|Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn
            Dora “Dot” Fenn came. {s1|Dot Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn
            Robert Marsh met Anna Marsh. {s1|Mrs Marsh} {q1|said} {c1|it rained}. ~ Anna Marsh
            {s1|Robert Marsh} {q1|called} it {c1|an idea}. Tomas Reyle repeated {s2|his} {q2|claims} {c2|that it rained}. ~ Tomas Reyle
            {s1|Robert Marsh} {q1|called} it {c1|an idea}. {s2|His} {q2|claim} {c2|that it rained} was wrong. ~ Robert Marsh
            Her colleague, surgeon Robert Marsh, nods. “{c1|It rains}.” ~ Robert Marsh
            Dora Fenn met Dan Fenn. {s1|D. Fenn} {q1|said} {c1|it rained}. ~ D. Fenn
            Dora Fenn met Tomas Fenn. {s1|D. Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn
            The Dockers Union met. {s1|The union} {q1|said} {c1|the quay would close}. ~ Dockers Union
            Anna Holt came. {s1|Holt} {q1|said} {c1|it rained}. ~ Anna Holt
            Robert Marsh, a harbour deputy {s1|who} {q1|said} {c1|it rained}, left. ~ Robert Marsh
            Two surgeons at the hospital in Merrin, {s1|who} {q1|said} {c1|it rained}, left. ~ Two surgeons at the hospital in Merrin
            Anna Holt, a surgeon at the hospital in Merrin, {s1|who} {q1|said} {c1|it rained}, left. ~ Anna Holt
            {s1|Robert Marsh} {q1|said} {c1|it rained}. / “{c2|We stay},” {s2|the 58-year-old} {q2|said}. ~ Robert Marsh
            Thomas Marsh, a joiner, drowned. / His brother, Robert Marsh, rowed behind. {s1|Mr Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Thomas Marsh drowned. / Dean Marsh rowed behind. {s1|Dean Marsh} {q1|said} {c1|it rained}. ~ Dean Marsh
            {s1|Dean Anna Holt} {q1|said} {c1|it rained}. ~ Anna Holt
            {s1|Coun Robert Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            {s1|The quay’s planning director, Robert Marsh,} {q1|said} {c1|it rained}. ~ Robert Marsh
            Robert Marsh and Anna Holt came. {s1|Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Robert Marsh and Anna Holt came. {s1|Holt} {q1|said} {c1|it rained}. ~ Anna Holt
            Robert Marsh and Anna Holt came. {s1|Ms. Holt} {q1|said} {c1|it rained}. ~ Anna Holt
            Robert Marsh and Anna Marsh came. {s1|Anna} {q1|said} {c1|it rained}. ~ Anna Marsh
            Robert Marsh and Anna Marsh came. {s1|Mr. Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Robert Marsh and Anna Marsh came. {s1|Ms. Marsh} {q1|said} {c1|it rained}. ~ Anna Marsh
            Robert J. Marsh came. {s1|Marsh} {q1|said} {c1|it rained}. ~ Robert J. Marsh
            Anna Holt-Marsh came. {s1|Holt-Marsh} {q1|said} {c1|it rained}. ~ Anna Holt-Marsh
            Anna van der Holt came. {s1|Van der Holt} {q1|said} {c1|it rained}. ~ Anna van der Holt
            Dr. Anna Holt came. {s1|Dr. Holt} {q1|said} {c1|it rained}. ~ Anna Holt
            Prof. Robert Marsh came. {s1|Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Anna Holt came. “{c1|It rains},” {q1|said} {s1|Holt}. ~ Anna Holt
            Anna Holt came. “{c1|It rains},” {q1|added} {s1|the former Holt}. ~ Anna Holt
            """)
    void theSpeakerIsFoundInTheArticle(String marked, String name) {
        assertThat(Reading.last(marked.replace("/", "\n\n")).value().name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Dora Fenn, the mayor’s sister, came. {s1|The mayor} {q1|said} {c1|it rained}. ~ mayor
            According to Dora Fenn, the mayor lied. {s1|The mayor} {q1|said} {c1|it rained}. ~ mayor
            When he met Dora Fenn, the mayor wept. {s1|The mayor} {q1|said} {c1|it rained}. ~ mayor
            Former mayor Dora Fenn came. {s1|The mayor} {q1|said} {c1|it rained}. ~ mayor
            Mayor Dora Fenn came. {s1|The former mayor} {q1|said} {c1|it rained}. ~ former mayor
            Dora Fenn, mayor of Halden, came. {s1|The mayor of Merrin} {q1|said} {c1|it rained}. ~ mayor of Merrin
            """)
    void somebodyElsesOfficeIsNotGivenToThePersonNamed(String marked, String description) {
        assertThat(Reading.last(marked).value().name()).as(marked).contains(description);
    }
}
