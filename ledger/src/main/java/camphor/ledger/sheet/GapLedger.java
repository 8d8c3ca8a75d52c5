package camphor.ledger.sheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Household;
import camphor.ledger.RuleLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** 数据缺口清单.xlsx: what is not known, and who should fill it in. */
public final class GapLedger {
    private final Dossier dossier;

    public GapLedger(Dossier dossier) {
        this.dossier = dossier;
    }

    public void write(Path file) {
        try (Book book = new Book(dossier, file)) {
            book.list("汇总", "数据缺口汇总表", "", byFact(), facts());
            list(book, "", dossier.gaps());
        }
    }

    void list(Book book, String of, List<DataGap> gaps) {
        book.list("数据缺口", of + "数据缺口清单", "合计 " + gaps.size() + " 项　　　　填表人：　　　　　　　审核人：", fields(), gaps);
    }

    private List<Field<DataGap>> fields() {
        return List.of(
                Field.text("村（社区）", this::place),
                Field.text("组", gap -> ofHome(gap, Household::group)),
                Field.text("户编号", DataGap::household),
                Field.text("户主", gap -> ofHome(gap, Household::head)),
                Field.text("人员", DataGap::who),
                Field.text("缺什么", DataGap::fact),
                Field.text("由谁补", gap -> dossier.unitName(gap.filler())),
                Field.wrapped("等它判断的条款", gap -> clauses(gap)),
                Field.number("等待规则数", gap -> gap.rules().size()),
                Field.toFillIn("补充内容", 20),
                Field.toFillIn("填报人", 8),
                Field.toFillIn("填报日期", 12));
    }

    private String place(DataGap gap) {
        if (gap.village().isEmpty()) {
            return gap.who().isEmpty() ? "全乡" : "未对上户";
        }
        return dossier.villageName(gap.village());
    }

    private String ofHome(DataGap gap, Function<Household, String> fact) {
        Household home = dossier.households().get(gap.household());
        return home == null ? "" : fact.apply(home);
    }

    private static String clauses(DataGap gap) {
        return gap.rules().stream().map(RuleLine::clause).distinct().collect(joining("、"));
    }

    /** How often a fact is missing. */
    private record Missing(String fact, String filler, long count) {}

    private List<Missing> facts() {
        Map<String, Map<String, Long>> counts = dossier.gaps().stream()
                .collect(
                        groupingBy(DataGap::fact, TreeMap::new, groupingBy(DataGap::filler, TreeMap::new, counting())));
        return counts.entrySet().stream()
                .flatMap(fact -> fact.getValue().entrySet().stream()
                        .map(filler -> new Missing(fact.getKey(), filler.getKey(), filler.getValue())))
                .sorted((one, other) -> Long.compare(other.count(), one.count()))
                .toList();
    }

    private List<Field<Missing>> byFact() {
        return List.of(
                Field.text("缺什么", Missing::fact),
                Field.text("由谁补", missing -> dossier.unitName(missing.filler())),
                Field.count("缺口数", Missing::count));
    }
}
