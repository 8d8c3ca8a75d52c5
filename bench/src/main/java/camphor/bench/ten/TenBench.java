package camphor.bench.ten;

import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.Compilation;
import camphor.rules.language.Rule;
import camphor.rules.language.RuleLanguage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ten rules beside Drools, DHIS2's rule engine and a loop by hand, on the same people. */
public final class TenBench {
    private static final int DHIS_HOUSEHOLDS = 3_000;
    private static final int TIMES = 3;
    private static final int MANY_TIMES = 31;

    private final Catalogue catalogue;
    private final Map<String, FactType> parameters;
    private final Columns columns;
    private final Day asOf;
    private final long accountingYear;
    private final long lineFen;

    public TenBench(Catalogue catalogue, Map<String, FactType> parameters, Bindings bindings, Path snapshot)
            throws Exception {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.asOf = Day.of(bindings.asOf());
        this.accountingYear = (Long) Objects.requireNonNull(bindings.parameter("accounting_year"));
        this.columns = new ColumnLoader(snapshot, accountingYear).load();
        Object line = bindings.parameter("monitoring_line");
        this.lineFen = new BigDecimal(String.valueOf(line)).movePointRight(2).longValueExact();
    }

    /** The ten rules compiled, by name. */
    public Map<String, Rule> rules() {
        RuleLanguage language = new RuleLanguage(catalogue, parameters);
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (TenRules.TenRule rule : TenRules.ALL) {
            Compilation compiled = language.compile(rule.subject(), rule.when(), Place.of(rule.id()));
            Rule ready = compiled.rule();
            if (ready == null) {
                throw new IllegalStateException(compiled.issues().toString());
            }
            rules.put(rule.id(), ready);
        }
        return rules;
    }

    public long subjects() {
        return columns.people().size() + (long) columns.households().size();
    }

    public List<Timed> others() {
        HandLoop loop = new HandLoop(columns, asOf, accountingYear, lineFen);
        List<Timed> timed = new ArrayList<>();
        timed.add(timed("by hand over primitive columns, 1 thread", MANY_TIMES, subjects(), () -> loop.run(1)));
        timed.add(timed("by hand over primitive columns, 2 threads", MANY_TIMES, subjects(), () -> loop.run(2)));
        DroolsTen drools = new DroolsTen(columns, asOf, lineFen);
        int households = columns.households().size();
        timed.add(timed("Drools, own joins and accumulates", TIMES, subjects(), () -> drools.run(households)));
        DhisTen dhis = new DhisTen(columns, asOf, lineFen);
        int some = Math.min(DHIS_HOUSEHOLDS, households);
        long judged = some + peopleOf(some);
        timed.add(timed("DHIS2 rule engine, values gathered for it", TIMES, judged, () -> dhis.run(some)));
        CelTen cel = new CelTen(columns, asOf, lineFen);
        timed.add(timed("cel-java's planner, one record after the other", TIMES, judged, () -> cel.run(some)));
        timed.subList(0, 3).forEach(way -> agree(timed.get(0).tally(), way.tally(), way.way()));
        Tally few = drools.run(some);
        timed.subList(3, 5).forEach(way -> agree(few, way.tally(), way.way()));
        return timed;
    }

    private static void agree(Tally expected, Tally tally, String way) {
        if (!expected.equals(tally)) {
            throw new IllegalStateException(way + " counts " + tally + " instead of " + expected);
        }
    }

    private long peopleOf(int households) {
        int count = 0;
        for (int household : columns.people().household()) {
            count += household >= 0 && household < households ? 1 : 0;
        }
        return count;
    }

    /** Once to warm up, then as often as told; the median, as for the columns. */
    private static Timed timed(String way, int times, long subjects, Work work) {
        Tally tally = work.run();
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return new Timed(way, seconds[times / 2], subjects, tally);
    }

    private interface Work {
        Tally run();
    }

    /** What a way took for how many subjects, and what it answered. */
    public record Timed(String way, double seconds, long subjects, Tally tally) {
        /** Hits and unknowns of the rule of that name. */
        public long[] counts(String rule) {
            for (int i = 0; i < TenRules.ALL.size(); i++) {
                if (TenRules.ALL.get(i).id().equals(rule)) {
                    return new long[] {tally.hits()[i], tally.unknowns()[i]};
                }
            }
            throw new IllegalStateException("no rule " + rule);
        }
    }
}
