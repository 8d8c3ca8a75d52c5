package camphor.sample.workbooks;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.sample.chance.Dice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How one file words its headings and codes: mostly as the catalogue does, now and then as others do. */
final class Wording {
    private final Map<String, Map<String, List<String>>> codes = new HashMap<>();
    private final List<Fact> columns = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    Wording(Catalogue catalogue, Table table, Dice dice) {
        Set<String> taken = new HashSet<>();
        for (Fact fact : table.storedFacts()) {
            taken.add(fact.label().zh());
        }
        for (Fact fact : table.storedFacts()) {
            if (!fact.computed()) {
                columns.add(fact);
                headings.add(heading(fact, table, taken, dice));
            }
            if (fact.codeList() != null) {
                codes.put(
                        fact.id(), spellings(catalogue.codeList(fact.codeList()).codes()));
            }
        }
    }

    /** The facts that have a column, in order. */
    List<Fact> columns() {
        return columns;
    }

    List<String> headings() {
        return headings;
    }

    /** A code as written: its label, seldom another spelling. */
    String code(Fact fact, String code, Dice dice) {
        List<String> spellings = Objects.requireNonNull(
                Objects.requireNonNull(codes.get(fact.id())).get(code));
        return spellings.size() == 1 || dice.chance(0.95) ? spellings.get(0) : dice.pick(spellings);
    }

    private static String heading(Fact fact, Table table, Set<String> taken, Dice dice) {
        List<String> free = fact.aliases().stream()
                .filter(alias -> !taken.contains(alias) && unique(alias, table))
                .toList();
        String heading = free.isEmpty() || dice.chance(0.7) ? fact.label().zh() : dice.pick(free);
        return dice.chance(0.5) ? heading : heading.replace('（', '(').replace('）', ')');
    }

    private static boolean unique(String alias, Table table) {
        return table.facts().stream()
                        .filter(fact -> fact.aliases().contains(alias))
                        .count()
                == 1;
    }

    /** The spellings of each code that belong to no other code of the list. */
    private static Map<String, List<String>> spellings(List<Code> entries) {
        Map<String, List<String>> spellings = new HashMap<>();
        for (Code code : entries) {
            List<String> own = new ArrayList<>();
            own.add(code.label().zh());
            code.aliases().stream().filter(alias -> owners(alias, entries) == 1).forEach(own::add);
            spellings.put(code.id(), own);
        }
        return spellings;
    }

    private static long owners(String spelling, List<Code> entries) {
        return entries.stream()
                .filter(code ->
                        code.label().zh().equals(spelling) || code.aliases().contains(spelling))
                .count();
    }
}
