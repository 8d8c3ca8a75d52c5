package camphor.ledger.sheet;

import camphor.ledger.ClauseLine;
import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorText;
import camphor.ledger.TownshipLine;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 全县汇总.xlsx: the townships side by side, the clauses, the indicators. */
public final class CountyBook {
    private final Dossier county;
    private final List<TownshipLine> townships;

    /** From the county's outline and its townships' sums. */
    public CountyBook(Dossier county, List<TownshipLine> townships) {
        this.county = county;
        this.townships = townships;
    }

    public void write(Path file) {
        try (Book book = new Book(county, file)) {
            book.list("各乡镇进度", "各乡镇排查进度", "逐条台账见“乡镇”文件夹中各乡镇的工作簿", progress(), townships);
            book.list("各条款", "各条款问题情况", "", byClause(), county.clauses());
            book.list("指标", "指标表", "", indicators(), county.indicators());
            book.list("指标各乡镇对照", "指标各乡镇对照表", "", comparison(), county.indicators());
        }
    }

    private static List<Field<TownshipLine>> progress() {
        List<Field<TownshipLine>> fields = new ArrayList<>(List.of(
                Field.text("乡镇", TownshipLine::name),
                Field.count("登记户", line -> line.overview().households()),
                Field.count("人口", line -> line.overview().persons()),
                Field.count("重点户", TownshipLine::focus),
                Field.count("已入户排查", TownshipLine::surveyed)));
        for (Category category : Category.values()) {
            fields.add(Field.count(
                    Words.of(category), line -> line.overview().found().getOrDefault(category, 0L)));
        }
        fields.add(Field.count("合计", line -> line.overview().findings()));
        fields.add(Field.count("涉及户数", TownshipLine::touched));
        fields.add(Field.count("数据缺口", line -> line.overview().gaps()));
        return fields;
    }

    private List<Field<ClauseLine>> byClause() {
        List<Field<ClauseLine>> fields = new ArrayList<>(List.of(
                Field.text("条款", ClauseLine::id),
                Field.wrapped("内容", ClauseLine::title),
                Field.date("时限", ClauseLine::until)));
        for (Category category : Category.values()) {
            fields.add(Field.count(Words.of(category), clause -> count(clause, category)));
        }
        fields.add(Field.count(
                "涉及乡镇",
                clause -> townships.stream()
                        .filter(township -> township.byClause().containsKey(clause.id()))
                        .count()));
        return fields;
    }

    private long count(ClauseLine clause, Category category) {
        return townships.stream()
                .map(township -> township.byClause().getOrDefault(clause.id(), Map.of()))
                .mapToLong(kinds -> kinds.getOrDefault(category, 0L))
                .sum();
    }

    private static List<Field<IndicatorLine>> indicators() {
        return List.of(
                Field.text("编号", IndicatorLine::id),
                Field.wrapped("指标", IndicatorLine::name),
                Field.text(
                        "数值",
                        line -> new IndicatorText(line).cells(line.whole()).get(0)),
                Field.text("目标", line -> new IndicatorText(line).target()),
                Field.text("结果", line -> Words.of(line.verdict(line.whole()))),
                Field.text(
                        "分子",
                        line -> new IndicatorText(line).cells(line.whole()).get(1)),
                Field.text(
                        "分母",
                        line -> new IndicatorText(line).cells(line.whole()).get(2)),
                Field.text(
                        "资料不全",
                        line -> new IndicatorText(line).cells(line.whole()).get(3)));
    }

    private List<Field<IndicatorLine>> comparison() {
        List<Field<IndicatorLine>> fields = new ArrayList<>(List.of(
                Field.text("编号", IndicatorLine::id),
                Field.wrapped("指标", IndicatorLine::name),
                Field.text("目标", line -> new IndicatorText(line).target())));
        for (TownshipLine township : townships) {
            fields.add(Field.text(township.name(), line -> of(township, line)));
        }
        return fields;
    }

    private static String of(TownshipLine township, IndicatorLine wanted) {
        return township.indicators().stream()
                .filter(line -> line.id().equals(wanted.id()))
                .findFirst()
                .map(line -> new IndicatorText(line).cells(line.whole()).get(0))
                .orElse("");
    }
}
