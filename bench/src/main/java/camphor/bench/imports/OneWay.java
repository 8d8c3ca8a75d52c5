package camphor.bench.imports;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

/** The process of one way: prints the median processor seconds, garbage collection included. */
final class OneWay {
    private OneWay() {}

    public static void main(String[] args) throws IOException {
        Way way = Way.valueOf(args[0]);
        Path file = Path.of(args[1]);
        way.read(file);
        double[] seconds = new double[way.times()];
        for (int i = 0; i < seconds.length; i++) {
            long start = processor();
            way.read(file);
            seconds[i] = (processor() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.println(seconds[seconds.length / 2]);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
