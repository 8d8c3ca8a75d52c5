package camphor.ledger.gather;

import camphor.ledger.Household;
import camphor.ledger.Redaction;
import camphor.pack.Organisation;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import camphor.screening.Register;
import camphor.screening.Register.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who stands behind the keys of findings: households, persons, and the names of other things. */
final class People {
    private static final String UNKNOWN = "未知";
    private static final String UNIT = "unit_id";
    private static final String NOT_MONITORED = "非监测对象";

    private final Register register;
    private final Asked asked;

    People(Register register, Asked asked) {
        this.register = register;
        this.asked = asked;
    }

    /**
     * A person or thing that a line is about.
     *
     * @param unit the unit that the record is about, as its lists name it; empty when it is about none
     */
    record Who(String name, String document, String unit) {
        static final Who NOBODY = new Who("", "", "");

        /** The organisation's unit that it is, without the township's code before its name; empty when it is none. */
        Optional<String> station(Organisation organisation) {
            return organisation.unit(unit.substring(unit.indexOf('-') + 1)).map(Organisation.Unit::id);
        }
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
        List<String> facts = new ArrayList<>();
        table.facts().stream()
                .map(Fact::id)
                .filter(fact -> fact.equals("name") || fact.endsWith("_name"))
                .filter(fact -> !fact.equals("village_name"))
                .limit(1)
                .forEach(facts::add);
        boolean ofUnit = table.fact(UNIT).isPresent();
        if (ofUnit) {
            facts.add(UNIT);
        }
        Map<String, Who> found = new HashMap<>();
        if (!facts.isEmpty()) {
            List<Rule> shown = facts.stream()
                    .map(fact -> asked.about(table.id(), table.id() + "." + fact))
                    .toList();
            each(table.id(), shown, wanted, one -> found.put(one.key(), thing(one, ofUnit)));
        }
        return found;
    }

    private static Who thing(Known one, boolean ofUnit) {
        int last = one.values().size() - 1;
        String unit = ofUnit ? known(one.values().get(last)) : "";
        return new Who(ofUnit && last == 0 ? "" : known(one.values().get(0)), "", unit);
    }

    private void each(String table, List<Rule> shown, Set<String> wanted, java.util.function.Consumer<Known> use) {
        try (Stream<Known> known = register.look(table, shown, wanted)) {
            known.forEach(use);
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
                known(one.values().get(0)), Redaction.masked(known(one.values().get(1))), "");
    }

    private static String known(String value) {
        return value.equals(UNKNOWN) ? "" : value;
    }

    private static long number(String value) {
        return value.equals(UNKNOWN) ? 0 : Long.parseLong(value);
    }
}
