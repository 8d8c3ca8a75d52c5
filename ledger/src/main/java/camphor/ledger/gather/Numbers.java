package camphor.ledger.gather;

import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorLine.Value;
import camphor.ledger.IndicatorLine.VillageValue;
import camphor.ledger.Village;
import camphor.pack.Indicator;
import camphor.pack.Organisation;
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
import org.jspecify.annotations.Nullable;

/** What is counted: the coverage of each village, and the pack's indicators. */
final class Numbers {
    private static final List<String> COVERAGE = List.of(
            "household:true",
            "person:person.active",
            "household:household.focus",
            "household:has(household.surveyed_on)");

    private final Source source;
    private final PackLanguage language;
    private final Asked asked;

    Numbers(Source source, PackLanguage language, Asked asked) {
        this.source = source;
        this.language = language;
        this.asked = asked;
    }

    /** The pack's villages, and any that the register knows beside them. */
    List<Village> villages() {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        Pack pack = source.pack();
        pack.organisation().villages().forEach(village -> counts.put(village.code(), new LinkedHashMap<>()));
        for (Measured line : source.register().measure(coverage())) {
            String village = line.village();
            if (village != null) {
                counts.computeIfAbsent(village, unused -> new LinkedHashMap<>())
                        .put(line.measure(), line.numerator().longValue());
            }
        }
        return counts.entrySet().stream()
                .map(entry -> village(entry.getKey(), name(pack, entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Measure> coverage() {
        return COVERAGE.stream()
                .map(text -> text.split(":", 2))
                .map(parts -> new Measure(String.join(":", parts), asked.about(parts[0], parts[1]), null))
                .toList();
    }

    private static Village village(String code, String name, Map<String, Long> counts) {
        List<Long> numbers = COVERAGE.stream()
                .map(measure -> counts.getOrDefault(measure, 0L))
                .toList();
        return new Village(code, name, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static String name(Pack pack, String code) {
        return pack.organisation().villages().stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .map(Organisation.Village::shortName)
                .orElse(code);
    }

    /** The indicators with their values; one that cannot be measured stands there without one. */
    List<IndicatorLine> indicators() {
        List<Indicator> indicators = source.pack().indicators();
        List<Measure> measures = new ArrayList<>();
        indicators.forEach(indicator -> measure(indicator).ifPresent(measures::add));
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        source.register()
                .measure(measures)
                .forEach(line -> measured.computeIfAbsent(line.measure(), unused -> new ArrayList<>())
                        .add(line));
        return indicators.stream()
                .map(indicator -> line(indicator, measures, measured.getOrDefault(indicator.id(), List.of())))
                .toList();
    }

    private Optional<Measure> measure(Indicator indicator) {
        Optional<Rule> numerator = language.value(indicator.of(), indicator.numerator(), issue -> {});
        Rule denominator = indicator.denominator() == null
                ? null
                : language.value(indicator.of(), indicator.denominator(), issue -> {})
                        .orElse(null);
        return numerator.map(above -> new Measure(indicator.id(), above, denominator));
    }

    private IndicatorLine line(Indicator indicator, List<Measure> measures, List<Measured> lines) {
        boolean counted = measures.stream()
                .filter(measure -> measure.id().equals(indicator.id()))
                .anyMatch(Measure::counts);
        List<VillageValue> villages = new ArrayList<>();
        for (Measured line : lines) {
            String village = line.village();
            if (village != null) {
                villages.add(new VillageValue(village, value(List.of(line))));
            }
        }
        return new IndicatorLine(
                indicator.id(),
                indicator.name().zh(),
                indicator.clauses(),
                indicator.unit(),
                indicator.direction(),
                counted,
                target(indicator),
                value(lines),
                villages);
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
        Bindings bindings = source.rules().bindings();
        Object value = parameter == null ? null : bindings.parameter(parameter);
        return value == null ? indicator.target() : new BigDecimal(value.toString());
    }
}
