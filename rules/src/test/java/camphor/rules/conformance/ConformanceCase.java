package camphor.rules.conformance;

import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.Compilation;
import camphor.rules.language.RuleLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case of CEL's public conformance tests (google/cel-spec, tests/simple/testdata).
 *
 * @param expected the message {@code value}; null when an error is expected
 * @param variables the message {@code bindings}, by name
 */
public record ConformanceCase(
        String file,
        String name,
        String expression,
        @Nullable Map<String, List<Object>> expected,
        Map<String, Object> variables) {
    private static final LocalDate SOME_DAY = LocalDate.of(2021, 9, 26);
    private static final Catalogue NOTHING = new Catalogue(Map.of(), Map.of());

    /** The cases where they lie beside the project, or where {@code camphor.conformance} says; empty when absent. */
    public static Optional<Path> directory() {
        String told =
                System.getProperty("camphor.conformance", System.getenv().getOrDefault("CAMPHOR_CONFORMANCE", ""));
        Path home = Path.of(System.getProperty("camphor.home", "."));
        Path directory = told.isEmpty() ? home.resolve("../shared/data/cel-conformance") : Path.of(told);
        return Optional.of(directory).filter(Files::isDirectory);
    }

    public static List<ConformanceCase> all(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".textproto"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ConformanceCase> in(Path file) {
        try {
            List<ConformanceCase> cases = new ArrayList<>();
            Map<String, List<Object>> content = TextProto.read(Files.readString(file));
            String name = file.getFileName().toString().replace(".textproto", "");
            for (Map<String, List<Object>> section : messages(content, "section")) {
                for (Map<String, List<Object>> test : messages(section, "test")) {
                    cases.add(of(name, section, test));
                }
            }
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ConformanceCase of(String file, Map<String, List<Object>> section, Map<String, List<Object>> test) {
        Map<String, Object> variables = new HashMap<>();
        for (Map<String, List<Object>> binding : messages(test, "bindings")) {
            var value = messages(binding, "value").stream()
                    .flatMap(outer -> messages(outer, "value").stream())
                    .findFirst();
            variables.put(
                    text(binding, "key"), value.<Object>map(found -> found).orElse(""));
        }
        boolean error = test.containsKey("eval_error") || test.containsKey("any_eval_errors");
        Map<String, List<Object>> value = Stream.concat(
                        messages(test, "value").stream(),
                        messages(test, "typed_result").stream().flatMap(typed -> messages(typed, "result").stream()))
                .findFirst()
                .orElse(Map.of("bool_value", List.of("true")));
        String name = text(section, "name") + "/" + text(test, "name");
        return new ConformanceCase(file, name, text(test, "expr"), error ? null : value, variables);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, List<Object>>> messages(Map<String, List<Object>> in, String field) {
        return in.getOrDefault(field, List.of()).stream()
                .filter(Map.class::isInstance)
                .map(message -> (Map<String, List<Object>>) message)
                .toList();
    }

    private static String text(Map<String, List<Object>> in, String field) {
        return in.getOrDefault(field, List.of("")).get(0).toString();
    }

    /** The case compiled by our language, with its variables as form variables of the kinds they are bound to. */
    public Compilation compiled() {
        Map<String, FactType> types = new HashMap<>();
        variables.forEach((name, value) -> type(value).ifPresent(type -> types.put(name, type)));
        return new RuleLanguage(NOTHING, Map.of()).with(types).compileFree(expression, Place.of(file + ":" + name));
    }

    public Bindings bindings() {
        Map<String, Object> values = new HashMap<>();
        variables.forEach((name, value) -> known(value).ifPresent(known -> values.put(name, known)));
        return new Bindings(SOME_DAY, values);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object> known(Object value) {
        return value instanceof Map ? value((Map<String, List<Object>>) value) : Optional.empty();
    }

    private static Optional<FactType> type(Object value) {
        return known(value)
                .map(known -> known instanceof Long
                        ? FactType.INTEGER
                        : known instanceof BigDecimal
                                ? FactType.DECIMAL
                                : known instanceof Boolean ? FactType.BOOLEAN : FactType.TEXT);
    }

    /** The expected value in our kinds; empty when it is of none. */
    public Optional<Object> expectedValue() {
        return expected == null ? Optional.empty() : value(expected);
    }

    public boolean expectsError() {
        return expected == null;
    }

    private static Optional<Object> value(Map<String, List<Object>> message) {
        for (Map.Entry<String, List<Object>> field : message.entrySet()) {
            String text = field.getValue().get(0).toString();
            return switch (field.getKey()) {
                case "bool_value" -> Optional.of(Boolean.valueOf(text));
                case "int64_value" -> Optional.of(Long.decode(text));
                case "string_value" -> Optional.of(text);
                case "double_value" ->
                    Optional.of(text)
                            .filter(number -> number.matches("[-+0-9.eE]+"))
                            .map(number -> new BigDecimal(number).stripTrailingZeros());
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
