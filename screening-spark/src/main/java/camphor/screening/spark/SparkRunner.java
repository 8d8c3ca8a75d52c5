package camphor.screening.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Runs jobs in Spark, one after the other, until its input ends. Each line of input names a job's file. It answers in
 * lines too: {@code step}, done and total while it works, then {@code done} or {@code failed}, the step and the reason.
 * Everything that Spark itself has to say goes to the error stream.
 */
public final class SparkRunner {
    private static final String ANSWER = "camphor\t";

    private final SparkSession spark;
    private final PrintStream answers;

    private SparkRunner(SparkSession spark, PrintStream answers) {
        this.spark = spark;
        this.answers = answers;
    }

    /** Without arguments; where Spark runs is told by the system property {@code spark.master}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        try (SparkSession spark = session();
                BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            SparkRunner runner = new SparkRunner(spark, answers);
            runner.answer("ready");
            for (String file = jobs.readLine(); file != null; file = jobs.readLine()) {
                runner.run(file);
            }
        }
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .appName("camphor-screening")
                .config("spark.ui.enabled", false)
                .config("spark.sql.ansi.enabled", true)
                .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
                .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
                .config("spark.sql.session.timeZone", "Asia/Shanghai")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors())
                // HotSpot never compiles longer methods: better that Spark does not generate them.
                .config("spark.sql.codegen.hugeMethodLimit", 8000)
                .getOrCreate();
    }

    private void run(String file) throws IOException {
        SparkJob job = SparkJob.read(file);
        job.views().forEach((name, parquet) -> spark.read().parquet(parquet).createOrReplaceTempView(name));
        int done = 0;
        for (SparkJob.Step step : job.steps()) {
            if (!succeeds(step)) {
                return;
            }
            answer("step\t" + ++done + "\t" + job.steps().size());
        }
        answer("done");
    }

    private boolean succeeds(SparkJob.Step step) {
        try {
            Dataset<Row> result = spark.sql(step.sql());
            result.write().parquet(step.out());
            String view = step.view();
            if (view != null) {
                spark.read().parquet(step.out()).createOrReplaceTempView(view);
            }
            return true;
        } catch (Exception e) {
            answer("failed\t" + step.title() + "\t" + oneLine(e));
            return false;
        }
    }

    /** Spark throws checked exceptions that it does not declare, so that any can come here. */
    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }

    private void answer(String line) {
        answers.println(ANSWER + line);
        answers.flush();
    }
}
