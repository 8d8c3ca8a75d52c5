package camphor.server.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.register.judge.FindingTable;
import camphor.server.register.judge.JudgeAnew;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** More households than are judged one by one are judged together. */
@RealWorldTest
class JudgedInBulkTest {
    private static final int FAMILIES = 70;
    private static final String ZHANGSHU = "430421212203";

    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    @Autowired
    JudgeAnew judgeAnew;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_import_of_many_households_finds_what_each_of_them_judged_alone_shows() {
        RequestPostProcessor hub = people.as(Role.HUB, "430421212");
        Families families = Families.some(FAMILIES);
        wizard.applied(hub, "户信息.csv", families.householdFile());
        wizard.applied(hub, "成员.csv", families.personFile());
        String ours = " from register.household where number in ('" + String.join("','", families.households()) + "')";

        assertThat(wizard.count("select count(*)" + ours + " and members = 2 and unknowns > 0"))
                .isEqualTo(FAMILIES);
        List<String> some = wizard.texts("select id::text" + ours + " order by id limit 5");
        assertThat(some).hasSize(5).allSatisfy(household -> {
            FindingTable.Difference alone = alone(UUID.fromString(household));
            assertThat(alone.appeared()).isEmpty();
            assertThat(alone.gone()).isEmpty();
        });
    }

    private FindingTable.Difference alone(UUID household) {
        return actors.asSystem(() -> transaction.execute(status -> judgeAnew.household(household, ZHANGSHU)));
    }
}
