package camphor.server.identity.login;

import static camphor.server.identity.login.HttpLogin.refused;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Role;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RealWorldTest
class LockingOutTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    HttpLogin door;

    Account account;

    @BeforeEach
    void knock() {
        door = new HttpLogin(mvc);
        account = people.having(Role.VILLAGE_STAFF, "430421212212");
    }

    @Test
    void after_five_failures_even_the_right_password_waits() {
        fail(account.login());

        refused(door.login(account.login(), People.PASSWORD), 423, "account-locked");
    }

    @Test
    void a_login_that_does_not_exist_is_locked_likewise() {
        fail("nobody-of-that-name");

        refused(door.login("nobody-of-that-name", "whatever it is"), 423, "account-locked");
    }

    @Test
    void a_right_password_before_that_forgets_the_failures() {
        for (int round = 0; round < 3; round++) {
            for (int failure = 0; failure < 4; failure++) {
                refused(door.login(account.login(), "wrong password"), 401, "login-failed");
            }
            assertThat(door.login(account.login(), People.PASSWORD)).hasStatusOk();
        }
    }

    @Test
    void twenty_guesses_at_the_same_moment_are_no_more_than_five() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(10);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 20)
                    .mapToObj(guess -> many.submit(() -> door.login(account.login(), "guess number " + guess)
                            .getResponse()
                            .getStatus()))
                    .toList();
            int tried = 0;
            for (Future<Integer> answer : answers) {
                tried += answer.get() == 401 ? 1 : 0;
            }
            assertThat(tried).isEqualTo(5);
        } finally {
            many.shutdown();
        }
    }

    private void fail(String login) {
        for (int failure = 0; failure < 5; failure++) {
            refused(door.login(login, "wrong password"), 401, "login-failed");
        }
    }
}
