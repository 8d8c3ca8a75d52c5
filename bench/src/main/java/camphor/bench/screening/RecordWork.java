package camphor.bench.screening;

import camphor.rules.language.Bindings;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.RecordStore;
import camphor.rules.record.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges every rule on one record after the other, in process. */
final class RecordWork {
    private final Map<String, List<Judge>> judges;
    private final Bindings bindings;
    private final Map<String, List<FactRecord>> subjects = new HashMap<>();

    RecordWork(RecordStore store, List<BenchRule> rules, Bindings bindings) {
        this.bindings = bindings;
        this.judges = rules.stream()
                .map(rule -> new Judge(rule, InProcess.of(rule.rule())))
                .collect(Collectors.groupingBy(judge -> judge.rule().subject()));
        judges.keySet()
                .forEach(table -> subjects.put(table, store.records(table).toList()));
    }

    long subjects() {
        return subjects.values().stream().mapToLong(List::size).sum();
    }

    Answers judge() {
        Map<String, Answers.Counts> answers = new HashMap<>();
        judges.forEach((table, about) -> {
            long[] hits = new long[about.size()];
            long[] unknowns = new long[about.size()];
            for (FactRecord subject : subjects.getOrDefault(table, List.of())) {
                for (int i = 0; i < about.size(); i++) {
                    Truth truth = about.get(i).reading().judge(subject, bindings);
                    hits[i] += truth == Truth.HIT ? 1 : 0;
                    unknowns[i] += truth == Truth.UNKNOWN ? 1 : 0;
                }
            }
            for (int i = 0; i < about.size(); i++) {
                answers.put(about.get(i).rule().id(), new Answers.Counts(hits[i], unknowns[i]));
            }
        });
        return new Answers(answers);
    }

    private record Judge(BenchRule rule, InProcess reading) {}
}
