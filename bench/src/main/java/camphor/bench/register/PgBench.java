package camphor.bench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, as the superuser: no row-level security, no transaction around it, nothing else. */
final class PgBench {
    private static final Pattern AVERAGE = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Path program;
    private final RunningServer server;
    private final Path directory;
    private final int users;

    PgBench(Path program, RunningServer server, Path directory, int users) {
        this.program = program;
        this.server = server;
        this.directory = directory;
        this.users = users;
    }

    /** Mean latency in milliseconds. */
    double ask(List<String> queries, double seconds) throws IOException, InterruptedException {
        run(queries, 1);
        return run(queries, seconds);
    }

    private double run(List<String> queries, double seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-n", "-h", "127.0.0.1"));
        command.addAll(List.of("-p", String.valueOf(server.databasePort()), "-U", "postgres"));
        command.addAll(List.of("-c", String.valueOf(users), "-j", "2", "-T", String.valueOf((int) Math.ceil(seconds))));
        for (int i = 0; i < queries.size(); i++) {
            Path script = directory.resolve("bare-" + i + ".sql");
            Files.writeString(script, queries.get(i));
            command.addAll(List.of("-f", script.toString()));
        }
        command.add("camphor");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.databasePassword());
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        Matcher average = AVERAGE.matcher(told);
        if (process.waitFor() != 0 || !average.find()) {
            throw new IOException(told);
        }
        return Double.parseDouble(average.group(1));
    }
}
