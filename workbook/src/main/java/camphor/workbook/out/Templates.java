package camphor.workbook.out;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.workbook.in.ColumnName;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Empty workbooks to fill in, one for each table of the catalogue: a heading for each fact, what may stand under it as a
 * note, and a list to choose from where the catalogue has codes. They are read back without a mapping.
 */
public final class Templates {
    private static final int ROWS = 5_000;
    private static final int HEADER = 1;
    private static final String CODES = "代码";
    private static final String REQUIRED = "FCE4D6";
    private static final String OTHER = "D9E1F2";

    private final Catalogue catalogue;

    public Templates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes a template for every table, each named as its workbook is. */
    public void writeAll(Path folder) {
        catalogue.tables().values().forEach(table -> write(table, folder.resolve(table.sheet() + ".xlsx")));
    }

    public void write(Table table, Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                    Workbook workbook = new Workbook(out, "Camphor", "1.0")) {
                workbook.setGlobalDefaultFont(Fonts.NAME, Fonts.BODY);
                write(table, workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Table table, Workbook workbook) {
        List<Fact> facts = table.facts().stream()
                .filter(fact -> !fact.computed() && !fact.isDerived())
                .toList();
        Worksheet sheet = workbook.newWorksheet(table.sheet());
        Map<String, String> lists = codeSheet(facts, workbook);
        sheet.inlineString(0, 0, table.sheet());
        sheet.range(0, 0, 0, facts.size() - 1).merge();
        Fonts.bold(sheet.range(0, 0, 0, facts.size() - 1).style(), Fonts.TITLE).set();
        sheet.rowHeight(0, 32);
        for (int column = 0; column < facts.size(); column++) {
            column(sheet, column, facts.get(column), lists);
        }
        sheet.freezePane(0, HEADER + 1);
    }

    private void column(Worksheet sheet, int column, Fact fact, Map<String, String> lists) {
        sheet.inlineString(HEADER, column, fact.label().zh() + (fact.required() ? "*" : ""));
        Fonts.bold(sheet.range(HEADER, column, HEADER, column).style(), Fonts.BODY)
                .fillColor(fact.required() ? REQUIRED : OTHER)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        sheet.comment(HEADER, column, note(fact));
        sheet.width(column, Math.max(10, Math.min(30, Wide.width(fact.label().zh()) + 3)));
        sheet.style(column)
                .format(fact.type() == FactType.DATE ? "yyyy-mm-dd" : "@")
                .set();
        String list = fact.type() == FactType.BOOLEAN ? "\"是,否\"" : lists.get(fact.codeList());
        if (list != null && fact.type() != FactType.CODES) {
            sheet.range(HEADER + 1, column, HEADER + ROWS, column)
                    .validateWithListByFormula(list)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(fact.label().zh())
                    .error("请从列表中选择");
        }
    }

    /** Writes the code lists to a hidden sheet; answers list id → the range of its labels. */
    private Map<String, String> codeSheet(List<Fact> facts, Workbook workbook) {
        Map<String, String> ranges = new LinkedHashMap<>();
        List<String> ids = facts.stream()
                .filter(fact -> fact.codeList() != null)
                .map(Fact::codeList)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return ranges;
        }
        Worksheet sheet = workbook.newWorksheet(CODES);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < ids.size(); column++) {
            List<Code> codes = catalogue.codeList(ids.get(column)).codes();
            for (int row = 0; row < codes.size(); row++) {
                sheet.inlineString(row, column, codes.get(row).label().zh());
            }
            String letters = ColumnName.of(column);
            ranges.put(ids.get(column), CODES + "!$" + letters + "$1:$" + letters + "$" + codes.size());
        }
        return ranges;
    }

    private String note(Fact fact) {
        String kind = switch (fact.type()) {
            case TEXT -> "文本";
            case INTEGER -> "整数";
            case DECIMAL -> "数，最多 " + fact.scale() + " 位小数";
            case DATE -> "日期，如 2021-09-26";
            case BOOLEAN -> "是 或 否";
            case CODE -> "从列表中选一项";
            case CODES -> "可填多项，用逗号分隔：" + labels(fact);
        };
        String unit = fact.unit() == null ? "" : "，单位：" + Units.shown(fact.unit());
        return (fact.required() ? "必填。" : "") + kind + unit + "。来源："
                + fact.origin().zh();
    }

    private String labels(Fact fact) {
        String list = fact.codeList();
        return list == null
                ? ""
                : String.join(
                        "、",
                        catalogue.codeList(list).codes().stream()
                                .map(code -> code.label().zh())
                                .toList());
    }
}
