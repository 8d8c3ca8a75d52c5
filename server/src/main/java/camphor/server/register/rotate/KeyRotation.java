package camphor.server.register.rotate;

import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.job.JobState;
import camphor.server.kernel.Actors;
import camphor.server.register.seal.Seals;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The long part of a change of the key: table by table, a few rows in each transaction, so that nobody waits. The new key
 * seals from the beginning on, the old ones still open; walks are repeated until one meets no older seal, because a deed
 * that began before the new key was there may have ended in the middle of them.
 */
@Component
class KeyRotation implements JobKind {
    static final String KIND = "key-rotation";
    private static final int AT_ONCE = 500;
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final Rotations rotations;
    private final Resealing resealing;
    private final Seals seals;
    private final Past past;

    KeyRotation(JdbcClient jdbc, Rotations rotations, Resealing resealing, Seals seals, Past past) {
        this.jdbc = jdbc;
        this.rotations = rotations;
        this.resealing = resealing;
        this.seals = seals;
        this.past = past;
    }

    /** Work past every territory, each piece in a transaction of its own: whoever changes the key sees nobody's number. */
    @Component
    record Past(Actors actors, TransactionTemplate transaction) {
        <T> T territories(Supplier<T> work) {
            return actors.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
        }
    }

    /** What came of it. */
    record Outcome(int seal, long resealed) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ended(UUID job, JobState state) {
        rotations.left(job);
    }

    @Override
    public void run(Job job) {
        int seal = job.task(RotateKeys.Task.class).seal();
        seals.sealBy(seal);
        boolean settled = open(seal).isEmpty();
        while (!settled) {
            settled = walked(job, open(seal).orElseThrow());
        }
        job.result(past.territories(() -> {
            rotations.end(seal);
            return new Outcome(seal, rotations.resealed(seal));
        }));
    }

    private Optional<Rotations.Rotation> open(int seal) {
        return past.territories(rotations::open).filter(rotation -> rotation.seal() == seal);
    }

    /** From where it was left to the end; answers whether a whole walk met no older seal. */
    private boolean walked(Job job, Rotations.Rotation from) {
        boolean settled = from.stage() == 0 && from.after().isEmpty();
        long total = past.territories(this::rows);
        long done = 0;
        for (int stage = from.stage(); stage < Stage.ALL.size(); stage++) {
            String after = stage == from.stage() ? from.after() : "";
            Resealing.Walked walked;
            do {
                walked = step(stage, after, from.seal());
                after = walked.at();
                done += walked.rows();
                settled &= walked.resealed() == 0;
                job.progress("重新加密：" + Stage.ALL.get(stage).title(), Math.min(done, total), total);
            } while (walked.rows() == AT_ONCE);
        }
        past.territories(() -> rotations.walked(from.seal(), 0, "", 0));
        return settled;
    }

    private long rows() {
        return Stage.ALL.stream()
                .mapToLong(stage -> jdbc.sql(stage.count()).query(Long.class).single())
                .sum();
    }

    /** Somebody's deed and this step may wait for each other; the deed goes first. */
    private Resealing.Walked step(int stage, String after, int seal) {
        for (int attempt = 1; ; attempt++) {
            try {
                return past.territories(() -> {
                    Resealing.Walked walked =
                            resealing.walk(Stage.ALL.get(stage), after, AT_ONCE, seal, seals.sealing());
                    rotations.walked(seal, stage, walked.at(), walked.resealed());
                    return walked;
                });
            } catch (ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
