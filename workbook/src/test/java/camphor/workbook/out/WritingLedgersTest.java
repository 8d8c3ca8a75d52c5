package camphor.workbook.out;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.workbook.CatalogueSamples;
import camphor.workbook.Import;
import camphor.workbook.ImportReport;
import camphor.workbook.ReadBack;
import camphor.workbook.RowSink;
import camphor.workbook.VillageNames;
import camphor.workbook.heading.HeadingMapping;
import camphor.workbook.in.SourceSheet;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingLedgersTest {
    @TempDir
    Path folder;

    private Path ledger() {
        Path path = folder.resolve("台账.xlsx");
        List<LedgerColumn> columns = List.of(
                LedgerColumn.number("序号"),
                LedgerColumn.text("户主姓名"),
                LedgerColumn.wrapped("问题"),
                LedgerColumn.date("整改时限"),
                LedgerColumn.money("金额（元）"),
                LedgerColumn.percent("完成率"));
        LedgerLayout layout = LedgerLayout.of("问题/台账", "樟树乡问题台账", "填报单位：樟树乡", columns)
                .dated("2021年9月26日")
                .signed("填表人：");
        try (WorkbookWriter writer = WorkbookWriter.to(path)) {
            LedgerSheet sheet = writer.sheet(layout);
            sheet.row(1, "王五", "=1+1", LocalDate.of(2021, 9, 26), new BigDecimal("1.10"), new BigDecimal("0.5"));
            sheet.row(2, "李四", "@SUM(A1)\n第二行", null, new BigDecimal("2.20"), null);
            writer.sheet(layout).row(1, "赵六");
        }
        return path;
    }

    private static String part(Path path, String part) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(path)) {
            return Files.readString(zip.getPath(part), StandardCharsets.UTF_8);
        }
    }

    @Test
    void titles_rows_totals_and_signatures_stand_in_their_order() {
        assertThat(ReadBack.rows(ledger()))
                .containsExactly(
                        row("樟树乡问题台账", "", "", "", "", ""),
                        row("填报单位：樟树乡", "", "", "", "", "2021年9月26日"),
                        row("序号", "户主姓名", "问题", "整改时限", "金额（元）", "完成率"),
                        row("1", "王五", "=1+1", "2021-09-26", "1.1", "50%"),
                        row("2", "李四", "@SUM(A1)\n第二行", "", "2.2", ""),
                        row("合计", "", "", "", "3.3", ""),
                        row("填表人：", "", "", "", "", ""));
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void no_text_becomes_a_formula_and_the_sheet_is_ready_to_print() throws IOException {
        String sheet = part(ledger(), "xl/worksheets/sheet1.xml");

        assertThat(sheet).doesNotContain("<f>").contains("t=\"inlineStr\"><is><t", "=1+1");
        assertThat(sheet)
                .contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        assertThat(sheet)
                .contains(
                        "&amp;P &#x9875; &#x5171; &amp;N &#x9875;",
                        "autoFilter ref=\"A3:F5\"",
                        "ySplit=\"3\"",
                        "mergeCell ref=\"A1:F1\"");
        assertThat(part(ledger(), "xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void tabs_have_names_that_a_tab_may_have_and_none_twice() {
        try (SourceWorkbook book = new WorkbookReader().open(ledger(), "台账.xlsx")) {
            assertThat(book.sheets()).extracting(SourceSheet::name).containsExactly("问题_台账", "问题_台账(2)");
        }
    }

    @Test
    void a_broken_off_ledger_leaves_no_file_under_its_name() {
        Path path = folder.resolve("半.xlsx");
        WorkbookWriter writer = WorkbookWriter.to(path);
        writer.sheet(LedgerLayout.of("a", "b", "c", List.of(LedgerColumn.text("d"))))
                .row("e");

        assertThat(path).doesNotExist();
        writer.close();
        assertThat(path).exists();
    }

    @Test
    void templates_of_all_tables_are_read_back_as_what_they_are() {
        new Templates(CatalogueSamples.catalogue()).writeAll(folder);
        Set<String> delivered = new TreeSet<>();

        ImportReport report = new Import(CatalogueSamples.catalogue(), VillageNames.none(), HeadingMapping.none())
                .run(folder, null, new RowSink() {
                    @Override
                    public void delivered(String table) {
                        delivered.add(table);
                    }

                    @Override
                    public void row(String table, Object[] storedFacts, String source) {
                        throw new AssertionError("a template has no rows");
                    }
                });

        assertThat(report.refusals()).isEmpty();
        assertThat(report.issues()).isEmpty();
        assertThat(delivered)
                .isEqualTo(new TreeSet<>(CatalogueSamples.catalogue().tables().keySet()));
    }
}
