package camphor.server.org.people;

import static camphor.server.org.OrgRefusal.DIVISION_UNKNOWN;
import static camphor.server.org.OrgRefusal.ENTRY_EXISTS;
import static camphor.server.org.OrgRefusal.ENTRY_UNKNOWN;
import static camphor.server.org.OrgRefusal.PERIOD_INVALID;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import camphor.server.org.people.PeopleController.NewGroup;
import camphor.server.org.people.PeopleController.NewPairing;
import camphor.server.org.people.PeopleController.NewPost;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An entry begins or ends; nothing is changed in one that is there, so that any day can be asked. */
@Service
class ChangeEntries {

    private final Entries entries;
    private final Divisions divisions;
    private final Actors actors;

    ChangeEntries(Entries entries, Divisions divisions, Actors actors) {
        this.entries = entries;
        this.divisions = divisions;
        this.actors = actors;
    }

    @Transactional
    Group begin(NewGroup entered) {
        Actor actor = inside(entered.village(), "village");
        Group group = new Group(
                UUID.randomUUID(), entered.village(), entered.name(), Period.begun(entered.from(), actor.name()));
        once(() -> entries.add(group), entered.name());
        return group;
    }

    @Transactional
    Post begin(NewPost entered) {
        Actor actor = inside(entered.division(), "division");
        Post post = new Post(
                UUID.randomUUID(),
                entered.division(),
                entered.unit(),
                entered.post(),
                entered.holder(),
                entered.account(),
                Period.begun(entered.from(), actor.name()));
        once(() -> entries.add(post), entered.holder());
        return post;
    }

    @Transactional
    Pairing begin(NewPairing entered) {
        Actor actor = inside(entered.village(), "village");
        Pairing pairing = new Pairing(
                UUID.randomUUID(),
                entered.village(),
                entered.household(),
                entered.helper(),
                entered.helperUnit(),
                entered.account(),
                Period.begun(entered.from(), actor.name()));
        once(() -> entries.add(pairing), entered.helper());
        return pairing;
    }

    @Transactional
    void end(EntryKind kind, UUID id, LocalDate until) {
        LocalDate since = entries.since(kind, id).orElseThrow(ENTRY_UNKNOWN::refuse);
        if (!until.isAfter(since)) {
            throw PERIOD_INVALID.at("until", since);
        }
        if (entries.end(kind, id, until, actors.require().name()) == 0) {
            throw ENTRY_UNKNOWN.refuse();
        }
    }

    /** The actor, who may enter something about this division. */
    private Actor inside(String division, String field) {
        Actor actor = actors.require();
        if (!actor.scope().covers(division) || divisions.find(division).isEmpty()) {
            throw DIVISION_UNKNOWN.at(field, division);
        }
        return actor;
    }

    private static void once(Runnable adding, String name) {
        try {
            adding.run();
        } catch (DuplicateKeyException there) {
            throw ENTRY_EXISTS.refuse(name);
        }
    }
}
