package camphor.server.casework.notice;

import camphor.server.casework.CaseworkWords;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the actor was told. */
@Component
class NoticeList {
    private static final String MINE = """
            (notice.to_role = :role
             or (notice.to_role = 'LEAD' and (notice.to_unit = any(:units) or (:anyUnit and notice.to_unit <> 'villages'))))""";
    private static final String LIST = """
            select notice.id, notice.kind, notice.problem, problem.number, problem.subject_name, problem.clause,
                   notice.village_code, problem.due, notice.at, seen.at is not null as seen
              from casework.notice
              join casework.problem on problem.id = notice.problem
              left join casework.notice_read as seen on seen.notice = notice.id
             where %s and (not :unread or seen.at is null)
             order by notice.at desc, notice.id
             limit :limit
            """.formatted(MINE);
    private static final String UNREAD = """
            select count(*) from casework.notice
             where %s and not exists (select from casework.notice_read where notice_read.notice = notice.id)
            """.formatted(MINE);
    private static final String READ = """
            insert into casework.notice_read (notice, at)
            select id, :now from casework.notice where %s and (:all or id = any(:ids))
                on conflict do nothing
            """.formatted(MINE);

    private final JdbcClient jdbc;
    private final CaseworkWords words;
    private final Actors actors;
    private final Clock clock;

    NoticeList(JdbcClient jdbc, CaseworkWords words, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.actors = actors;
        this.clock = clock;
    }

    /** Something that somebody was told about a problem. */
    @Schema(name = "Notice")
    record Item(
            UUID id,
            String kind,
            String kindName,
            UUID problem,
            String number,
            String subjectName,
            String clause,
            String villageName,
            @Nullable LocalDate due,
            OffsetDateTime at,
            boolean read) {}

    /** The newest first. */
    @Schema(name = "Notices")
    record Told(List<Item> items, long unread) {}

    @Transactional(readOnly = true)
    public Told list(boolean unread, int limit) {
        List<Item> items = mine(LIST)
                .param("unread", unread)
                .param("limit", limit)
                .query((row, number) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        Kind.of(row.getString("kind")).zh(),
                        row.getObject("problem", UUID.class),
                        row.getString("number"),
                        row.getString("subject_name"),
                        row.getString("clause"),
                        words.place(row.getString("village_code")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toOffsetDateTime(),
                        row.getBoolean("seen")))
                .list();
        return new Told(items, mine(UNREAD).query(Long.class).single());
    }

    /** These were read; null for all. */
    @Transactional
    public void read(@Nullable List<UUID> ids) {
        mine(READ)
                .param("now", OffsetDateTime.now(clock))
                .param("all", ids == null)
                .param("ids", ids == null ? new UUID[0] : ids.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec mine(String statement) {
        Actor actor = actors.require();
        Role role = actor.role();
        boolean village = role == Role.VILLAGE_STAFF || role == Role.RESIDENT_TEAM;
        String[] units =
                village ? new String[] {"villages"} : actor.scope().lines().toArray(String[]::new);
        return jdbc.sql(statement)
                .param("role", role.name())
                .param("units", role == Role.HUB ? new String[] {"hub"} : units)
                .param("anyUnit", role == Role.STATION && actor.scope().lines().isEmpty());
    }
}
