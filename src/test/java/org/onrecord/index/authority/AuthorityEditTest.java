package org.onrecord.index.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.onrecord.index.TableException;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuthorityEditTest {

    private static final List<String> NAMES = List.of("Dora Fenn", "D. Fenn", "Orla Quist", "O. Quist", "Tomas Reyle");

    private static AuthorityEntry mayor(String name, String... aliases) {
        return new AuthorityEntry(name, List.of(aliases), Optional.of("mayor"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    @Test
    void otherLinesKeepTheirPlaces() {
        List<AuthorityEntry> entries = List.of(mayor("Orla Quist"), mayor("Dora Fenn"), mayor("Tomas Reyle"));
        assertThat(AuthorityEdit.merge(entries, "Dora Fenn", "D. Fenn")).extracting(AuthorityEntry::name)
                .containsExactly("Orla Quist", "Dora Fenn", "Tomas Reyle");
        assertThat(AuthorityEdit.merge(entries, "Tomas Reyle", "Orla Quist")).extracting(AuthorityEntry::name)
                .containsExactly("Dora Fenn", "Tomas Reyle");
    }

    @Test
    void mergingTwiceAddsTheAliasOnce() {
        List<AuthorityEntry> once = AuthorityEdit.merge(List.of(), "Dora Fenn", "D. Fenn");
        assertThat(AuthorityEdit.merge(once, "Dora Fenn", "D. Fenn")).isEqualTo(once);
    }

    @Test
    void theNameItselfIsNoAliasOfItself() {
        List<AuthorityEntry> entries = List.of(mayor("D. Fenn", "DORA FENN", "Dora"));
        assertThat(AuthorityEdit.merge(entries, "Dora Fenn", "D. Fenn")).singleElement()
                .satisfies(entry -> assertThat(entry.aliases()).containsExactly("D. Fenn", "Dora"));
    }

    @Test
    void splittingTakesTheAliasFromEveryLineOfTheSpeaker() {
        List<AuthorityEntry> entries = List.of(mayor("Dora Fenn", "Dora", "D. Fenn"), mayor("Dora Fenn", "D. Fenn"));
        assertThat(AuthorityEdit.split(entries, "d fenn")).extracting(AuthorityEntry::aliases)
                .containsExactly(List.of("Dora"), List.of());
    }

    @Test
    void aLineThatOnlyHeldTheAliasGoesAndOneWithAnOfficeStays() {
        AuthorityEntry bare = AuthorityEntry.of("Dora Fenn", List.of("D. Fenn"));
        assertThat(AuthorityEdit.split(List.of(bare, mayor("Orla Quist")), "D. Fenn"))
                .containsExactly(mayor("Orla Quist"));
        assertThat(AuthorityEdit.split(List.of(mayor("Dora Fenn", "D. Fenn")), "D. Fenn"))
                .containsExactly(mayor("Dora Fenn"));
    }

    @Test
    void aBareLineWithoutAliasesIsNotSweptAway() {
        AuthorityEntry bare = AuthorityEntry.of("Orla Quist", List.of());
        assertThat(AuthorityEdit.split(List.of(bare, mayor("Dora Fenn", "D. Fenn")), "D. Fenn")).contains(bare);
    }

    @Test
    void aNameThatIsNobodysAliasIsNamedInTheRefusal() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> AuthorityEdit.split(List.of(mayor("Dora Fenn")), "Dora Fenn"))
                .withMessageContaining("Dora Fenn").withMessageContaining(AuthorityFile.NAME);
    }

    @Test
    void afterAMergeBothNamesMeanOneSpeakerWhateverTheListHeld() {
        Seeded.check(300, random -> {
            List<AuthorityEntry> entries = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                entries.add(mayor(name(random), name(random)));
            }
            String name = "Ilse Bro";
            String other = name(random);
            List<AuthorityEntry> merged = AuthorityEdit.merge(entries, name, other);
            assertThat(merged).filteredOn(entry -> entry.name().equals(name)).hasSize(1)
                    .allSatisfy(entry -> assertThat(entry.aliases()).contains(other).doesNotHaveDuplicates());
            assertThat(merged).extracting(AuthorityEntry::name).doesNotContain(other);
        });
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
