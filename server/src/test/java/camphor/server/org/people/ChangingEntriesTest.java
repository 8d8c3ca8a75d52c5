package camphor.server.org.people;

import static camphor.server.kernel.ActorSamples.hubOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import camphor.server.org.people.PeopleController.NewGroup;
import camphor.server.org.people.PeopleController.NewPairing;
import camphor.server.org.people.PeopleController.NewPost;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@RealWorldTest
class ChangingEntriesTest {

    private static final String VILLAGE = "430421212213";
    private static final String NEIGHBOUR = "430421212214";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    ChangeEntries change;

    @Autowired
    Entries entries;

    @Autowired
    Actors actors;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private final Actor hub = hubOf("430421212");
    private final Actor village = ActorSamples.of(Role.VILLAGE_STAFF, VILLAGE);

    @Test
    void a_group_that_ended_is_seen_on_the_days_on_which_it_was_there() {
        Group group = as(hub, () -> change.begin(new NewGroup(VILLAGE, "第九组", MAY)));
        end(hub, EntryKind.GROUP, group.id(), JULY);

        assertThat(groups(MAY)).contains("第九组");
        assertThat(groups(JULY.minusDays(1))).contains("第九组");
        assertThat(groups(JULY)).doesNotContain("第九组");
        assertThat(groups(null)).doesNotContain("第九组");
    }

    @Test
    void who_entered_and_who_ended_a_post_stays_beside_it() {
        Post post = as(hub, () -> change.begin(secretary("旧书记")));
        end(hub, EntryKind.POST, post.id(), JULY);
        as(hub, () -> change.begin(secretary("新书记")));

        assertThat(posts(village, MAY))
                .filteredOn(seen -> seen.id().equals(post.id()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.period()).isEqualTo(new Period(MAY, JULY, "经办人", "经办人")));
        assertThat(posts(village, null))
                .extracting(Post::holder)
                .contains("新书记")
                .doesNotContain("旧书记");
    }

    @Test
    void a_village_sees_its_townships_posts_and_cannot_end_them() {
        Post post = as(hub, () -> change.begin(new NewPost("430421212", "water", "station_staff", "水管员", null, MAY)));

        assertThat(seen(village, () -> entries.posts("430421212", null)))
                .extracting(Post::id)
                .contains(post.id());
        assertRefused("entry-unknown", () -> end(village, EntryKind.POST, post.id(), JULY));
        assertThat(posts(hubOf("430421213"), null)).isEmpty();
    }

    @Test
    void pairings_are_seen_in_ones_own_village_only() {
        Pairing ours = as(hub, () -> change.begin(paired(VILLAGE)));
        Pairing theirs = as(hub, () -> change.begin(paired(NEIGHBOUR)));

        assertThat(seen(village, () -> entries.pairings("430421212", null)))
                .extracting(Pairing::id)
                .contains(ours.id())
                .doesNotContain(theirs.id());
        assertThat(seen(hub, () -> entries.pairings("430421212", null)))
                .extracting(Pairing::id)
                .contains(ours.id(), theirs.id());
    }

    @Test
    void what_does_not_fit_is_refused() {
        as(hub, () -> change.begin(new NewGroup(VILLAGE, "第八组", MAY)));

        assertRefused("entry-exists", () -> as(hub, () -> change.begin(new NewGroup(VILLAGE, "第八组", JULY))));
        assertRefused("division-unknown", () -> as(hub, () -> change.begin(new NewGroup("430421213201", "组", MAY))));
        assertRefused("division-unknown", () -> as(hub, () -> change.begin(new NewGroup("430421212999", "组", MAY))));
        assertRefused("entry-unknown", () -> end(hub, EntryKind.GROUP, UUID.randomUUID(), JULY));
        UUID begun =
                as(hub, () -> change.begin(new NewGroup(VILLAGE, "第七组", MAY))).id();
        assertRefused("period-invalid", () -> end(hub, EntryKind.GROUP, begun, MAY));
    }

    @Test
    void the_database_refuses_an_entry_outside_the_territory_and_any_removal_by_itself() {
        assertThatThrownBy(() -> seen(village, () -> {
                    entries.add(new Group(UUID.randomUUID(), NEIGHBOUR, "组", Period.begun(MAY, "谁")));
                    return List.of();
                }))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> actors.asSystem(() -> transactions.execute(
                        transaction -> jdbc.sql("delete from org.post").update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private static NewPost secretary(String holder) {
        return new NewPost(VILLAGE, null, "village_secretary", holder, null, MAY);
    }

    private static NewPairing paired(String village) {
        return new NewPairing(village, "4304212122130001", "帮扶人" + UUID.randomUUID(), "县水利局", null, MAY);
    }

    private List<String> groups(LocalDate day) {
        return seen(village, () -> entries.groups(VILLAGE, day)).stream()
                .map(Group::name)
                .toList();
    }

    private List<Post> posts(Actor actor, LocalDate day) {
        return seen(actor, () -> entries.posts(VILLAGE, day));
    }

    private void end(Actor actor, EntryKind kind, UUID id, LocalDate until) {
        actors.as(actor, () -> {
            change.end(kind, id, until);
            return id;
        });
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    private <T> List<T> seen(Actor actor, Supplier<List<T>> query) {
        return actors.as(actor, () -> transactions.execute(transaction -> query.get()));
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
