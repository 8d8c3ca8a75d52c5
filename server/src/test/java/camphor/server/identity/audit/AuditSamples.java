package camphor.server.identity.audit;

import camphor.server.identity.Deed;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Chains as tests need them. */
final class AuditSamples {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00.123456Z");

    private AuditSamples() {}

    /** Appends that many entries in the connection's transaction, as the application would. */
    static void append(Connection connection, int count) {
        chain(connection)
                .append(IntStream.rangeClosed(1, count)
                        .mapToObj(AuditSamples::noted)
                        .toList());
    }

    static Head head(Connection connection) {
        return chain(connection).head();
    }

    static List<Head> none() {
        return List.of();
    }

    private static AuditChain chain(Connection connection) {
        return new AuditChain(new JdbcTemplate(new SingleConnectionDataSource(connection, true)), JsonMapper.shared());
    }

    private static Noted noted(int number) {
        Deed deed = Deed.of("person-unmasked")
                .onPerson(UUID.nameUUIDFromBytes(new byte[] {(byte) number}))
                .with("reason", "核对第 " + number + " 户的\"身份证\"\\😀");
        return new Noted(deed, null, NOON.plusSeconds(number), "10.0.0." + number);
    }
}
