package camphor.server.register.merge;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.edit.Writing;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.seal.IdentityFacts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes facts over from the record that goes, and gives them back as they were. */
@Component
class Taking {
    private static final String BEFORE = "select before::text from register.fact_change where id = :id";
    private static final String LAST = "select actor_name, at from register.fact_change where id = :id";

    private final Sides sides;
    private final Writing writing;
    private final JdbcClient jdbc;

    Taking(Sides sides, Writing writing, JdbcClient jdbc) {
        this.sides = sides;
        this.writing = writing;
        this.jdbc = jdbc;
    }

    private record Last(String actorName, OffsetDateTime at) {}

    private Table table(Side side) {
        return sides.catalogue().table(side.record().table());
    }

    List<Choice> choices(Sides.Two two) {
        return Choice.between(table(two.mine()), two.mine(), two.other());
    }

    /** Answers with the numbers of the changes. */
    Map<String, Long> over(Sides.Two two, MergerWish wish) {
        return set(two.mine(), Choice.taken(choices(two), wish.chosen()), wish.told());
    }

    Map<String, Long> set(Side side, Map<String, ? extends @Nullable Object> facts, String reason) {
        return writing.set(side.record(), table(side), facts, reason);
    }

    /** What was changed again since it was taken over cannot be given back: somebody built on it. */
    List<Obstacle> builtOn(Side kept, Map<String, Long> taken) {
        List<Obstacle> obstacles = new ArrayList<>();
        taken.forEach((fact, number) -> {
            long now = kept.changed(fact);
            if (now != number && number != 0) {
                String label =
                        table(kept).fact(fact).map(known -> known.label().zh()).orElse(fact);
                Last last = jdbc.sql(LAST)
                        .param("id", now)
                        .query(Last.class)
                        .optional()
                        .orElse(new Last("", OffsetDateTime.MIN));
                obstacles.add(new Obstacle(
                        "“" + label + "”在合并以后又有修改",
                        last.actorName(),
                        last.at().equals(OffsetDateTime.MIN) ? null : last.at()));
            }
        });
        return obstacles;
    }

    /** The facts as they were before they were taken over; those that were changed since are left as they are. */
    Map<String, @Nullable Object> before(Side side, Map<String, Long> taken) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        taken.forEach((id, number) -> table(side)
                .fact(id)
                .filter(fact -> !fact.computed() && side.changed(id) == number)
                .ifPresent(fact -> before.put(id, before(fact, number))));
        return before;
    }

    private @Nullable Object before(Fact fact, long number) {
        String json = jdbc.sql(BEFORE)
                .param("id", number)
                .query(String.class)
                .optional()
                .orElse(null);
        Object value = FactsJson.read(fact.type(), json);
        return value instanceof String sealed && IdentityFacts.isSealed(fact.id())
                ? sides.sealing().opened(sealed)
                : value;
    }
}
