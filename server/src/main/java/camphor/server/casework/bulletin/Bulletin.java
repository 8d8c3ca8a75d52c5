package camphor.server.casework.bulletin;

import static camphor.server.casework.CaseworkRefusal.SUMS_INVALID;

import camphor.server.casework.CaseworkWords;
import camphor.server.kernel.Actors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bulletin of a day, counted from the history: what it said on a day it says of that day for ever. Beside each rate stands
 * that of a week before.
 */
@Component
class Bulletin {
    private static final int WEEK = 7;
    private static final int DIGITS = 4;

    /** A problem counts as due when it was struck off or its date has passed. */
    private static final String LINES = """
            with life as (
                select problem, (array_agg(to_state order by version desc))[1] as state,
                       max(at) filter (where step = 'check') as checked_at
                  from casework.step
                 where at < :end
                 group by problem
            ), told as (
                select %s as key, life.state, problem.due, problem.earlier is not null as back,
                       (life.checked_at at time zone 'Asia/Shanghai')::date as checked_on
                  from life join casework.problem on problem.id = life.problem
                 where life.state not in ('refuted', 'known')
            )
            select key, count(*) as found, count(*) filter (where state <> 'found') as verified,
                   count(*) filter (where state = 'closed') as closed,
                   count(*) filter (where state = 'on_file') as on_file,
                   count(*) filter (where state in ('assigned', 'planned', 'in_work', 'submitted', 'filing')) as under_way,
                   count(*) filter (where due < :day and state not in ('closed', 'on_file')) as late,
                   count(*) filter (where state = 'closed' or (due <= :day and state <> 'on_file')) as due,
                   count(*) filter (where state = 'closed' and checked_on <= coalesce(due, checked_on)) as on_time,
                   count(*) filter (where back) as back
              from told
             group by key
            """;

    private final JdbcClient jdbc;
    private final CaseworkWords words;
    private final Actors actors;
    private final Clock clock;

    Bulletin(JdbcClient jdbc, CaseworkWords words, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.actors = actors;
        this.clock = clock;
    }

    private record Counted(
            String key,
            long found,
            long verified,
            long closed,
            long onFile,
            long underWay,
            long late,
            long due,
            long onTime,
            long back) {
        private static final Counted NONE = new Counted("", 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Counted plus(Counted other) {
            return new Counted(
                    key,
                    found + other.found,
                    verified + other.verified,
                    closed + other.closed,
                    onFile + other.onFile,
                    underWay + other.underWay,
                    late + other.late,
                    due + other.due,
                    onTime + other.onTime,
                    back + other.back);
        }

        @Nullable
        BigDecimal rate() {
            return share(closed, due);
        }

        @Nullable
        BigDecimal onTimeRate() {
            return share(onTime, due);
        }

        private static @Nullable BigDecimal share(long part, long whole) {
            return whole == 0
                    ? null
                    : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN);
        }
    }

    /**
     * A village or unit.
     *
     * @param found problems, without those that were not true or known already
     * @param due struck off, or past their date and not on file
     * @param rate 整改率: closed ÷ due; null when nothing is due
     * @param onTimeRate 按期率: closed by their date ÷ due
     * @param rank by rate, the best first; null when nothing is due
     * @param rateWeekAgo the rate of seven days before
     */
    @Schema(name = "BulletinLine")
    record Line(
            String key,
            String name,
            long found,
            long verified,
            long underWay,
            long closed,
            long onFile,
            long late,
            long back,
            long due,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal onTimeRate,
            @Nullable Integer rank,
            @Nullable BigDecimal rateWeekAgo) {}

    /** All of a territory on a day. */
    @Schema(name = "Bulletin")
    record Sheet(LocalDate day, String by, List<Line> lines, Line total) {}

    @Transactional(readOnly = true)
    public Sheet sheet(String by, @Nullable LocalDate asked) {
        actors.require();
        String column = switch (by) {
            case "village" -> "problem.village_code";
            case "unit" -> "problem.lead_unit";
            default -> throw SUMS_INVALID.at("by");
        };
        LocalDate day = asked == null ? LocalDate.now(clock) : asked;
        Map<String, Counted> now = counted(column, day);
        Map<String, Counted> before = counted(column, day.minusDays(WEEK));
        List<Line> lines = lines(by, now, before);
        Counted all = now.values().stream().reduce(Counted.NONE, Counted::plus);
        Counted allBefore = before.values().stream().reduce(Counted.NONE, Counted::plus);
        return new Sheet(day, by, lines, line(all, "合计", null, allBefore));
    }

    private Map<String, Counted> counted(String column, LocalDate day) {
        Map<String, Counted> counted = new TreeMap<>();
        jdbc.sql(LINES.formatted(column))
                .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("day", day)
                .query(Counted.class)
                .list()
                .forEach(one -> counted.put(one.key(), one));
        return counted;
    }

    private List<Line> lines(String by, Map<String, Counted> now, Map<String, Counted> before) {
        List<Counted> ranked = now.values().stream()
                .filter(one -> one.rate() != null)
                .sorted(Comparator.comparing(Counted::rate, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Counted::late))
                .toList();
        Map<String, String> names = new HashMap<>(by.equals("village") ? words.places(now.keySet()) : Map.of());
        List<Line> lines = new ArrayList<>();
        for (Counted one : now.values()) {
            String name = names.containsKey(one.key()) ? names.get(one.key()) : unit(one.key());
            int rank = ranked.indexOf(one);
            lines.add(line(
                    one,
                    String.valueOf(name),
                    rank < 0 ? null : rank + 1,
                    before.getOrDefault(one.key(), Counted.NONE)));
        }
        return lines;
    }

    private String unit(String unit) {
        return unit.isEmpty() ? "尚未交办" : words.unitName(unit, "各村（社区）");
    }

    private static Line line(Counted one, String name, @Nullable Integer rank, Counted before) {
        return new Line(
                one.key(),
                name,
                one.found(),
                one.verified(),
                one.underWay(),
                one.closed(),
                one.onFile(),
                one.late(),
                one.back(),
                one.due(),
                one.rate(),
                one.onTimeRate(),
                rank,
                before.rate());
    }
}
