package camphor.bench.change;

import camphor.pack.ready.PackRules;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.language.Bindings;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all rules say, in process, of a household, its members and the rows of its lists. */
final class Verdicts {
    private final Catalogue catalogue;
    private final Bindings bindings;
    private final Map<String, List<Judge>> judges = new HashMap<>();

    Verdicts(Catalogue catalogue, PackRules rules) {
        this.catalogue = catalogue;
        this.bindings = rules.bindings();
        rules.rules()
                .forEach(rule -> judges.computeIfAbsent(rule.written().subject(), table -> new ArrayList<>())
                        .add(new Judge(rule.id(), InProcess.of(rule.condition()))));
    }

    /** Hits and unknowns, as rule, table, subject and outcome. */
    Set<String> of(FactRecord household) {
        Set<String> verdicts = new TreeSet<>();
        for (FactRecord subject : subjects(household)) {
            for (Judge judge : judges.getOrDefault(subject.table().id(), List.of())) {
                Truth truth = judge.reading().judge(subject, bindings);
                if (truth != Truth.CLEAR) {
                    verdicts.add(name(judge.rule(), subject.table().id(), key(subject), truth));
                }
            }
        }
        return verdicts;
    }

    static String name(String rule, String table, String key, Truth outcome) {
        return rule + " " + table + " " + key + " " + outcome;
    }

    /** The household and every row that is found by its number. */
    private static List<FactRecord> subjects(FactRecord household) {
        List<FactRecord> subjects = new ArrayList<>(List.of(household));
        Table table = household.table();
        Set<String> taken = new HashSet<>();
        for (Relation relation : table.relations()) {
            boolean hangsOnIt = relation.many() && relation.fact().equals(table.key());
            List<? extends FactRecord> rows =
                    hangsOnIt && taken.add(relation.to()) ? household.many(relation.id()) : null;
            if (rows != null) {
                subjects.addAll(rows);
            }
        }
        return subjects;
    }

    /** The tables whose rows are judged with a household. */
    Set<String> tables() {
        Table household = catalogue.table(Township.HOUSEHOLD);
        Set<String> tables = new HashSet<>(Set.of(household.id()));
        household.relations().stream()
                .filter(relation -> relation.many() && relation.fact().equals(household.key()))
                .forEach(relation -> tables.add(relation.to()));
        return tables;
    }

    private String key(FactRecord subject) {
        @Nullable
        Object key = subject.fact(catalogue.table(subject.table().id()).key());
        return String.valueOf(key);
    }

    private record Judge(String rule, InProcess reading) {}
}
