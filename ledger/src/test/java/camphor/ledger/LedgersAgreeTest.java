package camphor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.WrittenRule.Category;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same numbers stand in every file. */
class LedgersAgreeTest {
    private static final int HEADER = 3;

    @TempDir
    static Path folder = Path.of("");

    private static final Dossier DOSSIER = DossierSamples.small();

    @BeforeAll
    static void write() throws IOException {
        new Ledgers(DOSSIER).write(folder);
    }

    @Test
    void the_lists_of_the_problem_ledger_hold_every_problem_once() throws IOException {
        long lines = 0;
        for (String sheet : List.of("问题", "数据质量", "风险预警")) {
            lines += lines("问题台账.xlsx", sheet);
        }
        assertThat(lines).isEqualTo(DOSSIER.problems().size());
    }

    @Test
    void every_total_of_all_problems_is_the_same() throws IOException {
        int all = DOSSIER.problems().size();

        assertThat(total("问题台账.xlsx", "汇总", "合计")).isEqualTo(all);
        assertThat(total("工作通报.xlsx", "各村进度", "合计")).isEqualTo(all);
        assertThat(total("工作通报.xlsx", "各单位", "合计")).isEqualTo(all);
        assertThat(total("工作通报.xlsx", "各条款", "合计")).isEqualTo(all);
        assertThat(runFile().get("counts").get("findings").asInt()).isEqualTo(all);
    }

    @Test
    void every_kind_has_the_same_total_everywhere() throws IOException {
        Tally<String> counts = Tally.by(DOSSIER.problems(), Problem::village);
        for (Category category : Category.values()) {
            String name = Words.of(category);
            assertThat(List.of(
                            total("问题台账.xlsx", "汇总", name),
                            total("工作通报.xlsx", "各村进度", name),
                            total("工作通报.xlsx", "各单位", name),
                            total("工作通报.xlsx", "各条款", name)))
                    .as(name)
                    .containsOnly((int) counts.whole(category));
        }
        assertThat(total("政策应享未享清单.xlsx", "汇总", "应享未享")).isEqualTo((int) lines("政策应享未享清单.xlsx", "应享未享"));
    }

    @Test
    void the_villages_workbooks_together_hold_what_belongs_to_villages() throws IOException {
        long lines = 0;
        for (Village village : DOSSIER.villages()) {
            for (String sheet : List.of("问题", "数据质量", "风险预警")) {
                lines += lines("村/" + village.name() + ".xlsx", sheet);
            }
        }
        assertThat(lines).isEqualTo(DOSSIER.problems().size());
    }

    @Test
    void behind_each_indicator_stands_its_sheet_to_which_its_number_leads() throws IOException {
        long behind = DOSSIER.behind().values().stream().mapToLong(List::size).sum();

        assertThat(lines("指标表.xlsx", "C1g")).isEqualTo(behind);
        assertThat(texts("指标表.xlsx", "全乡")).contains(behind + " 个");
        long ofVillages = 0;
        for (Village village : DOSSIER.villages()) {
            ofVillages += lines("村/" + village.name() + ".xlsx", "指标明细");
        }
        assertThat(ofVillages).isEqualTo(behind);
    }

    @Test
    void a_gap_is_one_line_however_many_rules_wait() throws IOException {
        assertThat(lines("数据缺口清单.xlsx", "数据缺口")).isEqualTo(DOSSIER.gaps().size());
        assertThat(total("数据缺口清单.xlsx", "汇总", "缺口数")).isEqualTo(DOSSIER.gaps().size());
        assertThat(total("工作通报.xlsx", "各村进度", "数据缺口")).isEqualTo(DOSSIER.gaps().size());
    }

    @Test
    void a_hostile_name_is_text_and_no_ledger_holds_an_identity_number_or_a_phone() throws IOException {
        try (var found = Files.walk(folder)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
                    String text = book.getSheets()
                            .flatMap(LedgersAgreeTest::texts)
                            .toList()
                            .toString();
                    assertThat(text).doesNotContain("431299200701010012", "13800000000");
                }
            }
        }
        assertThat(texts("问题台账.xlsx", "数据质量")).contains(DossierSamples.HOSTILE);
    }

    @Test
    void the_run_file_names_every_file() throws IOException {
        assertThat(runFile().get("files").valueStream().map(JsonNode::asString))
                .contains("report.html", "问题台账.xlsx", "责任单位/学区.xlsx", "村/高真村.xlsx")
                .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
    }

    private static JsonNode runFile() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("run.json")));
    }

    /** Lines of a list: rows below the header with a running number. */
    private static long lines(String file, String sheet) throws IOException {
        return rows(file, sheet).stream()
                .skip(HEADER)
                .filter(row -> row.getCellCount() > 1)
                .filter(row -> row.getCellText(0).matches("\\d+"))
                .count();
    }

    private static int total(String file, String sheet, String heading) throws IOException {
        List<Row> rows = rows(file, sheet);
        Row header = rows.get(HEADER - 1);
        int column = header.stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .toList()
                .indexOf(heading);
        assertThat(column).as(heading + " in " + file + "/" + sheet).isPositive();
        return rows.stream()
                .filter(row -> row.getCellCount() > column && row.getCellText(0).equals("合计"))
                .map(row -> Objects.requireNonNull(row.getCellAsNumber(column).orElse(BigDecimal.valueOf(-1))))
                .findFirst()
                .orElseThrow()
                .intValue();
    }

    private static List<Row> rows(String file, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve(file).toFile())) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(String file, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve(file).toFile())) {
            return texts(book.findSheet(sheet).orElseThrow()).toList();
        }
    }

    private static Stream<String> texts(Sheet sheet) {
        try {
            return sheet.read().stream()
                    .flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .map(cell -> cell.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
