package camphor.rules.record;

import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Nearest;
import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records written as nested maps, as rule cases are: facts by id in their natural types, a to-one relation as a map, a
 * to-many relation as a list of maps. What is not written is not known; a list that is not written was not delivered,
 * an empty one was. A record within a list belongs to the record that the list is written in.
 */
public final class MapRecords {
    private final Catalogue catalogue;

    public MapRecords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes a record of the table.
     *
     * @param place where the values are written; each fault names the path below it
     */
    public MadeRecord record(String table, Map<String, ?> values, Place place) {
        List<Issue> issues = new ArrayList<>();
        FactRecord record = new Making(issues, place).record(catalogue.table(table), values, table);
        return new MadeRecord(record, issues);
    }

    private final class Making {
        private final List<Issue> issues;
        private final Place place;

        Making(List<Issue> issues, Place place) {
            this.issues = issues;
            this.place = place;
        }

        MapRecord record(Table table, Map<String, ?> values, String path) {
            MapRecord record = new MapRecord(table);
            values.forEach((name, value) -> put(record, name, value, path + "." + name));
            return record;
        }

        private void put(MapRecord record, String name, @Nullable Object value, String path) {
            Optional<Fact> fact = record.table().fact(name);
            Optional<Relation> relation = record.table().relation(name);
            if (fact.isEmpty() && relation.isEmpty()) {
                unknownName(record.table(), name, path);
            } else if (fact.isPresent() && fact.get().isDerived()) {
                fault("derived-fact", path, "是导出的，不能填写；请填写它所依据的数据", "is derived; write the facts it is computed from");
            } else if (fact.isPresent() && value != null) {
                fact(record, fact.get(), value, path);
            } else if (relation.isPresent() && value != null) {
                related(record, relation.get(), value, path);
            }
        }

        private void fact(MapRecord record, Fact fact, Object value, String path) {
            Optional<Object> converted = WrittenValue.of(fact, catalogue).convert(value);
            converted.ifPresent(known -> record.facts.put(fact.id(), known));
            if (converted.isEmpty()) {
                Label wanted = WrittenValue.of(fact, catalogue).wanted();
                fault(
                        "bad-value",
                        path,
                        "不接受 " + value + "；须是" + wanted.zh(),
                        "does not take " + value + "; it takes " + wanted.en());
            }
        }

        private void related(MapRecord record, Relation relation, Object value, String path) {
            Table to = catalogue.table(relation.to());
            if (relation.many() && value instanceof List<?> list) {
                List<FactRecord> records = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    maps(list.get(i), path + "[" + i + "]")
                            .ifPresent(map -> records.add(inList(record, relation, to, map, path)));
                }
                record.lists.put(relation.id(), List.copyOf(records));
            } else if (!relation.many() && value instanceof Map<?, ?>) {
                maps(value, path).ifPresent(map -> record.ones.put(relation.id(), record(to, map, path)));
            } else {
                fault(
                        "bad-relation",
                        path,
                        relation.many() ? "须是列表" : "须是一条记录",
                        relation.many() ? "must be a list of maps" : "must be a map");
            }
        }

        private MapRecord inList(
                MapRecord owner, Relation relation, Table to, Map<String, Object> values, String path) {
            MapRecord record = record(to, values, path);
            to.relations().stream()
                    .filter(back -> leadsBack(back, relation, owner.table()))
                    .forEach(back -> record.ones.putIfAbsent(back.id(), owner));
            return record;
        }

        private static boolean leadsBack(Relation back, Relation relation, Table owner) {
            return !back.many()
                    && back.to().equals(owner.id())
                    && back.fact().equals(relation.toFact())
                    && back.toFact().equals(relation.fact());
        }

        private Optional<Map<String, Object>> maps(@Nullable Object value, String path) {
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> named = new LinkedHashMap<>();
                map.forEach((name, each) -> named.put(String.valueOf(name), each));
                return Optional.of(named);
            }
            fault("bad-relation", path, "须是一条记录", "must be a map");
            return Optional.empty();
        }

        private void unknownName(Table table, String name, String path) {
            List<String> names = Stream.concat(
                            table.facts().stream().map(Fact::id),
                            table.relations().stream().map(Relation::id))
                    .toList();
            String near = Nearest.to(name, names).orElse("");
            fault(
                    "unknown-fact",
                    path,
                    "没有这个数据项" + (near.isEmpty() ? "" : "；是不是 " + near + "？"),
                    "is no fact" + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
        }

        private void fault(String code, String path, String zh, String en) {
            issues.add(Issue.error(code, place, new Label(path + "：" + zh, path + " " + en)));
        }
    }
}
