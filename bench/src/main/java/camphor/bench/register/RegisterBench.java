package camphor.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Asks each page as several readers with wider and narrower scopes, and its bare SQL beside it: the product's jar with its
 * own database, the sample at the size asked for, everybody asking without a pause.
 */
public final class RegisterBench {
    private static final String TOWNSHIP = "430421212";
    private static final String VILLAGE = TOWNSHIP + "212";
    private static final List<Reader> READERS = List.of(
            new Reader("county", "xian", "430421", false),
            new Reader("township", "zhenxing", TOWNSHIP, false),
            new Reader("village", "cungan", VILLAGE, false),
            new Reader("helper", "bangfu", VILLAGE, true));

    private final Path home;
    private final Path data;
    private final Path pgbench;
    private final Load load;

    /**
     * How hard.
     *
     * @param seconds for each page and reader
     * @param warmUp seconds in which all pages are asked for before anything is counted, so that what is measured is a server
     *     that has been running for a while
     */
    public record Load(int persons, int users, double seconds, double warmUp) {}

    public RegisterBench(Path home, Path data, Path pgbench, Load load) {
        this.home = home;
        this.data = data;
        this.pgbench = pgbench;
        this.load = load;
    }

    /** Takes the sample in when the data directory is empty, and waits until all that follows in the background is done. */
    public void prepare() throws IOException, SQLException, InterruptedException {
        Path done = data.resolve("prepared");
        if (!Files.exists(done)) {
            long start = System.nanoTime();
            try (RunningServer server = RunningServer.started(home, data, load.persons(), password());
                    Connection connection = server.superuser()) {
                long taken = System.nanoTime();
                settle(connection);
                String told = "taken in and judged in %d s, keys of likely duplicates and statistics in %d s more"
                        .formatted((taken - start) / 1_000_000_000, (System.nanoTime() - taken) / 1_000_000_000);
                Files.writeString(done, told + "\n");
            }
        }
        System.out.println(Files.readString(done).strip());
    }

    private static void settle(Connection connection) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    update identity.account
                       set name = (select facts ->> 'helper_name' from register.list_row
                                    where list = 'helper' and village_code = '%s' and facts ->> 'helped_until' is null
                                    group by 1 order by count(*) desc, 1 limit 1)
                     where login = 'bangfu'""".formatted(VILLAGE));
            while (count(statement, "register.person_block_due") > 0) {
                Thread.sleep(1000);
            }
            statement.execute("vacuum analyze");
        }
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A page's line: bare SQL's mean, then each reader's, in milliseconds. */
    record Line(String page, double bare, List<Latency> readers) {}

    public String measured(Map<String, List<String>> rules) throws IOException, SQLException, InterruptedException {
        prepare();
        List<Line> lines = new ArrayList<>();
        String password = password();
        try (RunningServer server = RunningServer.started(home, data, load.persons(), password);
                Connection connection = server.superuser()) {
            PgBench bare = new PgBench(pgbench, server, data, load.users());
            List<List<Page>> pages = new ArrayList<>();
            List<Users> users = new ArrayList<>();
            for (Reader reader : READERS) {
                pages.add(pages(server, connection, reader, rules, password));
                users.add(Users.loggedIn(server.port(), reader.login(), password, load.users()));
            }
            warm(pages, users);
            for (int i = 0; i < pages.get(0).size(); i++) {
                Page widest = pages.get(0).get(i);
                List<Latency> times = new ArrayList<>();
                for (int reader = 0; reader < READERS.size(); reader++) {
                    times.add(users.get(reader).ask(pages.get(reader).get(i).paths(), load.seconds()));
                }
                lines.add(new Line(widest.name(), bare.ask(widest.bare(), load.seconds()), times));
                System.err.println(lines.get(lines.size() - 1));
            }
            users.forEach(Users::close);
            return Table.of(READERS, lines, count(connection.createStatement(), "register.person"));
        }
    }

    private void warm(List<List<Page>> pages, List<Users> users) throws IOException, InterruptedException {
        for (int reader = 0; reader < users.size(); reader++) {
            List<String> paths = pages.get(reader).stream()
                    .flatMap(page -> page.paths().stream())
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(paths, new Random(reader));
            users.get(reader).ask(paths, load.warmUp() / users.size());
        }
    }

    private static List<Page> pages(
            RunningServer server,
            Connection connection,
            Reader reader,
            Map<String, List<String>> rules,
            String password)
            throws IOException, SQLException, InterruptedException {
        Things things = new Things(connection, reader);
        String hub = reader.territory().startsWith(TOWNSHIP) ? "zhenxing" : reader.login();
        List<String> numbers = Things.numbers(Session.of(server.port(), hub, password), things.persons());
        return new Pages(reader, things).all(rules, numbers);
    }

    /** One for this data directory, since the accounts are made once. */
    private String password() throws IOException {
        Path file = data.resolve("bench-password");
        if (!Files.exists(file)) {
            Files.createDirectories(data);
            Files.writeString(file, Long.toString(new SecureRandom().nextLong(Long.MAX_VALUE), Character.MAX_RADIX));
        }
        return Files.readString(file);
    }
}
