package org.onrecord.search.quote;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"be am is are was were been being", "have has had having", "do does did done doing",
            "will would shall should", "can could", "may might", "go goes went gone going", "say says said saying",
            "make makes made making", "take takes took taken taking", "get gets got gotten getting",
            "come comes came coming", "give gives gave given giving", "see sees saw seen seeing",
            "know knows knew known knowing", "think thinks thought thinking", "pay pays paid paying",
            "keep keeps kept keeping", "begin begins began begun beginning"})
    void theFormsOfAVerbHaveOneBaseWhateverTheStemmerMakesOfThem(String forms) {
        assertThat(List.of(forms.split(" "))).extracting(form -> WordForms.base(form, "stem of " + form))
                .containsOnly(WordForms.base(forms.split(" ")[0], ""));
    }

    @Test
    void verbsKeepApart() {
        List<String> verbs = List.of("is", "has", "does", "will", "can", "may", "goes", "says", "makes", "takes",
                "gets", "comes", "gives", "sees", "knows", "thinks", "pays", "keeps", "begins");
        assertThat(verbs).extracting(verb -> WordForms.base(verb, verb)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"harbours, harbour", "saws, saw2", "willing, will2", "mighty, mighti", "'', ''", "Said, Said"})
    void anyOtherWordKeepsItsStem(String form, String stem) {
        assertThat(WordForms.base(form, stem)).isEqualTo(stem);
    }
}
