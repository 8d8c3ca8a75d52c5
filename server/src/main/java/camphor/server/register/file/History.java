package camphor.server.register.file;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Masks;
import camphor.server.register.fact.Shown;
import camphor.server.register.file.HouseholdFile.ChangeView;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody changed in a household and its members, the last first. */
@Component
class History {
    private static final String CHANGES = """
            select at, actor_name, subject, subject_name, fact, before, after, reason, source
              from register.fact_change
             where (household = any(:records) or (subject = 'person' and subject_id = any(:records)))
               and (cast(:asOf as timestamptz) is null or at <= :asOf)
             order by at desc, id desc
             limit 500
            """;

    /** A household or person who went into another is told of there. */
    private static final String WHOLE = """
            with recursive whole(id) as (
                select unnest(:ids::uuid[])
                 union
                select merger.gone
                  from register.merger
                  join whole on merger.kept = whole.id
                 where merger.undone_at is null
            )
            select id from whole
            """;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With what was changed of a member while they belonged to another household. */
    List<ChangeView> of(
            UUID household,
            List<Versions.Version> members,
            @Nullable OffsetDateTime asOf,
            Catalogue catalogue,
            Sealing sealing,
            Masks masks) {
        Shown words = new Shown(catalogue, masks);
        return jdbc.sql(CHANGES)
                .param("records", whole(household, members))
                .param("asOf", asOf)
                .query((row, number) -> change(row, catalogue, sealing, words))
                .list();
    }

    private UUID[] whole(UUID household, List<Versions.Version> members) {
        UUID[] ids = Stream.concat(Stream.of(household), members.stream().map(Versions.Version::id))
                .toArray(UUID[]::new);
        return jdbc.sql(WHOLE).param("ids", ids).query(UUID.class).list().toArray(UUID[]::new);
    }

    private static ChangeView change(ResultSet row, Catalogue catalogue, Sealing sealing, Shown words)
            throws SQLException {
        String id = row.getString("fact");
        Fact fact = catalogue.table(row.getString("subject")).fact(id).orElse(null);
        return new ChangeView(
                Times.local(row.getObject("at", OffsetDateTime.class)),
                row.getString("actor_name"),
                row.getString("subject").equals("person") ? requireNonNullElse(row.getString("subject_name"), "") : "",
                id,
                fact == null ? id : fact.label().zh(),
                shown(fact, row.getString("before"), sealing, words),
                shown(fact, row.getString("after"), sealing, words),
                row.getString("reason"),
                row.getString("source"));
    }

    private static String shown(@Nullable Fact fact, @Nullable String json, Sealing sealing, Shown words) {
        if (fact == null || json == null) {
            return requireNonNullElse(json, "");
        }
        Object value = FactsJson.read(fact.type(), json);
        Object opened =
                value instanceof String sealed && IdentityFacts.isSealed(fact.id()) ? sealing.opened(sealed) : value;
        return words.of(fact, opened);
    }
}
