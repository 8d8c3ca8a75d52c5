package camphor.server.register.file;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Shown;
import camphor.server.register.file.HouseholdFile.ChangeView;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody changed in a household and its members, the last first. */
@Component
class History {
    private static final String CHANGES = """
            select at, actor_name, subject, subject_name, fact, before, after, reason, source
              from register.fact_change
             where household = :household and (cast(:asOf as timestamptz) is null or at <= :asOf)
             order by at desc, id desc
             limit 500
            """;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangeView> of(UUID household, @Nullable OffsetDateTime asOf, Catalogue catalogue, Sealing sealing) {
        return jdbc.sql(CHANGES)
                .param("household", household)
                .param("asOf", asOf)
                .query((row, number) -> change(row, catalogue, sealing))
                .list();
    }

    private static ChangeView change(ResultSet row, Catalogue catalogue, Sealing sealing) throws SQLException {
        String id = row.getString("fact");
        Fact fact = catalogue.table(row.getString("subject")).fact(id).orElse(null);
        return new ChangeView(
                Times.local(row.getObject("at", OffsetDateTime.class)),
                row.getString("actor_name"),
                row.getString("subject").equals("person") ? requireNonNullElse(row.getString("subject_name"), "") : "",
                id,
                fact == null ? id : fact.label().zh(),
                shown(fact, row.getString("before"), catalogue, sealing),
                shown(fact, row.getString("after"), catalogue, sealing),
                row.getString("reason"),
                row.getString("source"));
    }

    private static String shown(@Nullable Fact fact, @Nullable String json, Catalogue catalogue, Sealing sealing) {
        if (fact == null || json == null) {
            return requireNonNullElse(json, "");
        }
        Object value = FactsJson.read(fact.type(), json);
        Object opened =
                value instanceof String sealed && IdentityFacts.isSealed(fact.id()) ? sealing.opened(sealed) : value;
        return new Shown(catalogue).of(fact, opened);
    }
}
