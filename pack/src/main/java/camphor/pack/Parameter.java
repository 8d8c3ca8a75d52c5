package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.FactType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line, threshold, amount or day count that differs by year or region, and is therefore data.
 *
 * @param unit such as {@code yuan/year}; null for dates, texts and yes/no
 * @param pack id of the pack that gives it
 * @param overrides the parameter of an extended pack that this one replaces; null when it replaces none
 */
public record Parameter(
        Place place,
        String id,
        FactType type,
        @Nullable String unit,
        Label label,
        List<Value> values,
        String pack,
        @Nullable Parameter overrides) {
    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * What it is worth in a time and a region.
     *
     * @param until last day; null while it is in force
     * @param region division code or its first digits; null for the whole country
     * @param value Long, BigDecimal, LocalDate, String or Boolean, after the parameter's type
     * @param source the document that says so; null when the pack forgot it
     */
    public record Value(
            Place place,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String region,
            Object value,
            @Nullable String source) {
        public boolean holds(LocalDate day, String division) {
            return !day.isBefore(from)
                    && (until == null || !day.isAfter(until))
                    && (region == null || division.startsWith(region));
        }

        int precision() {
            return region == null ? 0 : region.length();
        }
    }

    /** The value of a day in a division: the nearest region wins, then the latest beginning. */
    public Optional<Value> at(LocalDate day, String division) {
        return values.stream()
                .filter(value -> value.holds(day, division))
                .max(Comparator.comparingInt(Value::precision).thenComparing(Value::from));
    }

    public Optional<Parameter> replaced() {
        return Optional.ofNullable(overrides);
    }

    public Parameter replacing(Parameter replaced) {
        return new Parameter(place, id, type, unit, label, values, pack, replaced);
    }
}
