package org.onrecord.output;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTextTest {

    @Test
    void escapesWhatMeansSomething() {
        assertThat(XmlText.escape("<b a=\"1\">Fish & Chips</b> ]]>")).isEqualTo(
                "&lt;b a=&quot;1&quot;&gt;Fish &amp; Chips&lt;/b&gt; ]]&gt;");
        assertThat(XmlText.escape("a\r\n\tb")).isEqualTo("a&#13;&#10;&#9;b");
        assertThat(XmlText.escape("“é” 😀 שלום")).isEqualTo("“é” 😀 שלום");
    }

    @Test
    void replacesWhatXmlForbids() {
        assertThat(XmlText.escape("\u0000\u001b\ud800x\ufffe\uffff")).isEqualTo("\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD");
    }
}
