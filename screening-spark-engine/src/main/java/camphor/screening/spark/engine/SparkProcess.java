package camphor.screening.spark.engine;

import camphor.rules.Label;
import camphor.screening.Progress;
import camphor.screening.ScreeningCancelled;
import camphor.screening.ScreeningFault;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that Spark lives in. It takes the files of jobs line by line and answers in lines; it ends when its input
 * does, so that it never outlives this one.
 */
final class SparkProcess implements AutoCloseable {
    private static final String ANSWER = "camphor\t";
    private static final long LOOK_EVERY_MS = 20;
    private static final int LAST_LINES = 4;

    private final Path log;
    private final Process process;
    private final BufferedWriter jobs;
    private final BufferedReader answers;

    SparkProcess(SparkPlace place) throws IOException {
        this.log = Files.createTempFile("camphor-spark-", ".log");
        log.toFile().deleteOnExit();
        this.process =
                new ProcessBuilder(place.command()).redirectError(log.toFile()).start();
        this.jobs = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Runs a job; throws {@link ScreeningFault} with the step that failed. */
    synchronized void run(Path job, Progress progress) throws IOException {
        ask(job);
        for (List<String> answer = answer(progress); !answer.get(0).equals("done"); answer = answer(progress)) {
            switch (answer.get(0)) {
                case "step" ->
                    progress.reached(
                            Progress.Stage.JUDGE, Integer.parseInt(answer.get(1)), Integer.parseInt(answer.get(2)));
                case "failed" -> throw fault(answer.get(1) + ": " + answer.get(2));
                default -> {
                    // "ready": it has started, the job comes next
                }
            }
        }
    }

    private void ask(Path job) {
        try {
            jobs.write(job + "\n");
            jobs.flush();
        } catch (IOException e) {
            throw ended();
        }
    }

    /** The next line that is an answer; other lines are the libraries' own talk. */
    private List<String> answer(Progress progress) throws IOException {
        while (true) {
            Optional<String> line = line(progress);
            if (line.isEmpty()) {
                throw ended();
            }
            if (line.get().startsWith(ANSWER)) {
                return List.of(line.get().substring(ANSWER.length()).split("\t", -1));
            }
        }
    }

    /** Empty when the process has ended. */
    private Optional<String> line(Progress progress) throws IOException {
        while (!answers.ready()) {
            if (progress.cancelled()) {
                close();
                throw new ScreeningCancelled();
            }
            if (!process.isAlive() && !answers.ready()) {
                return Optional.empty();
            }
            rest();
        }
        return Optional.ofNullable(answers.readLine());
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScreeningCancelled();
        }
    }

    /** With the last that the process said. */
    private ScreeningFault ended() {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return fault("the process has ended: " + String.join(" ", last));
        } catch (IOException e) {
            return fault("the process has ended");
        }
    }

    private static ScreeningFault fault(String why) {
        return new ScreeningFault(
                "screening-failed", new Label("Spark 研判失败：" + why, "the screening in Spark failed: " + why));
    }

    /** Ends the process and waits until it has gone: it writes files that somebody will delete. */
    @Override
    public void close() {
        process.destroyForcibly();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
