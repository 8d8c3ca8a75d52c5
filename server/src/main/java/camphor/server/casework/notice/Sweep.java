package camphor.server.casework.notice;

import camphor.server.casework.CaseworkSettings;
import camphor.server.casework.clock.WorkingDays;
import camphor.server.kernel.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every few minutes what falls due or is late, and tells it: whoever works on it first, then the hub, the township's
 * leader, the county. Each is told once for each date that passes; a date that is moved is another.
 */
@Component
class Sweep {
    private static final String TELL = """
            insert into casework.notice (problem, kind, nth, to_role, to_unit, village_code, at)
            select id, '%s', %s::text, '%s', lead_unit, village_code, :now
              from casework.problem
             where %s
                on conflict do nothing
            """;
    private static final String UNDER_WAY = "state in ('assigned', 'planned', 'in_work') and ";
    private static final String DUE_SOON =
            TELL.formatted("due_soon", "due", "LEAD", UNDER_WAY + "due between :today and :day");
    private static final String REVIEW =
            TELL.formatted("review_due", "review_on", "HUB", "state = 'on_file' and review_on <= :day");
    private static final String UNANSWERED = TELL.formatted(
            "answer_late", "asked_by", "HUB", "asked and asked_by < :day and state not in ('closed', 'on_file')");

    private final JdbcClient jdbc;
    private final CaseworkSettings settings;
    private final WorkingDays days;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweep(
            JdbcClient jdbc,
            CaseworkSettings settings,
            WorkingDays days,
            Actors actors,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.days = days;
        this.actors = actors;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void now() {
        LocalDate today = LocalDate.now(clock);
        actors.asSystem(() -> transaction.execute(status -> {
            sweep(today);
            return true;
        }));
    }

    /** As of a day; answers how many were told. */
    int sweep(LocalDate today) {
        return told(DUE_SOON, today, days.after(today, settings.dueSoon()))
                + told(late("LEAD"), today, today.minusDays(1))
                + told(late("HUB"), today, days.before(today, settings.lateHub()))
                + told(late("TOWNSHIP_LEADER"), today, days.before(today, settings.lateLeader()))
                + told(late("COUNTY"), today, days.before(today, settings.lateCounty()))
                + told(REVIEW, today, today)
                + told(UNANSWERED, today, today);
    }

    private static String late(String role) {
        return TELL.formatted("late", "due", role, UNDER_WAY + "due <= :day");
    }

    private int told(String statement, LocalDate today, LocalDate day) {
        return jdbc.sql(statement)
                .param("now", OffsetDateTime.now(clock))
                .param("today", today)
                .param("day", day)
                .update();
    }
}
