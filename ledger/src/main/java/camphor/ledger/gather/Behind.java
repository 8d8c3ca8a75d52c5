package camphor.ledger.gather;

import static java.util.Objects.requireNonNullElse;

import camphor.ledger.IndicatorSubject;
import camphor.pack.Indicator;
import camphor.pack.Indicator.Direction;
import camphor.screening.Measure;
import camphor.screening.MeasuredSubject;
import camphor.screening.MeasuredSubjects;
import camphor.screening.Standing;
import camphor.screening.Territory;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who stands behind the indicators of a territory. */
final class Behind {
    private static final String HOUSEHOLD = "household";

    private final Map<Measure, List<MeasuredSubject>> subjects = new LinkedHashMap<>();

    private Behind() {}

    /** What to ask for: of each indicator's measure the sides that somebody must look into. */
    static Map<Measure, Set<Standing>> wanted(List<Indicator> indicators, Map<String, Measure> measures) {
        Map<Measure, Set<Standing>> wanted = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Measure measure = measures.get(indicator.id());
            if (measure != null) {
                wanted.put(measure, wanted(indicator, measure));
            }
        }
        return wanted;
    }

    static Behind of(List<Indicator> indicators, Map<String, Measure> measures, MeasuredSubjects all, Territory part) {
        Behind behind = new Behind();
        for (Indicator indicator : indicators) {
            Measure measure = measures.get(indicator.id());
            if (measure != null) {
                try (Stream<MeasuredSubject> found = all.of(measure, part)) {
                    behind.subjects.put(
                            measure,
                            found.filter(subject -> concerns(indicator, subject))
                                    .toList());
                }
            }
        }
        return behind;
    }

    /** What should be whole shows who is lacking; what should be nothing, or small, or is only added up, who is in it. */
    private static Set<Standing> wanted(Indicator indicator, Measure measure) {
        if (indicator.direction() == Direction.AT_LEAST && measure.denominator() != null) {
            return EnumSet.of(Standing.BELOW, Standing.UNKNOWN);
        }
        return measure.counts() ? EnumSet.of(Standing.ABOVE, Standing.UNKNOWN) : EnumSet.allOf(Standing.class);
    }

    /** To a sum that should be small, only those matter who add to it. */
    private static boolean concerns(Indicator indicator, MeasuredSubject subject) {
        return indicator.direction() == Direction.AT_LEAST
                || subject.value() == null
                || subject.value().signum() != 0;
    }

    /** Keys of the subjects, table by table. */
    Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new TreeMap<>();
        subjects.forEach((measure, found) -> found.forEach(subject ->
                keys.computeIfAbsent(measure.table(), table -> new TreeSet<>()).add(subject.key())));
        return keys;
    }

    Map<String, List<IndicatorSubject>> lines(Names names) {
        Map<String, List<IndicatorSubject>> lines = new HashMap<>();
        subjects.forEach((measure, found) -> lines.put(
                measure.id(),
                found.stream()
                        .map(subject -> line(measure.table(), subject, names))
                        .toList()));
        return lines;
    }

    private static IndicatorSubject line(String table, MeasuredSubject subject, Names names) {
        return new IndicatorSubject(
                requireNonNullElse(subject.village(), ""),
                requireNonNullElse(subject.household(), ""),
                table.equals(HOUSEHOLD) ? "" : names.of(table, subject.key()).name(),
                subject.standing(),
                subject.value(),
                subject.whole());
    }
}
