package camphor.server.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.identity.account.Account;
import camphor.server.kernel.Role;
import org.junit.jupiter.api.Test;

class SampleAccountsTest {

    @Test
    void there_is_one_account_for_each_role() {
        assertThat(SampleAccounts.ALL).extracting(Account::role).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void only_the_county_and_the_auditor_look_beyond_the_township_and_the_administrator_sees_no_household() {
        for (Account account : SampleAccounts.ALL) {
            boolean beyond = account.scope().covers("430421105201");
            assertThat(beyond)
                    .as(account.login())
                    .isEqualTo(account.role() == Role.COUNTY || account.role() == Role.AUDITOR);
            assertThat(account.scope().covers("430421212212"))
                    .as(account.login())
                    .isEqualTo(account.role() != Role.ADMINISTRATOR);
        }
    }
}
