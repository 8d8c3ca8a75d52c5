package camphor.rules;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.rules.record.RecordStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * A few random records of the small catalogue: values that often meet, keys that are missing or shared, lists that were
 * not delivered.
 *
 * @param rows stored facts of each delivered table's rows, in catalogue order
 */
public record Township(Map<String, List<@Nullable Object[]>> rows) {
    private static final String[] TEXTS = {"", "樟树", "樟树𠀀", "𠀀", "\uFF21", "12", "-7", "a'b\\", "a\nb", "99", "Ab c"};
    private static final LocalDate[] DAYS = {
        LocalDate.of(2020, 2, 29), LocalDate.of(2021, 2, 28), LocalDate.of(2021, 8, 31), LocalDate.of(2021, 9, 1),
        LocalDate.of(2005, 9, 26), LocalDate.of(2005, 9, 27), LocalDate.of(1950, 1, 31), LocalDate.of(2021, 12, 31)
    };

    public static Arbitrary<Township> any() {
        return Arbitraries.randomValue(Township::random);
    }

    /** A village, three households, some persons and payments. */
    public static Township random(Random random) {
        Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        for (Table table : RuleSamples.CATALOGUE.tables().values()) {
            boolean delivered = table.id().equals("person") || random.nextInt(6) > 0;
            int count = random.nextInt(table.id().equals("person") || table.id().equals("payment") ? 9 : 5);
            List<@Nullable Object[]> list = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                list.add(row(random, table));
            }
            if (delivered) {
                rows.put(table.id(), list);
            }
        }
        return new Township(rows);
    }

    private static @Nullable Object[] row(Random random, Table table) {
        return table.storedFacts().stream()
                .map(fact -> random.nextInt(4) == 0 ? null : value(random, fact))
                .toArray();
    }

    private static Object value(Random random, Fact fact) {
        boolean key = fact.id().endsWith("_id")
                || fact.id().endsWith("_key")
                || fact.id().endsWith("_code");
        return switch (fact.type()) {
            case TEXT -> key ? "k" + random.nextInt(4) : TEXTS[random.nextInt(TEXTS.length)];
            case INTEGER -> (long) random.nextInt(8) - 2;
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(20) * 25L - 200, 2);
            case DATE -> DAYS[random.nextInt(DAYS.length)];
            case BOOLEAN -> random.nextBoolean();
            case CODE -> code(random, fact);
            case CODES -> codes(random, fact);
        };
    }

    private static String code(Random random, Fact fact) {
        var codes =
                RuleSamples.CATALOGUE.codeList(String.valueOf(fact.codeList())).codes();
        return codes.get(random.nextInt(codes.size())).id();
    }

    private static Set<String> codes(Random random, Fact fact) {
        Set<String> codes = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            codes.add(code(random, fact));
        }
        return codes;
    }

    /** The same records in memory. */
    public RecordStore store() {
        RecordStore store = new RecordStore(RuleSamples.CATALOGUE);
        rows.forEach((table, list) -> {
            store.deliver(table);
            list.forEach(row -> store.add(table, row));
        });
        return store;
    }

    public Catalogue catalogue() {
        return RuleSamples.CATALOGUE;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach((table, list) -> {
            text.append('\n').append(table);
            list.forEach(row -> text.append("\n  ").append(Arrays.toString(row)));
        });
        return text.toString();
    }
}
