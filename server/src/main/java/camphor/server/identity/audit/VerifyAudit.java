package camphor.server.identity.audit;

import camphor.server.identity.audit.Verdict.Broken;
import camphor.server.identity.audit.Verdict.Whole;
import camphor.server.kernel.database.OwnerConnection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * {@code ./camphor audit verify [--data DIR | --database URL] [--head NUMBER:HASH]…}: ends with 0 where the chain is
 * whole, 1 where it is broken, 2 where the command was not understood, 3 where the database could not be read.
 */
public final class VerifyAudit {

    private static final String USAGE = """
            用法 / usage: ./camphor audit verify [--data 目录/DIR | --database URL] [--head 序号:哈希/NUMBER:HASH]…""";

    private final PrintStream out;
    private final PrintStream err;

    public VerifyAudit(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public int run(List<String> arguments) {
        Asked asked;
        try {
            asked = asked(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        try (OwnerConnection owner =
                asked.database().isEmpty() ? OwnerConnection.in(asked.data()) : OwnerConnection.at(asked.database())) {
            owner.connection().setAutoCommit(false);
            owner.connection().setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return tell(new StoredChain(owner.connection()).verdict(asked.heads()));
        } catch (IOException | SQLException e) {
            err.println("数据库无法读取 / the database cannot be read: " + e.getMessage());
            return 3;
        }
    }

    private int tell(Verdict verdict) {
        if (verdict instanceof Whole whole) {
            out.println("审计链完整：" + whole.head().no() + " 条 / the audit is whole: "
                    + whole.head().no() + " entries");
            out.println("链头 / head: " + whole.head());
            out.println("请将链头另处保存，日后以 --head 核对 / keep the head elsewhere and check it later with --head");
            return 0;
        }
        Broken broken = (Broken) verdict;
        out.println("审计链在第 " + broken.no() + " 条断开 / the audit is broken at entry " + broken.no() + ": "
                + broken.fault().words());
        return 1;
    }

    private static Asked asked(List<String> arguments) {
        Path data = Path.of("data");
        String database = "";
        List<Head> heads = new ArrayList<>();
        Iterator<String> words = arguments.iterator();
        if (!words.hasNext() || !words.next().equals("verify")) {
            throw new IllegalArgumentException(USAGE);
        }
        while (words.hasNext()) {
            String option = words.next();
            String value = words.hasNext() ? words.next() : "";
            if (value.isEmpty()) {
                throw new IllegalArgumentException(USAGE);
            }
            switch (option) {
                case "--data" -> data = Path.of(value);
                case "--database" -> database = value;
                case "--head" -> heads.add(Head.of(value));
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Asked(data, database, heads);
    }

    /**
     * @param database its URL; empty for the one in the data directory
     */
    private record Asked(Path data, String database, List<Head> heads) {}
}
