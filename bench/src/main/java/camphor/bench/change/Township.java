package camphor.bench.change;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.record.FactRecord;
import camphor.rules.record.RecordStore;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.workbook.RowSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sample township in memory whose households can be changed. */
final class Township implements RowSink {
    static final String HOUSEHOLD = "household";

    private final Catalogue catalogue;
    private final RecordStore store;
    private final List<Delivered> rows = new ArrayList<>();
    private final List<@Nullable Object[]> households = new ArrayList<>();

    private Township(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.store = new RecordStore(catalogue);
        catalogue.tables().keySet().forEach(store::deliver);
    }

    static Township of(Catalogue catalogue, int persons) {
        Township township = new Township(catalogue);
        SampleOptions options = SampleOptions.township("430421212", 1).withPersons(persons);
        new Sample(catalogue, options).handTo(township, (village, done, total) -> {});
        return township;
    }

    @Override
    public void delivered(String table) {
        // every list of the sample is delivered
    }

    @Override
    public void row(String table, @Nullable Object[] storedFacts, String source) {
        store.add(table, storedFacts);
        rows.add(new Delivered(table, storedFacts, source));
        if (table.equals(HOUSEHOLD)) {
            households.add(storedFacts);
        }
    }

    /** Everything that was delivered, as it is now. */
    List<Delivered> rows() {
        return rows;
    }

    int households() {
        return households.size();
    }

    FactRecord household(int number) {
        return store.records(HOUSEHOLD).skip(number).findFirst().orElseThrow();
    }

    /** Gives one fact of a household the value of another household, known or not. */
    void change(int number, Random random) {
        int fact = changeable().get(random.nextInt(changeable().size()));
        households.get(number)[fact] = households.get(random.nextInt(households.size()))[fact];
    }

    /** All facts but those by which records find each other: the store has looked them up already. */
    private List<Integer> changeable() {
        Table table = catalogue.table(HOUSEHOLD);
        Set<String> finding = new HashSet<>(Set.of(table.key()));
        for (Table other : catalogue.tables().values()) {
            for (Relation relation : other.relations()) {
                finding.add(relation.fact());
                finding.add(relation.toFact());
            }
        }
        List<Fact> facts = table.storedFacts();
        List<Integer> changeable = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!finding.contains(facts.get(i).id())) {
                changeable.add(i);
            }
        }
        return changeable;
    }

    /** A row as it was handed on; its values change with the household. */
    @SuppressWarnings("ArrayRecordComponent") // the store keeps the same array
    record Delivered(String table, @Nullable Object[] storedFacts, String source) {}
}
