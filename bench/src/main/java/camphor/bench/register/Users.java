package camphor.bench.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Several people who are logged in with one account, each in a session of their own, and ask without a pause. */
final class Users implements AutoCloseable {
    private final int port;
    private final List<String> cookies;
    private final ExecutorService threads;

    private Users(int port, List<String> cookies) {
        this.port = port;
        this.cookies = cookies;
        threads = Executors.newFixedThreadPool(cookies.size());
    }

    static Users loggedIn(int port, String login, String password, int count) throws IOException, InterruptedException {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cookies.add(Session.of(port, login, password).cookie());
        }
        return new Users(port, cookies);
    }

    /** All of them ask for so long; a quarter of it, before, is not counted. */
    Latency ask(List<String> paths, double seconds) throws IOException, InterruptedException {
        List<Future<long[]>> asking = new ArrayList<>();
        for (int user = 0; user < cookies.size(); user++) {
            int first = user * paths.size() / cookies.size();
            String cookie = cookies.get(user);
            asking.add(threads.submit(() -> {
                one(cookie, paths, first, seconds / 4);
                return one(cookie, paths, first, seconds);
            }));
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> one : asking) {
            all = LongStream.concat(all, LongStream.of(got(one)));
        }
        return Latency.of(all.toArray());
    }

    private long[] one(String cookie, List<String> paths, int first, double seconds) throws IOException {
        LongStream.Builder times = LongStream.builder();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        try (Keeping connection = new Keeping(port, cookie)) {
            int at = first;
            do {
                String path = paths.get(at++ % paths.size());
                long start = System.nanoTime();
                int status = connection.get(path);
                times.add(System.nanoTime() - start);
                if (status != Keeping.OK) {
                    throw new IOException(path + " answers " + status);
                }
            } while (System.nanoTime() < end);
        }
        return times.build().toArray();
    }

    private static long[] got(Future<long[]> one) throws IOException, InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
