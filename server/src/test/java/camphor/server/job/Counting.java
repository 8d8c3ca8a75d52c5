package camphor.server.job;

import camphor.server.kernel.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Work for tests: counts to a number, and does at each what the test has put there. */
@Component
class Counting implements JobKind {
    final Map<UUID, List<Long>> counted = new ConcurrentHashMap<>();
    final Map<UUID, JobState> ended = new ConcurrentHashMap<>();
    final Map<String, Consumer<Job>> atEach = new ConcurrentHashMap<>();
    final Map<UUID, String> actor = new ConcurrentHashMap<>();
    private final Actors actors;

    Counting(Actors actors) {
        this.actors = actors;
    }

    record Task(long to, String each) {}

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public void run(Job job) {
        Task task = job.task(Task.class);
        List<Long> numbers = counted.computeIfAbsent(job.id(), id -> new ArrayList<>());
        actor.put(job.id(), actors.current().map(each -> each.name()).orElse("system"));
        for (long number = 1; number <= task.to(); number++) {
            job.progress("数到 " + number, number, task.to());
            numbers.add(number);
            atEach.getOrDefault(task.each(), ignored -> {}).accept(job);
        }
        job.result(Map.of("counted", numbers.size()));
    }

    @Override
    public void ended(UUID job, JobState state) {
        ended.put(job, state);
    }
}
