package camphor.workbook.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.fact.Catalogue;
import camphor.workbook.CatalogueSamples;
import camphor.workbook.Refusal;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingSheetsTest {
    private static final Catalogue CATALOGUE = CatalogueSamples.catalogue();

    @TempDir
    Path folder;

    private Optional<Recognition> recognise(String name, HeadingMapping mapping, String... lines) throws IOException {
        Path path = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        try (SourceWorkbook book = new WorkbookReader().open(path, name)) {
            return new Recogniser(CATALOGUE, mapping)
                    .recognise(name, book.sheets().get(0));
        }
    }

    private Recognition recognise(String name, String... lines) throws IOException {
        return recognise(name, HeadingMapping.none(), lines).orElseThrow();
    }

    @Test
    void headings_are_found_below_titles_whatever_their_brackets_spaces_and_stars() throws IOException {
        Recognition found = recognise("a.csv", "衡阳县户信息,,,", ",2021年,,", "*户编号,村 名,乡(镇),耕地面积【亩】", "H1,樟树村,樟树乡,3");

        assertThat(found.table().id()).isEqualTo("household");
        assertThat(found.headerRow()).isEqualTo(3);
        assertThat(found.columns())
                .extracting(column -> column.fact().id())
                .containsExactly("household_id", "village_name", "township", "land");
        assertThat(found.titles()).hasSize(2);
    }

    @Test
    void a_heading_in_ten_thousands_is_noticed() throws IOException {
        Recognition found = recognise("a.csv", "户编号,行政村,人均纯收入（万元）", "H1,樟树村,1.2");

        assertThat(found.columns().get(2).fact().id()).isEqualTo("income");
        assertThat(found.columns().get(2).tenThousands()).isTrue();
    }

    @Test
    void a_heading_may_stand_in_two_rows() throws IOException {
        Recognition found = recognise("a.csv", "户编号,行政村,户主,,联系", ",,姓名,证件号码,电话", "H1,樟树村,王五,1,13800138000");

        assertThat(found.columns())
                .extracting(column -> column.fact().id())
                .containsExactly("household_id", "village_name", "head_name", "head_id_number", "phone");
    }

    @Test
    void lists_alike_are_told_apart_by_their_titles_or_by_the_files_name() throws IOException {
        String[] lines = {"姓名,证件号码,发放日期,金额", "王五,1,20210101,100"};

        assertThat(recognise("高龄津贴9月.csv", lines).table().id()).isEqualTo("age_subsidy");
        assertThat(recognise("b.csv", "樟树乡城乡居民养老金发放名单,,,", lines[0], lines[1])
                        .table()
                        .id())
                .isEqualTo("pension");
        assertThatThrownBy(() -> recognise("c.csv", lines))
                .isInstanceOfSatisfying(
                        WorkbookRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.AMBIGUOUS_TABLE));
    }

    @Test
    void a_mapping_settles_what_headings_cannot() throws IOException {
        HeadingMapping mapping = new HeadingMapping(List.of(new HeadingMapping.Entry(
                "*.csv", null, "household", 0, Map.of("编码", "household_id", "位置", "village_name", "户主", "-"))));

        Recognition found = recognise("a.csv", mapping, "编码,位置,户主", "H1,樟树村,王五").orElseThrow();

        assertThat(found.columns())
                .extracting(column -> column.fact().id())
                .containsExactly("household_id", "village_name");
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void a_mapping_file_is_read_from_yaml_and_its_mistakes_are_told() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), """
                sheets:
                  - file: "*户信息*.xlsx"
                    table: household
                    header_row: 3
                    headings: {家庭代码: household_id, 备注一: "-"}
                """);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "sheets:\n  - tabel: household\n");
        HeadingMapping unknown = new HeadingMapping(
                List.of(new HeadingMapping.Entry(null, null, "household", 0, Map.of("a", "househld_id"))));

        assertThat(MappingFile.read(good).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.headerRow()).isEqualTo(3);
            assertThat(entry.target("家庭代码")).isEqualTo("household_id");
        });
        assertThatThrownBy(() -> MappingFile.read(bad))
                .isInstanceOf(WorkbookRefused.class)
                .hasMessageContaining("tabel");
        assertThatThrownBy(() -> new Recogniser(CATALOGUE, unknown)).hasMessageContaining("househld_id");
    }

    @Test
    void an_unknown_heading_is_told_with_the_nearest_known_one() throws IOException {
        Recognition found = recognise("a.csv", "户编号,行政村,户主姓明", "H1,樟树村,王五");

        assertThat(found.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.message().zh()).contains("户主姓明", "是否为「户主姓名」");
            assertThat(issue.place().line()).isEqualTo(1);
            assertThat(issue.place().column()).isEqualTo(3);
        });
    }

    @Test
    void a_sheet_without_known_headings_holds_no_table() throws IOException {
        assertThat(recognise("说明.csv", HeadingMapping.none(), "填表说明,", "一,二")).isEmpty();
    }
}
