package camphor.ledger.gather;

import camphor.ledger.Household;
import camphor.ledger.Redaction;
import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import camphor.screening.Register;
import camphor.screening.Register.Known;
import camphor.screening.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who stands behind the keys of findings: households, persons, and the names of other things. */
final class People {
    private static final String UNKNOWN = "未知";
    private static final String NOT_MONITORED = "非监测对象";

    private final Register register;
    private final Asked asked;
    private final Territory territory;

    People(Register register, Asked asked, Territory territory) {
        this.register = register;
        this.asked = asked;
        this.territory = territory;
    }

    /** A person or thing that a line is about. */
    record Who(String name, String document) {
        static final Who NOBODY = new Who("", "");
    }

    Map<String, Household> households(Set<String> wanted) {
        Map<String, Household> found = new HashMap<>();
        each(
                "household",
                asked.about("household", Asked.HOUSEHOLD),
                wanted,
                home -> found.put(home.key(), household(home)));
        return found;
    }

    Map<String, Who> persons(Set<String> wanted) {
        Map<String, Who> found = new HashMap<>();
        each("person", asked.about("person", Asked.PERSON), wanted, one -> found.put(one.key(), person(one)));
        return found;
    }

    /** Names of records of any other table: the first fact that is called a name, where it has one. */
    Map<String, Who> things(Table table, Set<String> wanted) {
        Map<String, Who> found = new HashMap<>();
        List<Rule> names = table.facts().stream()
                .filter(fact -> fact.id().equals("name") || fact.id().endsWith("_name"))
                .filter(fact -> !fact.id().equals("village_name"))
                .limit(1)
                .map(fact -> asked.about(table.id(), table.id() + "." + fact.id()))
                .toList();
        if (!names.isEmpty()) {
            each(
                    table.id(),
                    names,
                    wanted,
                    one -> found.put(one.key(), new Who(known(one.values().get(0)), "")));
        }
        return found;
    }

    private void each(String table, List<Rule> shown, Set<String> wanted, java.util.function.Consumer<Known> use) {
        if (wanted.isEmpty()) {
            return;
        }
        try (Stream<Known> known = register.look(table, shown, territory)) {
            known.filter(one -> wanted.contains(one.key())).forEach(use);
        }
    }

    private static Household household(Known home) {
        List<String> values = home.values();
        String monitoring = known(values.get(4));
        String kind = known(values.get(3));
        return new Household(
                home.key(),
                known(values.get(0)),
                known(values.get(1)),
                known(values.get(2)),
                monitoring.isEmpty() || monitoring.equals(NOT_MONITORED) ? kind : kind + " · " + monitoring,
                number(values.get(5)));
    }

    private static Who person(Known one) {
        return new Who(
                known(one.values().get(0)), Redaction.masked(known(one.values().get(1))));
    }

    private static String known(String value) {
        return value.equals(UNKNOWN) ? "" : value;
    }

    private static long number(String value) {
        return value.equals(UNKNOWN) ? 0 : Long.parseLong(value);
    }
}
