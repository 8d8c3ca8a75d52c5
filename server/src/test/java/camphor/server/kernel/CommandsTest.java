package camphor.server.kernel;

import static camphor.server.kernel.ActorSamples.hubOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealWorldTest
class CommandsTest {

    @Autowired
    Commands commands;

    @Autowired
    Actors actors;

    private final Actor actor = hubOf("430421212");
    private final CommandId id = new CommandId(UUID.randomUUID());
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_command_again_is_answered_and_not_done() {
        Answer first = sent("a body");
        Answer second = sent("a body");

        assertThat(second).isEqualTo(first).isEqualTo(new Answer(1, "千山"));
        assertThat(done).hasValue(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        sent("a body");

        assertThatThrownBy(() -> sent("another body"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("command-differs"));
        assertThat(done).hasValue(1);
    }

    @Test
    void another_actors_command_under_the_same_key_is_another_command() {
        sent("a body");
        sentBy(hubOf("430421"), "a body", this::work);

        assertThat(done).hasValue(2);
    }

    @Test
    void a_command_that_failed_can_be_sent_again() {
        assertThatThrownBy(() -> sentBy(actor, "a body", () -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(sent("a body")).isEqualTo(new Answer(1, "千山"));
    }

    @Test
    void sent_eight_times_at_the_same_moment_it_is_done_once_and_answered_eight_times() throws Exception {
        ExecutorService eight = Executors.newFixedThreadPool(8);
        CountDownLatch moment = new CountDownLatch(1);
        Callable<Answer> sending = () -> {
            moment.await();
            return sent("a body");
        };
        try {
            List<Future<Answer>> answers =
                    Stream.generate(() -> eight.submit(sending)).limit(8).toList();
            moment.countDown();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(new Answer(1, "千山"));
            }
        } finally {
            eight.shutdownNow();
        }
        assertThat(done).hasValue(1);
    }

    private Answer sent(String body) {
        return sentBy(actor, body, this::work);
    }

    private Answer sentBy(Actor sender, String body, Supplier<Answer> work) {
        return actors.as(sender, () -> commands.once(id, body, Answer.class, work));
    }

    private Answer work() {
        return new Answer(done.incrementAndGet(), "千山");
    }

    record Answer(int times, String village) {}
}
