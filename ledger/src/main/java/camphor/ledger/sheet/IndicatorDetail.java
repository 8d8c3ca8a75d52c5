package camphor.ledger.sheet;

import camphor.ledger.Dossier;
import camphor.ledger.Household;
import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorSubject;
import camphor.ledger.Village;
import camphor.ledger.Words;
import camphor.workbook.out.SheetLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who stands behind the indicators' numbers, one sheet an indicator: the households and persons to go to. */
final class IndicatorDetail {
    private final Dossier dossier;

    IndicatorDetail(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A subject and the indicator that it stands behind. */
    private record Line(IndicatorLine indicator, IndicatorSubject subject) {
        String standing() {
            return Words.of(indicator, subject.standing());
        }
    }

    /** A sheet for each indicator that somebody stands behind, named by its id. */
    void each(Book book) {
        for (IndicatorLine indicator : dossier.indicators()) {
            List<Line> lines = lines(indicator);
            if (!lines.isEmpty()) {
                book.list(indicator.id(), indicator.name() + "明细", counted(lines), fields(indicator), lines);
            }
        }
    }

    /** How many there are, leading to their sheet; nothing when there is nobody. */
    @Nullable
    Object link(IndicatorLine indicator) {
        int count = dossier.behind(indicator).size();
        return count == 0 ? null : new SheetLink(count + " 个", indicator.id());
    }

    /** All indicators of one village on one sheet. */
    void ofVillage(Book book, Village village) {
        List<Line> lines = new ArrayList<>();
        dossier.indicators()
                .forEach(indicator -> lines(indicator).stream()
                        .filter(line -> line.subject().village().equals(village.code()))
                        .forEach(lines::add));
        List<Field<Line>> fields = new ArrayList<>(List.of(
                Field.text("编号", line -> line.indicator().id()),
                Field.wrapped("指标", line -> line.indicator().name())));
        fields.addAll(who());
        fields.addAll(sums());
        book.list("指标明细", village.name() + "指标明细表", counted(lines), fields, lines);
    }

    private List<Line> lines(IndicatorLine indicator) {
        return dossier.behind(indicator).stream()
                .map(subject -> new Line(indicator, subject))
                .toList();
    }

    private static String counted(List<Line> lines) {
        long unknown =
                lines.stream().filter(line -> line.standing().equals("资料不全")).count();
        return "合计 " + lines.size() + " 个，其中资料不全 " + unknown + " 个";
    }

    private List<Field<Line>> fields(IndicatorLine indicator) {
        List<Field<Line>> fields = new ArrayList<>(
                List.of(Field.text("村（社区）", line -> place(line.subject().village()))));
        fields.addAll(who());
        if (!indicator.counted()) {
            fields.addAll(sums());
        }
        return fields;
    }

    private String place(String village) {
        return village.isEmpty() ? "不属于某一村" : dossier.villageName(village);
    }

    private List<Field<Line>> who() {
        return List.of(
                Field.text("组", ofHome(Household::group)),
                Field.text("户编号", line -> line.subject().household()),
                Field.text("户主", ofHome(Household::head)),
                Field.text("户类型", ofHome(Household::kind)),
                Field.text("人员（对象）", line -> line.subject().who()),
                Field.text("情形", Line::standing));
    }

    private static List<Field<Line>> sums() {
        return List.of(
                Field.text("计入分子", line -> line.subject().value()),
                Field.text("计入分母", line -> line.subject().whole()));
    }

    private Function<Line, @Nullable Object> ofHome(Function<Household, String> fact) {
        return line -> {
            Household home = dossier.households().get(line.subject().household());
            return home == null ? "" : fact.apply(home);
        };
    }
}
