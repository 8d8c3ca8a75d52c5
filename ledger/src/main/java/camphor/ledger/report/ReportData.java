package camphor.ledger.report;

import camphor.ledger.ClauseLine;
import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Household;
import camphor.ledger.IndicatorLine;
import camphor.ledger.Problem;
import camphor.ledger.Redaction;
import camphor.ledger.RuleLine;
import camphor.ledger.Unit;
import camphor.ledger.Village;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the page reads it: rows of numbers and texts, where a number names the place of a record in its list.
 * Free text goes through {@link Redaction}.
 */
final class ReportData {
    private static final int NONE = -1;

    private final Dossier dossier;
    private final Map<String, Integer> villages;
    private final Map<String, Integer> units;
    private final Map<String, Integer> clauses;
    private final Map<String, Integer> rules;
    private final Map<String, Integer> households;

    ReportData(Dossier dossier) {
        this.dossier = dossier;
        this.villages = places(dossier.villages(), Village::code);
        this.units = places(dossier.units(), Unit::id);
        this.clauses = places(dossier.clauses(), ClauseLine::id);
        this.rules = places(dossier.rules(), RuleLine::id);
        this.households = places(dossier.households().values(), Household::id);
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("run", ReportHead.run(dossier));
        content.put("words", ReportHead.words());
        content.put("villages", rows(dossier.villages(), this::village));
        content.put("units", rows(dossier.units(), unit -> List.of(unit.id(), unit.name())));
        content.put("clauses", rows(dossier.clauses(), this::clause));
        content.put("rules", rows(dossier.rules(), this::rule));
        content.put("households", rows(dossier.households().values(), this::household));
        content.put("problems", rows(dossier.problems(), this::problem));
        content.put("gaps", rows(dossier.gaps(), this::gap));
        content.put("indicators", rows(dossier.indicators(), this::indicator));
        return content;
    }

    private List<Object> village(Village village) {
        return List.of(
                village.code(),
                village.name(),
                village.households(),
                village.persons(),
                village.focus(),
                village.surveyed());
    }

    private List<Object> clause(ClauseLine clause) {
        return List.of(clause.id(), clause.title(), text(clause.until()), unitPlaces(clause.owners()), clause.rules());
    }

    private List<Object> rule(RuleLine rule) {
        return List.of(
                rule.id(),
                rule.name(),
                place(clauses, rule.clause()),
                id(rule.category()),
                id(rule.field()),
                id(rule.severity()));
    }

    private List<Object> household(Household home) {
        return List.of(
                home.id(),
                place(villages, home.village()),
                home.group(),
                safe(home.head()),
                home.kind(),
                home.members());
    }

    private List<Object> problem(Problem problem) {
        return List.of(
                problem.number(),
                place(rules, problem.rule().id()),
                place(households, problem.household()),
                place(villages, problem.village()),
                safe(problem.who()),
                safe(problem.found()),
                safe(problem.evidence()),
                safe(problem.doFirst()),
                unitPlaces(problem.owners()),
                text(problem.due()),
                id(problem.change()));
    }

    private List<Object> gap(DataGap gap) {
        return List.of(
                gap.fact(),
                place(households, gap.household()),
                place(villages, gap.village()),
                safe(gap.who()),
                dossier.unitName(gap.filler()),
                gap.rules().stream().map(rule -> place(rules, rule.id())).toList());
    }

    private Map<String, Object> indicator(IndicatorLine line) {
        Map<String, Object> row = ReportHead.indicator(line, villages);
        row.putAll(new BehindRows(line, dossier.behind(line)).content(households, villages));
        return row;
    }

    private List<Integer> unitPlaces(List<String> ids) {
        return ids.stream().map(units::get).filter(Objects::nonNull).toList();
    }

    static int place(Map<String, Integer> places, String id) {
        return places.getOrDefault(id, NONE);
    }

    private static String safe(String text) {
        return Redaction.of(text);
    }

    static String id(@Nullable Enum<?> kind) {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static <T> List<Object> rows(Collection<T> records, Function<T, ?> row) {
        List<Object> rows = new ArrayList<>(records.size());
        records.forEach(each -> rows.add(row.apply(each)));
        return rows;
    }

    private static <T> Map<String, Integer> places(Collection<T> records, Function<T, String> id) {
        Map<String, Integer> places = new HashMap<>();
        records.forEach(each -> places.put(id.apply(each), places.size()));
        return places;
    }
}
