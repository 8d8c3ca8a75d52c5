package camphor.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsThatAllEnginesShareTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[0-9]{17}[0-9X]$",
                "\\p{Han}+",
                "[\\p{Han}·]{2,}",
                "(a|b)?c*",
                "a\\.b",
                "[^\\s\\d]",
                "[a-]",
                "^$",
                "\\z"
            })
    void are_taken(String pattern) {
        assertThat(TextPattern.of(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)b",
                "(?i)a",
                "(a)\\1",
                "a*?",
                "a++",
                "\\bword",
                "[[:alpha:]]",
                "\\p{L}",
                "a{300}",
                "(a{100}){100}",
                "a{,3}",
                "[a",
                "(a",
                "*a",
                "a**",
                "^*",
                "[]",
                "\\",
                "a{x}",
                "[\\q]"
            })
    void others_are_refused(String pattern) {
        assertThat(TextPattern.of(pattern)).isEmpty();
    }

    @Test
    void the_end_is_the_end_of_the_text_and_a_point_is_no_line_break() {
        TextPattern pattern = TextPattern.of("^a.c$").orElseThrow();

        assertThat(pattern.with("\\Z")).isEqualTo("^a[^\\n]c\\Z");
        assertThat(pattern.pattern().matcher("abc\n").find()).isFalse();
        assertThat(pattern.pattern().matcher("a\nc").find()).isFalse();
        assertThat(pattern.pattern().matcher("a𠀀c").find()).isTrue();
    }
}
