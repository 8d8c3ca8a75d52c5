package camphor.workbook;

import static camphor.workbook.Refusal.*;
import static camphor.workbook.SheetSamples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import camphor.rules.fact.Catalogue;
import camphor.workbook.heading.HeadingMapping;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, hostile or simply not what they seem. Each is refused with words that help, and soon. */
class RefusingBadFilesTest {
    private static final Catalogue CATALOGUE = CatalogueSamples.catalogue();
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @TempDir
    Path in;

    interface Bad {
        void write(Path path) throws IOException;
    }

    static Stream<Arguments> bad_files() {
        return Stream.of(archives(), parts(), cells(), texts(), tables()).flatMap(files -> files);
    }

    private static Stream<Arguments> archives() {
        return Stream.of(
                arguments("空文件.xlsx", EMPTY_FILE, "文件是空的", (Bad) path -> Files.write(path, new byte[0])),
                arguments("旧版.xls", OLD_WORKBOOK, "另存为", (Bad) path -> Files.write(path, padded(OLE, ""))),
                arguments("加密.xlsx", PASSWORD, "密码", (Bad)
                        path -> Files.write(path, padded(OLE, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))),
                arguments("其实是文本.xlsx", WRONG_EXTENSION, "内容却是 文本", text("户编号,行政村\n")),
                arguments("其实是网页.xls", UNKNOWN_KIND, ".xls", text("<html><table></table></html>")),
                arguments("其实是工作簿.csv", WRONG_EXTENSION, "工作簿", (Bad) path -> new RawXlsx().write(path)),
                arguments("带宏.xlsm", MACROS, "宏", (Bad) path -> new RawXlsx().write(path)),
                arguments("藏着宏.xlsx", MACROS, "宏", (Bad)
                        path -> new RawXlsx().part("xl/vbaProject.bin", "x").write(path)),
                arguments("截断.xlsx", TRUNCATED, "不完整", (Bad) path -> {
                    new RawXlsx().write(path);
                    byte[] whole = Files.readAllBytes(path);
                    Files.write(path, Arrays.copyOf(whole, whole.length / 2));
                }),
                arguments("压缩流损坏.xlsx", TRUNCATED, "损坏", (Bad) RefusingBadFilesTest::damagedStream),
                arguments("其实是文档.xlsx", NOT_A_WORKBOOK, "没有工作簿", (Bad) path -> new RawXlsx()
                        .without("xl/workbook.xml")
                        .part("word/document.xml", "<w/>")
                        .write(path)));
    }

