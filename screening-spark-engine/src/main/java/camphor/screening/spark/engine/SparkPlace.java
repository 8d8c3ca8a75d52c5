package camphor.screening.spark.engine;

import camphor.rules.Label;
import camphor.screening.ScreeningFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Spark is and how it is started.
 *
 * @param classPath of the process, Spark's own
 * @param master where Spark runs, such as {@code local[2]} or a cluster's address
 * @param heapMiB heap of the process
 * @param options further options of its Java, separated by blanks; may be empty
 */
public record SparkPlace(String classPath, String master, int heapMiB, String options) {
    /** System property: a file that holds the class path; without it the one that the build wrote. */
    public static final String CLASS_PATH = "camphor.spark.classpath";
    /** System property for {@code master}; without it all processors of this machine. */
    public static final String MASTER = "camphor.spark.master";
    /** System property for {@code heapMiB}. */
    public static final String HEAP = "camphor.spark.heap-mib";
    /** System property for {@code options}. */
    public static final String OPTIONS = "camphor.spark.java-options";

    private static final int USUAL_HEAP_MIB = 2048;

    /** Packages that Spark reaches into by reflection; its own launcher opens the same. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    static SparkPlace ofSystem() {
        Path module = Path.of(System.getProperty("camphor.home", "."), "screening-spark", "target");
        Path file = Path.of(
                System.getProperty(CLASS_PATH, module.resolve("spark.classpath").toString()));
        String master = System.getProperty(MASTER, "local[*]");
        return new SparkPlace(
                module.resolve("classes") + File.pathSeparator + read(file),
                master,
                Integer.getInteger(HEAP, USUAL_HEAP_MIB),
                System.getProperty(OPTIONS, ""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new ScreeningFault(
                    "spark-missing",
                    new Label("没有找到 Spark：" + file + " 无法读取", "Spark is not here: " + file + " cannot be read"),
                    e);
        }
    }

    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMiB + "m");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=Asia/Shanghai");
        command.addAll(Stream.of(options.split(" ", -1))
                .filter(option -> !option.isEmpty())
                .toList());
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-Dspark.master=" + master);
        command.addAll(List.of("-cp", classPath, "camphor.screening.spark.SparkRunner"));
        return command;
    }
}
