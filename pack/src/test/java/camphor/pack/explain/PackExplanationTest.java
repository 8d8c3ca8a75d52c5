package camphor.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.explain.PackMatrix.Part;
import camphor.pack.read.PackReader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackExplanationTest {
    private final Pack valley = PackReader.read(PackSamples.valley()).orThrow();

    @Test
    void puts_owner_question_rule_indicator_and_date_beside_each_clause() {
        String text = new PackExplanation(valley, Language.ZH).text(Burden.of(valley, Map.of()));

        assertThat(text).contains("S2.1a", "学区", "home-visit/", "S2.1a-out-of-", "M1 2021-09-26");
        assertThat(text).contains("每条条款的责任单位、问题、规则、指标、节点齐全");
    }

    @Test
    void keeps_columns_in_line_under_wide_characters() {
        String table = new TextTable(8, 8)
                .row("条款", "what")
                .row("S1", "村书记")
                .row("①甲", "b")
                .text();

        assertThat(table).isEqualTo("""
                        条款  what
                        ────  ──────
                        S1    村书记
                        ①甲  b
                        """);
    }

    @Test
    void breaks_a_long_cell_after_a_separator() {
        assertThat(Width.broken("组织室、财政所、医保办", 16)).containsExactly("组织室、财政所、", "医保办");
        assertThat(Width.broken("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void says_plainly_what_a_clause_lacks(@TempDir Path folder) {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(dir.resolve("clauses.yaml"), "kinds: [R]", "kinds: [R, U]");
        Pack pack = PackReader.read(dir).orThrow();

        assertThat(PackMatrix.of(pack).incomplete()).singleElement().satisfies(row -> {
            assertThat(row.clause().id()).isEqualTo("S3.1b");
            assertThat(row.lacking()).containsExactly(Part.QUESTION);
        });
        assertThat(new PackExplanation(pack, Language.ZH).text(Burden.of(pack, Map.of())))
                .contains("S3.1b 缺：排查问题");
        assertThat(new PackExplanation(pack, Language.EN).text(Burden.of(pack, Map.of())))
                .contains("S3.1b lacks: question");
    }

    @Test
    void shows_an_overridden_parameter_with_both_values() {
        assertThat(new PackExplanation(valley, Language.ZH).text(Burden.of(valley, Map.of())))
                .contains("monitoring_line（监测线）：6000 [little] → 6500 [valley]");
    }

    @Test
    void counts_the_burden_of_a_post() {
        Burden burden = Burden.of(valley, Map.of("person", 1000L));

        assertThat(burden.loads()).singleElement().satisfies(load -> {
            assertThat(load.post().zh()).isEqualTo("村干部");
            assertThat(load.questions()).isEqualTo(2);
            assertThat(load.questionsInAll()).hasValue(2000);
            assertThat(load.minutesInAll()).hasValue(2500);
        });
    }

    @Test
    void leaves_the_burden_open_where_the_number_of_subjects_is_not_known() {
        assertThat(Burden.of(valley, Map.of()).loads())
                .allSatisfy(load -> assertThat(load.minutesInAll()).isEmpty());
    }
}
