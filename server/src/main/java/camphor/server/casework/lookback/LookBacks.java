package camphor.server.casework.lookback;

import static camphor.server.casework.CaseworkRefusal.LOOK_BACK_UNKNOWN;
import static camphor.server.casework.CaseworkRefusal.NOTHING_CHOSEN;
import static camphor.server.casework.CaseworkRefusal.PLACE_INVALID;
import static camphor.server.casework.CaseworkRefusal.VALUE_INVALID;

import camphor.server.casework.problem.ProblemLine;
import camphor.server.casework.problem.ReadProblem;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws closed problems at random, the same share of each village; whoever has the seed can draw the same once more. */
@Component
class LookBacks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEGIN = """
            insert into casework.look_back (id, village_code, share, seed, closed_since, by_name, at)
            values (:id, :place, :share, :seed, :since, :by, :now)
            """;
    private static final String DRAW = """
            insert into casework.look_back_problem (look_back, problem, village_code)
            select :id, drawn.id, drawn.village_code
              from (select id, village_code, count(*) over (partition by village_code) as closed,
                           row_number() over (partition by village_code order by md5(:seed || number), id) as nth
                      from casework.problem
                     where state = 'closed' and closed_at >= coalesce(:since::date, '-infinity'::date)
                       and exists (select from unnest(:places) as place where starts_with(village_code, place))
                   ) as drawn
             where drawn.nth <= ceil(drawn.closed * :share)
            """;
    private static final String LIST = """
            select look_back.id, look_back.village_code, look_back.share, look_back.seed, look_back.closed_since,
                   look_back.by_name, look_back.at, count(problem) as drawn,
                   count(*) filter (where result = 'held') as held,
                   count(*) filter (where result = 'reopened') as reopened
              from casework.look_back
              left join casework.look_back_problem on look_back_problem.look_back = look_back.id
             where %s
             group by look_back.id
             order by look_back.at desc, look_back.id
             limit 100
            """;
    private static final String PROBLEMS = """
            select problem, result from casework.look_back_problem where look_back = :id order by village_code, problem
            """;

    private final JdbcClient jdbc;
    private final ReadProblem problems;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    LookBacks(JdbcClient jdbc, ReadProblem problems, Actors actors, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be drawn.
     *
     * @param share of the closed problems of each village, above 0 and at most 1; at least one of each
     * @param seed to draw the same once more; null for a new one
     * @param villages division codes or their first digits; null for the whole territory
     * @param closedSince only those closed on that day or later
     */
    @Schema(name = "LookBackWish")
    record Wish(
            @Nullable BigDecimal share,
            @Nullable Long seed,
            @Nullable List<String> villages,
            @Nullable LocalDate closedSince) {}

    /** A draw, and what came of it. */
    @Schema(name = "LookBack")
    record View(
            UUID id,
            String villageCode,
            BigDecimal share,
            long seed,
            @Nullable LocalDate closedSince,
            String byName,
            OffsetDateTime at,
            long drawn,
            long held,
            long reopened) {}

    /** A problem that was drawn; {@code result} is {@code held} or {@code reopened}, null until it was looked at. */
    @Schema(name = "DrawnProblem")
    record Drawn(ProblemLine problem, @Nullable String result) {}

    /** A draw with its problems. */
    @Schema(name = "LookBackFile")
    record File(View lookBack, List<Drawn> problems) {}

    /** What was drawn. */
    record Begun(UUID id) {}

    @Transactional
    public Begun draw(Wish wish) {
        BigDecimal share = wish.share();
        if (share == null || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw VALUE_INVALID.at("share");
        }
        Actor actor = actors.require();
        List<String> places = wish.villages() == null ? actor.scope().territories() : wish.villages();
        if (places.isEmpty() || !places.stream().allMatch(place -> actor.scope().covers(place))) {
            throw PLACE_INVALID.at("villages");
        }
        Map<String, @Nullable Object> drawn = new HashMap<>();
        drawn.put("id", UUID.randomUUID());
        drawn.put(
                "place",
                places.size() == 1 ? places.get(0) : actor.scope().territories().get(0));
        drawn.put("share", share);
        drawn.put("seed", wish.seed() == null ? RANDOM.nextLong(Integer.MAX_VALUE) : wish.seed());
        drawn.put("since", wish.closedSince());
        drawn.put("by", actor.name());
        drawn.put("now", OffsetDateTime.now(clock));
        jdbc.sql(BEGIN).params(drawn).update();
        int found = jdbc.sql(DRAW)
                .params(drawn)
                .param("seed", String.valueOf(drawn.get("seed")))
                .param("places", places.toArray(String[]::new))
                .update();
        if (found == 0) {
            throw NOTHING_CHOSEN.at("villages");
        }
        audit.record(Deed.of("look-back-drawn")
                .with("lookBack", String.valueOf(drawn.get("id")))
                .with("seed", String.valueOf(drawn.get("seed")))
                .with("problems", String.valueOf(found)));
        return new Begun((UUID) java.util.Objects.requireNonNull(drawn.get("id")));
    }

    @Transactional(readOnly = true)
    public List<View> all() {
        return views("true", Map.of());
    }

    private List<View> views(String condition, Map<String, ?> parameters) {
        return jdbc.sql(LIST.formatted(condition)).params(parameters).query(View.class).list().stream()
                .map(view -> new View(
                        view.id(),
                        view.villageCode(),
                        view.share(),
                        view.seed(),
                        view.closedSince(),
                        view.byName(),
                        view.at().atZoneSameInstant(clock.getZone()).toOffsetDateTime(),
                        view.drawn(),
                        view.held(),
                        view.reopened()))
                .toList();
    }

    private record Result(UUID problem, @Nullable String result) {}

    @Transactional(readOnly = true)
    public File one(UUID id) {
        View view = views("look_back.id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> LOOK_BACK_UNKNOWN.at("id", id));
        Map<UUID, @Nullable String> results = new HashMap<>();
        List<UUID> ids = jdbc.sql(PROBLEMS).param("id", id).query(Result.class).list().stream()
                .peek(result -> results.put(result.problem(), result.result()))
                .map(Result::problem)
                .toList();
        return new File(
                view,
                problems.lines(ids).stream()
                        .map(line -> new Drawn(line, results.get(line.id())))
                        .toList());
    }
}
