package camphor.rules.record;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records of several tables held in memory, each reachable from the others by the catalogue's relations: a household
 * with all that hangs on it, or a whole township. A table that nothing was delivered for has no list, so that what is
 * said of it is unknown.
 */
public final class RecordStore {
    private final Catalogue catalogue;
    private final Map<String, Rows> tables = new HashMap<>();

    public RecordStore(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Marks a table as delivered, even if no row follows. */
    public void deliver(String table) {
        rows(table);
    }

    /**
     * Adds a row to a table, which counts as delivered from then on.
     *
     * @param storedFacts values in the order of {@link Table#storedFacts()}; null where not known
     */
    public void add(String table, @Nullable Object[] storedFacts) {
        Rows rows = rows(table);
        rows.records.add(new StoredRecord(rows, storedFacts));
    }

    /** All records of a table in the order in which they came. */
    public Stream<FactRecord> records(String table) {
        return rows(table).records.stream().map(record -> record);
    }

    private Rows rows(String table) {
        return tables.computeIfAbsent(table, id -> new Rows(catalogue.table(id)));
    }

    /** The rows of one table, its columns by fact, and an index for each fact that a relation has asked by. */
    private static final class Rows {
        final Table table;
        final Map<String, Integer> columns = new HashMap<>();
        final Map<String, Relation> relations = new HashMap<>();
        final List<StoredRecord> records = new ArrayList<>();
        final Map<String, Map<Object, List<StoredRecord>>> indexes = new HashMap<>();

        Rows(Table table) {
            this.table = table;
            for (Fact fact : table.storedFacts()) {
                columns.put(fact.id(), columns.size());
            }
            table.relations().forEach(relation -> relations.put(relation.id(), relation));
        }

        List<StoredRecord> where(String fact, Object value) {
            return indexes.computeIfAbsent(fact, this::index).getOrDefault(value, List.of());
        }

        private Map<Object, List<StoredRecord>> index(String fact) {
            Map<Object, List<StoredRecord>> index = new HashMap<>();
            for (StoredRecord record : records) {
                Object value = record.fact(fact);
                if (value != null) {
                    index.computeIfAbsent(value, ignored -> new ArrayList<>(1)).add(record);
                }
            }
            return index;
        }
    }

    private final class StoredRecord implements FactRecord {
        private final Rows rows;
        private final @Nullable Object[] values;

        StoredRecord(Rows rows, @Nullable Object[] values) {
            this.rows = rows;
            this.values = values;
        }

        @Override
        public Table table() {
            return rows.table;
        }

        @Override
        public @Nullable Object fact(String factId) {
            Integer column = rows.columns.get(factId);
            return column == null ? null : values[column];
        }

        @Override
        public @Nullable FactRecord one(String relationId) {
            List<StoredRecord> found = related(relationId);
            return found == null || found.isEmpty() ? null : found.get(0);
        }

        @Override
        public @Nullable List<? extends FactRecord> many(String relationId) {
            return related(relationId);
        }

        private @Nullable List<StoredRecord> related(String relationId) {
            Relation relation = rows.relations.get(relationId);
            Rows target = relation == null ? null : tables.get(relation.to());
            if (relation == null || target == null) {
                return null;
            }
            Object value = fact(relation.fact());
            return value == null ? null : target.where(relation.toFact(), value);
        }
    }
}
