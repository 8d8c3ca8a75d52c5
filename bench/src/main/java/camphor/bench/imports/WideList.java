package camphor.bench.imports;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Privacy;
import camphor.rules.fact.Range;
import camphor.rules.fact.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list of 60 columns as systems export them, for measuring: 20 texts (of them 3 unlike in each row), 10 codes, 10
 * dates (half as text), 10 whole numbers, 5 amounts, 5 yes-or-no. One cell in twenty is blank.
 */
final class WideList {
    private static final int COLUMNS = 60;
    private static final FactType[] TYPES = {
        FactType.TEXT, FactType.CODE, FactType.DATE, FactType.TEXT, FactType.INTEGER, FactType.DECIMAL,
        FactType.TEXT, FactType.CODE, FactType.DATE, FactType.TEXT, FactType.INTEGER, FactType.BOOLEAN
    };

    private WideList() {}

    static Catalogue catalogue() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("row_id", FactType.TEXT, "行标识", true));
        facts.add(fact("id_number", FactType.TEXT, "证件号码", false));
        facts.add(fact("id_key", FactType.TEXT, "证件号匹配键", true));
        IntStream.range(1, COLUMNS).forEach(i -> facts.add(fact("fact_" + i, type(i), "数据项" + i, false)));
        Table table = new Table("wide", label("宽表"), "row_id", true, "宽表", label("测试"), facts, List.of());
        List<Code> codes = IntStream.range(0, 12)
                .mapToObj(i -> new Code("code_" + i, label("第" + i + "类对象"), List.of()))
                .toList();
        return new Catalogue(Map.of("wide", table), Map.of("kinds", new CodeList("kinds", label("类别"), codes)));
    }

    private static FactType type(int column) {
        return TYPES[column % TYPES.length];
    }

    private static Fact fact(String id, FactType type, String zh, boolean computed) {
        boolean number = type == FactType.INTEGER || type == FactType.DECIMAL;
        Range range = number ? new Range(BigDecimal.ZERO, BigDecimal.valueOf(99_999_999)) : null;
        String list = type == FactType.CODE ? "kinds" : null;
        int scale = type == FactType.DECIMAL ? 2 : 0;
        return new Fact(
                id,
                type,
                label(zh),
                List.of(),
                Privacy.INTERNAL,
                list,
                range,
                scale,
                number ? "yuan" : null,
                false,
                null,
                computed,
                label("测试"));
    }

    private static Label label(String zh) {
        return new Label(zh, zh);
    }

    static void write(Path path, int rows) throws IOException {
        Random random = new Random(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("宽表");
            sheet.value(0, 0, "宽表");
            sheet.value(1, 0, "证件号码");
            IntStream.range(1, COLUMNS).forEach(column -> sheet.value(1, column, "数据项" + column));
            for (int row = 2; row < rows + 2; row++) {
                sheet.value(row, 0, "4304211990010" + (10_000 + row));
                for (int column = 1; column < COLUMNS; column++) {
                    if (random.nextInt(20) > 0) {
                        put(sheet, row, column, random);
                    }
                }
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Random random) {
        switch (type(column)) {
            case TEXT -> sheet.value(row, column, column < 10 ? "王" + column + row : "内容" + random.nextInt(500));
            case CODE, CODES -> sheet.value(row, column, "第" + random.nextInt(12) + "类对象");
            case DATE -> date(sheet, row, column, LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_000)));
            case INTEGER -> sheet.value(row, column, random.nextInt(1_000));
            case DECIMAL -> sheet.value(row, column, BigDecimal.valueOf(random.nextInt(10_000_000), 2));
            case BOOLEAN -> sheet.value(row, column, random.nextBoolean() ? "是" : "否");
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        if (column % 2 == 0 && column < 30) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, date.toString().replace("-", ""));
        }
    }
}
