package camphor.server.register.fact;

import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts of one record as a JSON object: numbers exact, days as 2021-09-26, sets of codes as lists; what is not known is
 * not in it.
 */
public final class FactsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FactsJson() {}

    /** Adds {@code "fact":value}, with a comma before it unless it is the first; nothing when it is not known. */
    public static void append(StringBuilder json, String fact, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        json.append('"').append(fact).append("\":");
        value(json, value);
    }

    /** One value as JSON; {@code null} when it is not known. */
    public static String value(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        if (value == null) {
            json.append("null");
        } else {
            value(json, value);
        }
        return json.toString();
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof Long || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof BigDecimal number) {
            json.append(number.toPlainString());
        } else if (value instanceof Set<?> codes) {
            json.append('[');
            String comma = "";
            for (Object code : new TreeSet<>(codes)) {
                json.append(comma);
                text(json, code.toString());
                comma = ",";
            }
            json.append(']');
        } else {
            text(json, value.toString());
        }
    }

    /** PostgreSQL's JSON holds no NUL; no fact has a use for one. */
    private static void text(StringBuilder json, String text) {
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text.replace("\0", ""), json);
        json.append('"');
    }

    /** All facts as one object. */
    public static String of(Map<String, ? extends @Nullable Object> facts) {
        StringBuilder json = new StringBuilder("{");
        facts.forEach((fact, value) -> append(json, fact, value));
        return json.append('}').toString();
    }

    /** Values of a record of that table, by fact; facts that the catalogue does not know any more are left out. */
    public static Map<String, Object> read(Table table, String json) {
        JsonNode node = JSON.readTree(json);
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Fact fact : table.facts()) {
            JsonNode value = node.get(fact.id());
            if (value != null && !value.isNull()) {
                facts.put(fact.id(), typed(fact.type(), value));
            }
        }
        return facts;
    }

    /** One value, null when the JSON says null or nothing. */
    public static @Nullable Object read(FactType type, @Nullable String json) {
        JsonNode node = json == null ? null : JSON.readTree(json);
        return node == null || node.isNull() ? null : typed(type, node);
    }

    private static Object typed(FactType type, JsonNode value) {
        return switch (type) {
            case TEXT, CODE -> value.asString();
            case INTEGER -> value.longValue();
            case DECIMAL -> value.decimalValue();
            case DATE -> LocalDate.parse(value.asString());
            case BOOLEAN -> value.booleanValue();
            case CODES -> codes(value);
        };
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(code -> codes.add(code.asString()));
        return codes;
    }

    /** Facts that were changed, with the number of the change: {@code {"house_grade": 12}}. */
    public static Map<String, Long> changes(String json) {
        Map<String, Long> changes = new LinkedHashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> changes.put(entry.getKey(), entry.getValue().longValue()));
        return changes;
    }
}
