package camphor.ledger.sheet;

import camphor.ledger.ClauseLine;
import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Problem;
import camphor.ledger.RuleLine;
import camphor.ledger.Tally;
import camphor.ledger.Unit;
import camphor.ledger.Village;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import camphor.screening.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 工作通报.xlsx: how far each village and unit has come, side by side. */
public final class Bulletin {
    private final Dossier dossier;

    public Bulletin(Dossier dossier) {
        this.dossier = dossier;
    }

    public void write(Path file) {
        try (Book book = new Book(dossier, file)) {
            book.list("总体", "排查工作通报", "", Headline.fields(), new Headline(dossier).lines());
            book.list("各村进度", "各村（社区）排查进度", "排名按每百户问题数从多到少，问题多不等于工作差，排查细的村发现的也多", progress(), Places.of(dossier));
            book.list("各单位", "各责任单位问题情况", "合计列按牵头单位计，不重复；配合的另列", byUnit(), dossier.units());
            book.list("各条款", "各条款问题情况", "", byClause(), dossier.clauses());
            if (dossier.run().previous() != null) {
                book.list("与上次比", "与上次筛查相比", Headline.previous(dossier), changes(), Places.of(dossier));
            }
        }
    }

    private List<Field<Village>> progress() {
        Tally<String> counts = Tally.by(dossier.problems(), Problem::village);
        List<Village> ranked = dossier.villages().stream()
                .sorted(Comparator.comparing(
                                (Village village) -> perHundred(counts, village),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
        List<Field<Village>> fields = new ArrayList<>(List.of(
                Field.text("村（社区）", Village::name),
                Field.count("登记户", Village::households),
                Field.count("人口", Village::persons),
                Field.count("重点户", Village::focus),
                Field.count("已入户排查", Village::surveyed),
                Field.percent("排查率", village -> share(village.surveyed(), village.households()))));
        fields.addAll(kinds(counts, Village::code));
        fields.add(Field.count("涉及户数", village -> ProblemLedger.households(Places.problems(dossier, village))));
        fields.add(Field.text("每百户问题", village -> perHundred(counts, village)));
        fields.add(Field.number("排名", village -> ranked.contains(village) ? ranked.indexOf(village) + 1 : null));
        fields.add(Field.count("数据缺口", village -> Places.gaps(dossier, village).size()));
        return fields;
    }

    private List<Field<Unit>> byUnit() {
        Tally<String> led = Tally.by(dossier.problems(), Problem::lead);
        Tally<String> joined = Tally.byAll(dossier.problems(), Problem::owners);
        List<Field<Unit>> fields = new ArrayList<>(List.of(Field.text("责任单位", Unit::name)));
        fields.addAll(kinds(led, Unit::id));
        fields.add(Field.number("配合", unit -> joined.of(unit.id()) - led.of(unit.id())));
        fields.add(Field.count("应补数据缺口", unit -> gapsOf(unit)));
        return fields;
    }

    private long gapsOf(Unit unit) {
        return dossier.gaps().stream()
                .filter(gap -> gap.filler().equals(unit.id()))
                .count();
    }

    private List<Field<ClauseLine>> byClause() {
        Tally<String> counts =
                Tally.by(dossier.problems(), problem -> problem.rule().clause());
        List<Field<ClauseLine>> fields = new ArrayList<>(List.of(
                Field.text("条款", ClauseLine::id),
                Field.wrapped("内容", ClauseLine::title),
                Field.date("时限", ClauseLine::until),
                Field.<ClauseLine>wrapped("责任单位", clause -> new ProblemFields(dossier).owners(clause.owners()))
                        .within(12, 30),
                Field.count("核查规则", ClauseLine::rules)));
        fields.addAll(kinds(counts, ClauseLine::id));
        fields.add(Field.number("等待的缺口", this::waiting));
        return fields;
    }

    /** Gaps that keep a rule of the clause from being judged; one gap may stand at several clauses. */
    private long waiting(ClauseLine clause) {
        return dossier.gaps().stream().filter(gap -> waitsFor(gap, clause)).count();
    }

    private static boolean waitsFor(DataGap gap, ClauseLine clause) {
        return gap.rules().stream().map(RuleLine::clause).anyMatch(clause.id()::equals);
    }

    private List<Field<Village>> changes() {
        List<Field<Village>> fields = new ArrayList<>(List.of(Field.text("村（社区）", Village::name)));
        for (Change.Kind kind : List.of(Change.Kind.NEW, Change.Kind.CHANGED, Change.Kind.STILL)) {
            List<Problem> ofKind = dossier.problems().stream()
                    .filter(problem -> problem.change() == kind)
                    .toList();
            Tally<String> counts = Tally.by(ofKind, Problem::village);
            fields.add(Field.count(Words.of(kind), village -> counts.of(village.code())));
        }
        return fields;
    }

    static <T> List<Field<T>> kinds(Tally<String> counts, Function<T, String> key) {
        List<Field<T>> fields = new ArrayList<>();
        for (Category category : Category.values()) {
            fields.add(Field.count(Words.of(category), line -> counts.of(key.apply(line), category)));
        }
        fields.add(Field.count("合计", line -> counts.of(key.apply(line))));
        return fields;
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN);
    }

    private static @Nullable BigDecimal perHundred(Tally<String> counts, Village village) {
        return village.households() == 0
                ? null
                : BigDecimal.valueOf(counts.of(village.code()) * 100)
                        .divide(BigDecimal.valueOf(village.households()), 1, RoundingMode.HALF_UP);
    }
}
