package camphor.ledger.gather;

import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorLine.Value;
import camphor.ledger.IndicatorLine.VillageValue;
import camphor.ledger.Village;
import camphor.pack.Divisions;
import camphor.pack.Indicator;
import camphor.pack.Pack;
import camphor.pack.ready.PackLanguage;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.screening.Measure;
import camphor.screening.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted: the coverage of each village, and the pack's indicators. */
final class Numbers {
    private static final List<String> COVERAGE = List.of(
            "household:true",
            "person:person.active",
            "household:household.focus",
            "household:has(household.surveyed_on)");

    private final Pack pack;
    private final Bindings bindings;
    private final Map<String, Measure> measures;
    private final List<Measured> covered;
    private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

    private Numbers(Source source, Map<String, Measure> measures, List<Measured> covered) {
        this.pack = source.pack();
        this.bindings = source.rules().bindings();
        this.measures = measures;
        this.covered = covered;
        source.register()
                .measure(List.copyOf(measures.values()))
                .forEach(line -> measured.computeIfAbsent(line.measure(), unused -> new ArrayList<>())
                        .add(line));
    }

    static Numbers of(Source source, PackLanguage language, Asked asked) {
        List<Measure> coverage = COVERAGE.stream()
                .map(text -> text.split(":", 2))
                .map(parts -> new Measure(String.join(":", parts), asked.about(parts[0], parts[1]), null))
                .toList();
        Map<String, Measure> measures = new LinkedHashMap<>();
        source.pack()
                .indicators()
                .forEach(indicator ->
                        measure(indicator, language).ifPresent(measure -> measures.put(indicator.id(), measure)));
        return new Numbers(source, measures, source.register().measure(coverage));
    }

    private static Optional<Measure> measure(Indicator indicator, PackLanguage language) {
        Optional<Rule> numerator = language.value(indicator.of(), indicator.numerator(), issue -> {});
        Rule denominator = indicator.denominator() == null
                ? null
                : language.value(indicator.of(), indicator.denominator(), issue -> {})
                        .orElse(null);
        return numerator.map(above -> new Measure(indicator.id(), above, denominator));
    }

    /** What is measured for each indicator, by its id; one whose expressions are at fault has nothing. */
    Map<String, Measure> measures() {
        return measures;
    }

    /** How many households the register has in each township. */
    Map<String, Long> townships() {
        Map<String, Long> households = new TreeMap<>();
        covered.forEach(line -> {
            String village = line.village();
            if (village != null && line.measure().equals(COVERAGE.get(0))) {
                households.merge(Divisions.townshipOf(village), line.numerator().longValue(), Long::sum);
            }
        });
        return households;
    }

    /** The villages of a part: those that the pack lists, and any that the register knows beside them. */
    List<Village> villages(Part part) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        pack.organisation().villages().stream()
                .map(village -> village.code())
                .filter(part::has)
                .forEach(code -> counts.put(code, new LinkedHashMap<>()));
        covered.forEach(line -> {
            String village = line.village();
            if (village != null && part.has(village)) {
                counts.computeIfAbsent(village, unused -> new LinkedHashMap<>())
                        .put(line.measure(), line.numerator().longValue());
            }
        });
        return counts.entrySet().stream()
                .map(entry -> village(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Village village(String code, Map<String, Long> counts) {
        List<Long> numbers = COVERAGE.stream()
                .map(measure -> counts.getOrDefault(measure, 0L))
                .toList();
        String name = pack.organisation().villageName(code);
        return new Village(code, name, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /** The indicators with their values; one that cannot be measured stands there without one. */
    List<IndicatorLine> indicators(Part part) {
        return pack.indicators().stream()
                .map(indicator -> line(indicator, part))
                .toList();
    }

    private IndicatorLine line(Indicator indicator, Part part) {
        Measure measure = measures.get(indicator.id());
        List<Measured> lines = measured.getOrDefault(indicator.id(), List.of()).stream()
                .filter(line -> part.isAbout(line.village()))
                .toList();
        return new IndicatorLine(
                indicator.id(),
                indicator.name().zh(),
                indicator.clauses(),
                indicator.unit(),
                indicator.direction(),
                measure != null && measure.counts(),
                target(indicator),
                value(lines),
                byVillage(lines).toList());
    }

    private static Stream<VillageValue> byVillage(List<Measured> lines) {
        return lines.stream().flatMap(line -> {
            String village = line.village();
            return village == null || Divisions.isTownship(village)
                    ? Stream.empty()
                    : Stream.of(new VillageValue(village, value(List.of(line))));
        });
    }

    private static Value value(List<Measured> lines) {
        if (lines.isEmpty()) {
            return Value.NONE;
        }
        BigDecimal numerator = lines.stream().map(Measured::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal denominator = BigDecimal.ZERO;
        for (Measured line : lines) {
            BigDecimal part = line.denominator();
            denominator = part == null || denominator == null ? null : denominator.add(part);
        }
        return new Value(
                numerator,
                denominator,
                lines.stream().mapToLong(Measured::unknown).sum());
    }

    private @Nullable BigDecimal target(Indicator indicator) {
        String parameter = indicator.targetParameter();
        Object value = parameter == null ? null : bindings.parameter(parameter);
        return value == null ? indicator.target() : new BigDecimal(value.toString());
    }
}
