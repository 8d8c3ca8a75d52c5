package camphor.sample;

import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import camphor.pack.read.PackReader;
import camphor.rules.Place;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.RuleLanguage;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.RecordStore;
import camphor.workbook.RowSink;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sample judged in process by every rule of a pack. */
final class Screened {
    /** What a rule said of a subject; clear answers are not kept. */
    record Answer(String rule, String table, String key, String household, String outcome) {}

    final List<Truth> truth;
    final List<Answer> answers = new ArrayList<>();
    private final Pack pack;
    private final RecordStore store;

    static Pack pack(String id) {
        return PackReader.read(Path.of(System.getProperty("camphor.home"), "packs", id))
                .orThrow();
    }

    Screened(Pack pack, SampleOptions options) {
        this.pack = pack;
        store = new RecordStore(pack.catalogue());
        truth = new Sample(pack.catalogue(), options).handTo(new Storing(), Progress.SILENT);
        Bindings bindings = bindings(options.asOf());
        RuleLanguage language = language();
        for (WrittenRule rule : pack.rules()) {
            judge(rule, language, bindings);
        }
    }

    private void judge(WrittenRule rule, RuleLanguage language, Bindings bindings) {
        Place place = rule.when().start();
        InProcess judge = InProcess.of(
                language.compile(rule.subject(), rule.when().text(), place).require());
        String key = pack.catalogue().table(rule.subject()).key();
        store.records(rule.subject()).forEach(record -> {
            switch (judge.judge(record, bindings)) {
                case HIT -> answers.add(answer(rule, record, key, "hit"));
                case UNKNOWN -> answers.add(answer(rule, record, key, "unknown"));
                case CLEAR -> {}
            }
        });
    }

    private static Answer answer(WrittenRule rule, FactRecord record, String key, String outcome) {
        boolean inHousehold = record.table().fact("household_id").isPresent();
        String household = inHousehold ? String.valueOf(record.fact("household_id")) : "";
        return new Answer(rule.id(), rule.subject(), String.valueOf(record.fact(key)), household, outcome);
    }

    private RuleLanguage language() {
        Map<String, FactType> types = new HashMap<>();
        pack.parameters().forEach(parameter -> types.put(parameter.id(), parameter.type()));
        return new RuleLanguage(pack.catalogue(), types);
    }

    private Bindings bindings(LocalDate asOf) {
        Map<String, Object> values = new HashMap<>();
        pack.parameters()
                .forEach(parameter -> parameter
                        .at(asOf, "430421212000")
                        .ifPresent(value -> values.put(parameter.id(), value.value())));
        return new Bindings(asOf, values);
    }

    private final class Storing implements RowSink {
        @Override
        public void delivered(String table) {
            store.deliver(table);
        }

        @Override
        public void row(String table, @Nullable Object[] storedFacts, String source) {
            store.add(table, storedFacts);
        }
    }
}
