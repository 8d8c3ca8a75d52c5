package camphor.workbook;

import camphor.rules.Label;
import java.util.Locale;

/**
 * Every reason for which a whole file is refused. A fault of a single cell or row is no refusal: it is a
 * {@link CellFault}, and the other rows are taken.
 *
 * <p>In the wordings each {@code {}} stands for one detail, in order.
 */
public enum Refusal {
    NOT_READABLE("文件打不开：{}", "the file cannot be read: {}"),
    IS_A_FOLDER("这是文件夹，不是表格文件", "this is a folder, not a workbook"),
    EMPTY_FILE("文件是空的", "the file is empty"),
    UNKNOWN_KIND("不支持 {} 文件，请另存为 .xlsx 或 .csv", "{} files are not supported; save it as .xlsx or .csv"),
    OLD_WORKBOOK(
            "这是旧版 .xls 工作簿，请用“另存为”存成 .xlsx 后再导入", "this is an old .xls workbook; save it as .xlsx and import it again"),
    PASSWORD("工作簿设有打开密码，请取消密码后再导入", "the workbook is protected by a password; remove it and import again"),
    WRONG_EXTENSION("扩展名是 {}，内容却是 {}", "the name ends in {}, but the content is {}"),
    NOT_A_WORKBOOK("压缩包里没有工作簿（缺 {}）", "the archive holds no workbook ({} is missing)"),
    TRUNCATED("文件不完整或已损坏，请重新取得原文件", "the file is cut off or damaged; get the original again"),
    ZIP_BOMB("文件解压后异常地大（{}），不予读取", "the file unpacks to an abnormal size ({}) and is not read"),
    TOO_LARGE("文件过大（{}），请分成几个文件", "the file is too large ({}); split it"),
    MACROS("工作簿含有宏，请另存为不含宏的 .xlsx", "the workbook holds macros; save it as .xlsx without macros"),
    EXTERNAL_LINKS(
            "工作簿链接了外部数据（{}），请断开链接、粘贴为数值后再导入",
            "the workbook links to outside data ({}); break the links, paste values and import again"),
    DDE_LINK("工作簿含有 DDE 命令链接（{}），不予读取", "the workbook holds a DDE link ({}) and is not read"),
    EMBEDDED_OBJECT("工作簿嵌有对象或控件（{}），请删除后再导入", "the workbook embeds an object or control ({}); remove it"),
    FORMULA(
            "工作表「{}」单元格 {} 是公式，请复制后“选择性粘贴—数值”再导入",
            "sheet \"{}\", cell {} is a formula; copy and paste as values, then import again"),
    DOCTYPE("工作簿内部的 {} 含有文档类型声明，不予读取", "part {} declares a document type and is not read"),
    BROKEN_XML("工作簿内部的 {} 已损坏（第 {} 行）", "part {} of the workbook is broken (line {})"),
    TOO_MANY_SHEETS("工作表有 {} 张，超过 {} 张", "there are {} sheets, more than {}"),
    TOO_MANY_ROWS("工作表「{}」的行号 {} 超过 {}", "sheet \"{}\": row {} is beyond {}"),
    TOO_MANY_COLUMNS("工作表「{}」第 {} 行的列数超过 {}", "sheet \"{}\", row {} has more than {} columns"),
    CELL_TOO_LONG("{} 第 {} 行有单元格超过 {} 个字符", "{}, row {}: a cell is longer than {} characters"),
    TOO_MUCH_TEXT("工作簿里的文字太多，内存放不下，请分成几个文件", "the workbook holds more text than the memory; split it"),
    EMPTY_WORKBOOK("工作簿里没有任何数据", "the workbook holds no data"),
    NO_HEADER(
            "没有找到认识的表头（看了前 {} 行），最接近的是「{}」",
            "no known header row was found (in the first {} rows); the nearest table is \"{}\""),
    AMBIGUOUS_TABLE("工作表「{}」分不清是哪张表：{}，请在对照文件中写明", "sheet \"{}\" could be any of {}; say which in the mapping file"),
    MISSING_HEADINGS("工作表「{}」（{}）缺少必需的列：{}", "sheet \"{}\" ({}) lacks required columns: {}"),
    DUPLICATE_HEADINGS(
            "工作表「{}」有重复的列：{}，请删去一列或在对照文件中写明",
            "sheet \"{}\" has several columns for the same thing: {}; delete one or say which in the mapping file"),
    WRONG_ENCODING("文字编码既不是 UTF-8 也不是 GB18030（{}）", "the text is neither UTF-8 nor GB18030 ({})"),
    NUL_BYTES("文本文件第 {} 行含有不可见的控制字符，不是 CSV", "line {} holds control characters; this is no CSV file"),
    WRONG_DELIMITER("列之间是“{}”，请用逗号分隔后再导入", "columns are divided by \"{}\"; use commas and import again"),
    UNCLOSED_QUOTE("第 {} 行的引号没有配对", "a quotation mark opened in row {} is never closed"),
    BROKEN_QUOTE("第 {} 行引号后面还有文字", "row {}: text follows a closing quotation mark"),
    BROKEN_MAPPING("对照文件有错：{}", "the mapping file is wrong: {}");

    private final String zh;
    private final String en;

    Refusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Stable name for logs and screens, such as {@code zip-bomb}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exception to throw: what is refused and why. */
    public WorkbookRefused of(String file, Object... details) {
        return new WorkbookRefused(this, file, new Label(filled(zh, details), filled(en, details)));
    }

    private static String filled(String wording, Object... details) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object detail : details) {
            int at = wording.indexOf("{}", from);
            if (at < 0) {
                break;
            }
            text.append(wording, from, at).append(detail);
            from = at + 2;
        }
        return text.append(wording.substring(from)).toString();
    }
}
