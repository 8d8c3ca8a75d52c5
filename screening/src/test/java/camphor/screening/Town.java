package camphor.screening;

import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.language.RuleLanguage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A made-up town: records to be snapshot and rules to be run over them, as a test tells them. */
public final class Town {
    public static final LocalDate DAY = LocalDate.of(2021, 9, 26);

    private static final Catalogue CATALOGUE = TownSamples.catalogue();
    private static final RuleLanguage LANGUAGE = new RuleLanguage(
            CATALOGUE, Map.of("line", FactType.DECIMAL, "unset", FactType.INTEGER, "day", FactType.DATE));
    private static final Bindings BINDINGS =
            new Bindings(DAY, Map.of("line", new BigDecimal("6500"), "day", LocalDate.of(2021, 1, 1)));

    private final ScreeningEngine engine;
    private final Path home;
    private final List<String> delivered = new ArrayList<>();
    private final List<Entry> records = new ArrayList<>();
    private final List<ScreeningRule> rules = new ArrayList<>();

    Town(ScreeningEngine engine, Path home) {
        this.engine = engine;
        this.home = home;
    }

    /** One household of one person with everything known of them. */
    static Town settled(ScreeningEngine engine, Path home) {
        return new Town(engine, home)
                .has("village", "village_code", "V1", "village_name", "樟树村")
                .has(
                        "household",
                        "household_id",
                        "H1",
                        "village_code",
                        "V1",
                        "kind",
                        "lifted",
                        "income",
                        new BigDecimal("6499.99"))
                .has(
                        "person",
                        "person_id",
                        "P1",
                        "household_id",
                        "H1",
                        "name",
                        "李四",
                        "birth_date",
                        LocalDate.of(2010, 3, 1),
                        "months",
                        3L,
                        "wage",
                        new BigDecimal("1250.50"),
                        "at_school",
                        true,
                        "health",
                        Set.of("chronic", "disabled"))
                .has(
                        "payment",
                        "row_id",
                        "a",
                        "person_id",
                        "P1",
                        "amount",
                        new BigDecimal("10"),
                        "paid_on",
                        LocalDate.of(2020, 12, 31))
                .has(
                        "payment",
                        "row_id",
                        "b",
                        "person_id",
                        "P1",
                        "amount",
                        new BigDecimal("20.5"),
                        "paid_on",
                        LocalDate.of(2021, 1, 1));
    }

    Town delivers(String... tables) {
        delivered.addAll(List.of(tables));
        return this;
    }

    /** A record of a table; facts by name and value, and those that are not named are not known. */
    Town has(String table, @Nullable Object... namesAndValues) {
        List<Fact> facts = CATALOGUE.table(table).storedFacts();
        @Nullable Object[] row = new Object[facts.size()];
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            row[facts.indexOf(CATALOGUE.table(table).fact(name).orElseThrow())] = namesAndValues[i + 1];
        }
        records.add(new Entry(table, Arrays.asList(row)));
        return this;
    }

    Town judges(String id, String subject, String condition) {
        rules.add(new ScreeningRule(id, 1, condition(subject, condition), null));
        return this;
    }

    Town judges(String id, String subject, String condition, Wording.Part... found) {
        rules.add(new ScreeningRule(id, 2, condition(subject, condition), new Wording(List.of(found))));
        return this;
    }

    static Wording.Part words(String text) {
        return new Wording.Words(text);
    }

    static Wording.Part value(String subject, String expression) {
        return new Wording.Value(expression(subject, expression));
    }

    static Rule expression(String subject, String text) {
        return LANGUAGE.compileValue(subject, text, Place.of("found")).require();
    }

    private static Rule condition(String subject, String text) {
        return LANGUAGE.compile(subject, text, Place.of("when")).require();
    }

    Snapshot snapshot() {
        try (SnapshotWriter writer = engine.snapshot(CATALOGUE, home.resolve("snapshot"), DAY)) {
            delivered.forEach(writer::delivered);
            for (int i = 0; i < records.size(); i++) {
                writer.row(records.get(i).table(), records.get(i).facts().toArray(), "town / " + (i + 1));
            }
            return writer.finish();
        }
    }

    Register register() {
        return engine.register(CATALOGUE, snapshot(), BINDINGS);
    }

    Screening order(String run) {
        return new Screening(CATALOGUE, rules, BINDINGS, snapshot(), home.resolve(run), run);
    }

    Findings screened(String run) {
        return engine.screen(order(run), Progress.unwatched());
    }

    Findings screened() {
        return screened("run-1");
    }

    private record Entry(String table, List<@Nullable Object> facts) {}
}