    private static Stream<Arguments> parts() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                arguments("外部链接.xlsx", EXTERNAL_LINKS, "外部数据", (Bad) path -> new RawXlsx()
                        .part("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook/></externalLink>")
                        .write(path)),
                arguments("命令链接.xlsx", DDE_LINK, "DDE", (Bad) path -> new RawXlsx()
                        .part("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink/></externalLink>")
                        .write(path)),
                arguments("数据连接.xlsx", EXTERNAL_LINKS, "connections", (Bad) path -> new RawXlsx()
                        .part("xl/connections.xml", "<connections/>")
                        .write(path)),
                arguments("嵌入对象.xlsx", EMBEDDED_OBJECT, "oleObject1", (Bad) path ->
                        new RawXlsx().part("xl/embeddings/oleObject1.bin", "x").write(path)),
                arguments("外部实体.xlsx", DOCTYPE, "sheet1.xml", (Bad) path -> new RawXlsx()
                        .part(RawXlsx.SHEET, doctype + "<worksheet><sheetData>&e;</sheetData></worksheet>")
                        .write(path)),
                arguments("坏标记.xlsx", BROKEN_XML, "sheet1.xml", (Bad) path -> new RawXlsx()
                        .part(RawXlsx.SHEET, "<worksheet><sheetData><row")
                        .write(path)),
                arguments("解压炸弹.xlsx", ZIP_BOMB, "解压", (Bad) path -> new RawXlsx()
                        .repeated("<row>", "<c/>", 100_000_000, "</row>")
                        .write(path)),
                arguments("超长属性.xlsx", ZIP_BOMB, "解压", (Bad) path -> new RawXlsx()
                        .repeated("<row r=\"1\"><c x=\"", "aaaaaaaaaa", 40_000_000, "\"/></row>")
                        .write(path)),
                arguments("超长文字.xlsx", ZIP_BOMB, "解压", (Bad) path -> new RawXlsx()
                        .repeated("<row r=\"1\"><c t=\"str\"><v>", "aaaaaaaaaa", 40_000_000, "</v></c></row>")
                        .write(path)),
                arguments("三百张表.xlsx", TOO_MANY_SHEETS, "300", (Bad)
                        path -> new RawXlsx().sheets(300).write(path)));
    }

    private static Stream<Arguments> cells() {
        return Stream.of(
                arguments("公式.xlsx", FORMULA, "单元格 B2", (Bad) path -> new RawXlsx()
                        .cell("<c r=\"B2\"><f>SUM(A1:A9)</f><v>3</v></c>")
                        .write(path)),
                arguments("一百万列.xlsx", TOO_MANY_COLUMNS, "第 2 行", (Bad) path ->
                        new RawXlsx().cell("<c r=\"BDWGO2\"><v>1</v></c>").write(path)),
                arguments("很多列.xlsx", TOO_MANY_COLUMNS, "2000", (Bad)
                        path -> new RawXlsx().cell("<c r=\"XFD2\"><v>1</v></c>").write(path)),
                arguments("行号过大.xlsx", TOO_MANY_ROWS, "2000000", (Bad) path -> new RawXlsx()
                        .rows("<row r=\"2000000\"><c><v>1</v></c></row>")
                        .write(path)),
                arguments("行号颠倒.xlsx", BROKEN_XML, "sheet1.xml", (Bad) path -> new RawXlsx()
                        .rows("<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>")
                        .write(path)),
                arguments("单元格过长.xlsx", CELL_TOO_LONG, "32767", (Bad) path -> new RawXlsx()
                        .cell("<c r=\"A2\" t=\"inlineStr\"><is><t>" + "长".repeat(40_000) + "</t></is></c>")
                        .write(path)),
                arguments("没有内容.xlsx", EMPTY_WORKBOOK, "没有任何数据", (Bad)
                        path -> new RawXlsx().rows("").write(path)));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                arguments("字节不对.csv", WRONG_ENCODING, "UTF-8", (Bad) path ->
                        Files.write(path, padded(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x80, ','}, ",\n"))),
                arguments("双字节.csv", WRONG_ENCODING, "UTF-16", (Bad)
                        path -> Files.write(path, "\ufeff户编号,行政村".getBytes(StandardCharsets.UTF_16BE))),
                arguments("二进制.csv", NUL_BYTES, "第 2 行", text("户编号,行政村\n1,\0\n")),
                arguments("分号.csv", WRONG_DELIMITER, "“;”", text("户编号;行政村\nH1;樟树村\nH2;群益村\n")),
                arguments("制表符.csv", WRONG_DELIMITER, "制表符", text("户编号\t行政村\nH1\t樟树村\n")),
                arguments("引号没配对.csv", UNCLOSED_QUOTE, "第 2 行", text("户编号,行政村\nH1,\"樟树村\nH2,群益村\n")),
                arguments("引号后有字.csv", BROKEN_QUOTE, "第 2 行", text("户编号,行政村\nH1,\"樟树\"村\n")),
                arguments("文本里的公式.csv", FORMULA, "B2", text("户编号,行政村\nH1,=cmd|' /C calc'!A0\n")),
                arguments("网页.csv", WRONG_EXTENSION, "网页", text("<html>户编号,行政村</html>")),
                arguments("行太长.csv", TOO_MANY_COLUMNS, "2000", text("户编号,行政村\n" + "1,".repeat(5_000) + "\n")));
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                arguments("没有表头.csv", NO_HEADER, "表头", text("一,二\n三,四\n")),
                arguments("缺列.csv", MISSING_HEADINGS, "行政村", text("户编号,户主姓名,户类型,人均纯收入\nH1,王五,脱贫户,1\n")),
                arguments("重复列.csv", DUPLICATE_HEADINGS, "家庭编号", text("户编号,家庭编号,行政村,户主姓名\nH1,H1,樟树村,王五\n")),
                arguments("分不清.csv", AMBIGUOUS_TABLE, "高龄津贴", text("姓名,证件号码,发放日期,金额\n王五,1,20210101,1\n")),
                arguments("分不清.xlsx", AMBIGUOUS_TABLE, "养老金", (Bad)
                        path -> SheetSamples.xlsx(path, "Sheet1", List.<Object[]>of(row("姓名", "证件号码", "发放日期", "金额")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_files")
    void each_is_refused_soon_with_the_reason_and_nothing_is_taken(String name, Refusal why, String word, Bad bad)
            throws IOException {
        bad.write(in.resolve(name));
        Path copies = in.resolveSibling("copies-" + in.getFileName());
        Taken taken = new Taken(CATALOGUE);

        ImportReport report = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new Import(CATALOGUE, VillageNames.none(), HeadingMapping.none()).run(in, copies, taken));

        assertThat(report.isWhole()).isFalse();
        WorkbookRefused refused = report.refusals().get(0);
        assertThat(refused.refusal()).isEqualTo(why);
        assertThat(refused.file()).isEqualTo(name);
        assertThat(refused.reason().zh()).contains(word).doesNotContain("{}");
        assertThat(refused.reason().en()).isNotBlank().doesNotContain("{}");
        assertThat(taken.sources).isEmpty();
        assertThat(copies).doesNotExist();
    }

    private static Bad text(String content) {
        return path -> Files.write(path, content.getBytes(Charset.forName("GB18030")));
    }

    private static byte[] padded(byte[] start, String more) {
        byte[] bytes = Arrays.copyOf(start, 4096);
        byte[] tail = more.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(tail, 0, bytes, start.length, tail.length);
        return bytes;
    }

    /** A whole archive in which the packed bytes of the sheet are overwritten. */
    private static void damagedStream(Path path) throws IOException {
        new RawXlsx()
                .rows("<row r=\"1\">" + "<c><v>17</v></c>".repeat(300) + "</row>")
                .write(path);
        byte[] bytes = Files.readAllBytes(path);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(RawXlsx.SHEET) + RawXlsx.SHEET.length();
        Arrays.fill(bytes, at + 2, at + 40, (byte) 0xff);
        Files.write(path, bytes);
    }
}
