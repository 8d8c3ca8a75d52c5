package camphor.workbook;

import static camphor.workbook.SheetSamples.row;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Catalogue;
import camphor.workbook.heading.HeadingMapping;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingATownshipsFolderTest {
    private static final Catalogue CATALOGUE = CatalogueSamples.catalogue();
    private static final VillageNames VILLAGES = VillageNames.builder()
            .village("430421212212", "樟树乡", List.of("樟树村委会"))
            .village("430421212003", "樟树乡", List.of("樟树坳社区居委会"))
            .build();

    @TempDir
    Path in;

    @TempDir
    Path copies;

    private final Taken taken = new Taken(CATALOGUE);

    private ImportReport run() {
        return new Import(CATALOGUE, VILLAGES, HeadingMapping.none()).run(in, copies, taken);
    }

    private void households(Object[]... rows) {
        List<Object[]> all = new java.util.ArrayList<>(List.of(
                row("衡阳县樟树乡户信息采集表"),
                row("填报单位：樟树乡", null, "2021年9月"),
                row(
                        "序号",
                        "户编号*",
                        "行政村",
                        "户主\n姓名",
                        "联系电话",
                        "家庭人口数",
                        "户类型",
                        "人均纯收入（元）",
                        "耕地面积",
                        "识别监测时间",
                        "是否解决安全饮用水",
                        "备注")));
        all.addAll(List.of(rows));
        SheetSamples.xlsx(in.resolve("（基础信息）户信息_20210901.xlsx"), "Sheet1", all);
    }

    @Test
    void messy_cells_become_typed_values() {
        households(
                row(
                        "1",
                        "43042101001",
                        "樟树 村",
                        "王 小 明",
                        "13800138000.0",
                        "４人",
                        "建档立卡脱贫户",
                        "1.2万",
                        "3亩",
                        "202109",
                        "√",
                        "x"),
                row(
                        "2",
                        "43042101002",
                        "樟树坳社区",
                        "李四",
                        13900139000L,
                        3,
                        "一般农户",
                        8333.333333333334,
                        "3.50",
                        "2021年9月6日",
                        "否"),
                row("3"),
                row("合计", null, null, null, null, 7));

        ImportReport report = run();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.faults()).isEmpty();
        assertThat(taken.of("household").get(0))
                .containsEntry("household_id", "43042101001")
                .containsEntry("village_code", "430421212212")
                .containsEntry("head_name", "王小明")
                .containsEntry("phone", "13800138000")
                .containsEntry("members", 4L)
                .containsEntry("kind", "lifted")
                .containsEntry("income", new BigDecimal("12000.00"))
                .containsEntry("land", new BigDecimal("3.00"))
                .containsEntry("recognised_on", LocalDate.of(2021, 9, 1))
                .containsEntry("safe_water", true);
        assertThat(taken.of("household").get(1))
                .containsEntry("phone", "13900139000")
                .containsEntry("income", new BigDecimal("8333.33"))
                .containsEntry("recognised_on", LocalDate.of(2021, 9, 6))
                .containsEntry("safe_water", false);
        assertThat(taken.of("household")).hasSize(2);
        assertThat(taken.sources).first().isEqualTo("（基础信息）户信息_20210901.xlsx / Sheet1 / 4");
        assertThat(report.issues())
                .extracting(issue -> issue.message().zh())
                .singleElement()
                .asString()
                .contains("备注");
    }

    @Test
    void identity_numbers_of_persons_tell_what_is_in_them() {
        csv("成员.csv", StandardCharsets.UTF_8, """
                人编号,户编号,姓名,身份证号,性别,出生日期,健康状况,年龄
                P1,H1,张三,="11010519491231002x",女,19491231,长期慢性病，残疾,71
                ,H1,李四,53010219200508011842,男,,健康,
                """);

        ImportReport report = run();

        assertThat(report.faults()).isEmpty();
        assertThat(report.issues()).isEmpty();
        assertThat(taken.of("person").get(0))
                .containsEntry("id_number", "11010519491231002X")
                .containsEntry("id_length", 18L)
                .containsEntry("id_check_ok", true)
                .containsEntry("id_birth_date", LocalDate.of(1949, 12, 31))
                .containsEntry("id_sex", "female")
                .containsEntry("health", Set.of("chronic", "disabled"));
        assertThat(taken.of("person").get(1))
                .containsEntry("person_id", "H1-530102192005080118")
                .containsEntry("id_length", 20L)
                .doesNotContainKey("birth_date");
    }

    @Test
    void text_files_of_old_systems_are_read_in_their_encoding() {
        csv("养老金.csv", Charset.forName("GB18030"), """
                城乡居民养老金发放名单,,,
                姓名,证件号码,发放日期,金额
                "张三",11010519491231002X,2021-09-01,"1,234.50"
                """);

        assertThat(run().refusals()).isEmpty();
        assertThat(taken.of("pension"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("amount", new BigDecimal("1234.50"))
                        .containsEntry("row_id", "养老金.csv#养老金#3"));
    }

    @Test
    void good_rows_are_taken_and_faulty_ones_come_back_corrected_and_go_in_again() throws Exception {
        households(
                row("1", "H1", "樟树村", "王五", "13800138000", "4", "脱贫户", "1000", "3", "20210231", "是"),
                row("2", "", "樟树村", "赵六", "13800138001", "2"),
                row("3", "H3", "樟树村", "钱七", "13800138002", "2"),
                row("3", "H3", "樟树村", "钱七", "13800138002", "2"),
                row("4", "H3", "樟树村", "孙八", "13800138003", "2"),
                row("5", "H5", "不存在村", "周九", "13800138004", "99"));

        ImportReport first = run();

        assertThat(first.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.taken()).isEqualTo(3);
            assertThat(sheet.rejected()).isEqualTo(2);
            assertThat(sheet.duplicates()).isEqualTo(1);
        });
        assertThat(first.faults())
                .extracting(CellFault::row, CellFault::column, CellFault::code, CellFault::rejected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "J", "not-a-date", false),
                        org.assertj.core.groups.Tuple.tuple(5, "B", "missing", true),
                        org.assertj.core.groups.Tuple.tuple(8, "B", "key-repeated", true),
                        org.assertj.core.groups.Tuple.tuple(9, "F", "not-in-range", false),
                        org.assertj.core.groups.Tuple.tuple(9, "C", "unknown-village", false));
        Path copy = copies.resolve("问题-（基础信息）户信息_20210901.xlsx");
        List<String[]> rows = ReadBack.rows(copy);
        assertThat(rows).hasSize(3 + 4);
        assertThat(rows.get(0)[1]).isEqualTo("衡阳县樟树乡户信息采集表");
        assertThat(rows.get(2)).startsWith("问题", "序号").endsWith("备注", "原行");
        assertThat(rows.get(4)[0]).isEqualTo("未导入：户编号*：必填项为空");

        rows.get(3)[10] = "20210228";
        rows.get(4)[2] = "H2";
        rows.get(5)[2] = "H4";
        rows.get(6)[3] = "樟树村";
        rows.get(6)[6] = "9";
        SheetSamples.xlsx(in.resolve(copy.getFileName().toString()), "Sheet1", List.copyOf(rows));
        taken.rows.clear();
        ImportReport second = run();

        assertThat(second.faults()).isEmpty();
        assertThat(taken.of("household"))
                .extracting(row -> row.get("household_id"))
                .containsExactlyInAnyOrder("H1", "H2", "H3", "H4", "H5");
        assertThat(taken.of("household"))
                .filteredOn(row -> row.get("household_id").equals("H1"))
                .extracting(row -> row.get("recognised_on"))
                .containsExactly(LocalDate.of(2021, 2, 28));
        assertThat(second.sheets())
                .extracting(ImportReport.SheetReport::replaced)
                .contains(4L);
        assertThat(second.delivered())
                .isEqualTo(Map.of("household", List.of("问题-（基础信息）户信息_20210901.xlsx", "（基础信息）户信息_20210901.xlsx")));
    }

    @Test
    void long_numbers_that_a_spreadsheet_has_rounded_are_told() {
        SheetSamples.xlsx(
                in.resolve("成员.xlsx"),
                "家庭成员信息",
                List.of(
                        row("人编号", "户编号", "姓名", "证件号码"),
                        row("P1", "H1", "张三", 430421199001011000L),
                        row("P2", "H1", "李四", "4.30421E+17")));

        ImportReport report = run();

        assertThat(report.faults())
                .extracting(CellFault::code, fault -> fault.message().zh())
                .containsOnly(org.assertj.core.groups.Tuple.tuple("digits-lost", "证件号码被存成数字，后几位已丢失，请从原系统按文本重新导出"));
        assertThat(taken.of("person"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).doesNotContainKeys("id_number", "id_key"));
    }

    @Test
    void an_empty_list_is_delivered_all_the_same() {
        SheetSamples.xlsx(in.resolve("高龄津贴发放名单.xlsx"), "Sheet1", List.<Object[]>of(row("姓名", "身份证号", "发放日期", "金额")));

        assertThat(run().refusals()).isEmpty();
        assertThat(taken.rows).containsOnlyKeys("age_subsidy");
    }

    private void csv(String name, Charset encoding, String text) {
        try {
            Files.write(in.resolve(name), text.getBytes(encoding));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
