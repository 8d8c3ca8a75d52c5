package camphor.cli;

import camphor.pack.Pack;
import camphor.pack.explain.PlainWords;
import camphor.pack.ready.PackRules;
import camphor.pack.ready.ReadyRule;
import camphor.rules.fact.Table;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.Proof;
import camphor.rules.record.RecordStore;
import camphor.rules.record.Truth;
import camphor.screening.Register;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Why a household or any other subject is found or cannot be judged: the proof of each rule, in process. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {"说明一户（及其成员）或某一对象为什么被查出、为什么无法判断：逐条规则给出依据、缺什么、怎样才算解决。", "整个快照读入内存，适合一个乡。"})
final class Why implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--pack", required = true, paramLabel = "目录", description = "规则包目录")
    private Path pack = Path.of("");

    @Option(names = "--in", required = true, paramLabel = "快照", description = "快照目录，如 OUT/snapshot")
    private Path in = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(names = "--all", description = "也列出没有问题的规则")
    private boolean all;

    private static final class Subject {
        @Option(names = "--household", paramLabel = "户编号", description = "户编号")
        private @Nullable String household;

        @Option(names = "--subject", paramLabel = "类型:编号", description = "其他对象，如 village:430421212212、person:人编号")
        private @Nullable String subject;
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(Objects.requireNonNull(main).language());
        Pack read = Packs.read(pack);
        Snapshot snapshot = Snapshot.open(in, read.catalogue());
        PackRules rules = Packs.ready(read, snapshot.asOf());
        long told = subjects(store(read, snapshot, rules))
                .peek(record -> explain(record, rules, new PlainWords(read), terminal))
                .count();
        if (told == 0) {
            throw new Refused("快照里没有这个对象", "the snapshot holds no such subject");
        }
        return 0;
    }

    private static RecordStore store(Pack pack, Snapshot snapshot, PackRules rules) {
        RecordStore store = new RecordStore(pack.catalogue());
        try (Register register =
                ScreeningEngine.named("duckdb").register(pack.catalogue(), snapshot, rules.bindings())) {
            for (String table : snapshot.rows().keySet()) {
                store.deliver(table);
                try (Stream<@Nullable Object[]> records = register.records(table)) {
                    records.forEach(record -> store.add(table, record));
                }
            }
        }
        return store;
    }

    private Stream<FactRecord> subjects(RecordStore store) {
        String household = subject.household;
        if (household != null) {
            return Stream.concat(
                    with(store, "household", "household_id", household),
                    with(store, "person", "household_id", household));
        }
        String[] parts = Objects.requireNonNull(subject.subject).split(":", 2);
        if (parts.length != 2) {
            throw new Refused("--subject 要写成 类型:编号，如 person:P1", "--subject is TABLE:KEY, such as person:P1");
        }
        return store.records(parts[0])
                .filter(record -> parts[1].equals(record.fact(record.table().key())));
    }

    private static Stream<FactRecord> with(RecordStore store, String table, String fact, String value) {
        return store.records(table).filter(record -> value.equals(record.fact(fact)));
    }

    private void explain(FactRecord record, PackRules rules, PlainWords plain, Terminal terminal) {
        Table table = record.table();
        Object name = table.fact("name").isPresent() ? record.fact("name") : null;
        terminal.print("");
        terminal.print(terminal.language().of(table.label()) + " " + record.fact(table.key())
                + (name == null ? "" : " " + name));
        long clear = 0;
        for (ReadyRule rule : rules.about(table.id())) {
            Proof proof = InProcess.prove(rule.condition(), record, rules.bindings());
            clear += proof.truth() == Truth.CLEAR ? 1 : 0;
            if (all || proof.truth() != Truth.CLEAR) {
                terminal.print(Proofs.text(rule, proof, plain, terminal.language()));
            }
        }
        terminal.say("  无问题的规则 " + clear + " 条", "  clear by " + clear + " rules");
    }
}
