package camphor.ledger.sheet;

import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorLine.Value;
import camphor.ledger.IndicatorLine.VillageValue;
import camphor.ledger.IndicatorText;
import camphor.ledger.Village;
import camphor.ledger.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 指标表.xlsx: the plan's targets, for the township and for each village, and who stands behind each number. */
public final class IndicatorLedger {
    private final Dossier dossier;

    public IndicatorLedger(Dossier dossier) {
        this.dossier = dossier;
    }

    public void write(Path file) {
        try (Book book = new Book(dossier, file)) {
            book.list("全乡", "指标表", FOOT, linked(), lines(IndicatorLine::whole));
            book.list("各村对照", "指标各村对照表", "", comparison(), dossier.indicators());
            book.list("各村", "指标各村明细表", "", byVillage(), villageLines());
            new IndicatorDetail(dossier).each(book);
        }
    }

    void list(Book book, Village village) {
        List<Line> lines = villageLines().stream()
                .filter(line -> line.place().equals(village.code()))
                .toList();
        book.list("指标", village.name() + "指标表", FOOT, fields(), lines);
        new IndicatorDetail(dossier).ofVillage(book, village);
    }

    private static final String FOOT = "资料不全的对象按最好和最坏两种情形都能得出同一结论时，才判为达标或未达标";

    /** An indicator in one place. */
    private record Line(IndicatorLine indicator, String place, Value value) {
        String cell(int at) {
            return new IndicatorText(indicator).cells(value).get(at);
        }
    }

    private List<Line> lines(Function<IndicatorLine, Value> value) {
        return dossier.indicators().stream()
                .map(line -> new Line(line, "", value.apply(line)))
                .toList();
    }

    private List<Line> villageLines() {
        List<Line> lines = new ArrayList<>();
        for (IndicatorLine indicator : dossier.indicators()) {
            indicator.villages().forEach(one -> lines.add(new Line(indicator, one.village(), one.value())));
        }
        return lines;
    }

    private static List<Field<Line>> fields() {
        return List.of(
                Field.text("编号", line -> line.indicator().id()),
                Field.wrapped("指标", line -> line.indicator().name()),
                Field.text("条款", line -> String.join("、", line.indicator().clauses())),
                Field.text("数值", line -> line.cell(0)),
                Field.text("目标", line -> new IndicatorText(line.indicator()).target()),
                Field.text("结果", line -> Words.of(line.indicator().verdict(line.value()))),
                Field.text("分子", line -> line.cell(1)),
                Field.text("分母", line -> line.cell(2)),
                Field.text("资料不全", line -> line.cell(3)));
    }

    /** With one more column, which leads to the sheet of those who stand behind the number. */
    private List<Field<Line>> linked() {
        List<Field<Line>> fields = new ArrayList<>(fields());
        fields.add(Field.text("明细", line -> new IndicatorDetail(dossier).link(line.indicator())));
        return fields;
    }

    private List<Field<Line>> byVillage() {
        List<Field<Line>> fields = new ArrayList<>();
        fields.add(Field.text("村（社区）", line -> dossier.villageName(line.place())));
        fields.addAll(fields());
        return fields;
    }

    private List<Field<IndicatorLine>> comparison() {
        List<Field<IndicatorLine>> fields = new ArrayList<>(List.of(
                Field.text("编号", IndicatorLine::id),
                Field.wrapped("指标", IndicatorLine::name),
                Field.text("目标", line -> new IndicatorText(line).target()),
                Field.text("全乡", line -> number(line, line.whole()))));
        for (Village village : dossier.villages()) {
            fields.add(Field.text(
                    village.name(),
                    line -> line.villages().stream()
                            .filter(one -> one.village().equals(village.code()))
                            .findFirst()
                            .map(VillageValue::value)
                            .map(value -> number(line, value))
                            .orElse("")));
        }
        return fields;
    }

    private static String number(IndicatorLine line, Value value) {
        return new IndicatorText(line).cells(value).get(0);
    }
}
