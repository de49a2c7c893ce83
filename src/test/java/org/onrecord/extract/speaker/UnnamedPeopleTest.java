package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

import static org.assertj.core.api.Assertions.assertThat;

/** Who "he" and "she" mean where people without names are about; the last attribution of each text is judged. */
class UnnamedPeopleTest {

    private static Speaker last(String marked) {
        return Reading.last(marked).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Tomas Reyle waited. {s1|A fisherman} {q1|said} {c1|it rained}. {s2|He} {q2|said} {c2|it blew}. ~ A fisherman
            Tomas Reyle waited. “{c1|It rains},” {q1|said} {s1|a fisherman}. “{c2|It blows},” {s2|he} {q2|added}. ~ a fisherman
            Tomas Reyle waited. A docker came late. {s1|He} {q1|said} {c1|it rained}. ~ A docker
            Orla Quist waited. A docker came late. {s1|She} {q1|said} {c1|it rained}. ~ A docker
            Orla Quist waited. Her spokesman came late. {s1|He} {q1|said} {c1|it rained}. ~ Her spokesman
            Tomas Reyle waited. One witness, a tall man, came late. {s1|He} {q1|said} {c1|it rained}. ~ One witness
            Tomas Reyle waited. Another carpenter came. {s1|He} {q1|said} {c1|it rained}. ~ Another carpenter
            Orla Quist waited. A woman from Merrin came in. {s1|She} {q1|said} {c1|it rained}. ~ A woman from Merrin
            Tomas Reyle waited. Dora Fenn’s brother came. {s1|He} {q1|said} {c1|it rained}. ~ Dora Fenn’s brother
            Tomas Reyle waited. My teacher came. {s1|He} {q1|said} {c1|it rained}. ~ My teacher
            Tomas Reyle waited. {s1|The judge} {q1|said} {c1|it rained}. {s2|He} {q2|said} {c2|it blew}. ~ judge
            Tomas Reyle waited. A docker came. {s1|The docker} {q1|sang}: {c1|it rained}. {s2|He} {q2|said} {c2|it blew}. ~ A docker
            """)
    void thePersonWithoutANameIsMeant(String marked, String name) {
        Speaker speaker = last(marked);
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.type()).as(marked).isEqualTo(SpeakerType.ANONYMOUS);
        assertThat(speaker.resolvedBy()).as(marked).isEqualTo(Resolution.PRONOUN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Tomas Reyle waited. A woman came late. {s1|He} {q1|said} {c1|it rained}. ~ Tomas Reyle
            Tomas Reyle met a docker. {s1|He} {q1|said} {c1|it rained}. ~ Tomas Reyle
            Orla Quist waited. Her daughter came late. {s1|She} {q1|said} {c1|it rained}. ~ Orla Quist
            Orla Quist waited. The nominee smiled. {s1|She} {q1|said} {c1|it rained}. ~ Orla Quist
            Orla Quist waited. Her counterpart, Tomas Reyle, came. {s1|He} {q1|said} {c1|it rained}. ~ Tomas Reyle
            Tomas Reyle waited. Two dockers came late. {s1|He} {q1|said} {c1|it rained}. ~ Tomas Reyle
            Tomas Reyle waited. A docker and a carter came. {s1|He} {q1|said} {c1|it rained}. ~ Tomas Reyle
            Tomas Reyle, a docker, came late. {s1|He} {q1|said} {c1|it rained}. ~ Tomas Reyle
            Mayor Orla Quist waited. The mayor came late. {s1|She} {q1|said} {c1|it rained}. ~ Orla Quist
            """)
    void somebodyWithANameIsMeant(String marked, String name) {
        assertThat(last(marked).name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The council voted on Monday. {s1|It} {q1|said} {c1|the quay would close}. ~ council ~ ORGANIZATION
            The harbour board raised its tolls. {s1|It} {q1|said} {c1|the quay would close}. ~ harbour board ~ ORGANIZATION
            The report appeared on Monday. {s1|It} {q1|said} {c1|the quay was old}. ~ report ~ DOCUMENT
            The dockers walked out. {s1|They} {q1|said} {c1|the quay was old}. ~ dockers ~ GROUP
            Meridian Bank met. The bank raised its rates. {s1|It} {q1|said} {c1|it had no choice}. ~ Meridian Bank ~ ORGANIZATION
            """)
    void itAndTheyMeanTheBodyOrGroupThatTheSentenceBeforeBeginsWith(String marked, String name, String type) {
        Speaker speaker = last(marked);
        assertThat(speaker.name().orElse("-")).as(marked).isEqualToIgnoringCase(name);
        assertThat(speaker.type().name()).as(marked).isEqualTo(type);
    }

    @Test
    void aThingThatCannotSpeakIsNotMeant() {
        assertThat(last("The storm rose. {s1|It} {q1|said} {c1|on the radio that rain would come}.").name()).isEmpty();
    }
}
