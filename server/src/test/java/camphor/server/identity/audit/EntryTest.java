package camphor.server.identity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The canonical form, as docs/audit.md writes it down. */
class EntryTest {

    private static final UUID PERSON = UUID.fromString("0198b6f0-0000-7000-8000-000000000001");

    @Test
    void is_hashed_in_the_form_that_the_documentation_shows() throws Exception {
        Entry entry = entry("核对", PERSON, null, Map.of("reason", "本人申请", "by", ""));

        String form = "15:camphor-audit-1,64:" + "0".repeat(64) + ",1:7,16:1795492800000001,-,6:system,6:核对,"
                + "36:0198b6f0-0000-7000-8000-000000000001,-,-,1:2,2:by,0:,6:reason,12:本人申请,";

        assertThat(entry.follow(Hash.NONE))
                .isEqualTo(Hash.of(MessageDigest.getInstance("SHA-256").digest(form.getBytes(UTF_8))));
    }

    @Test
    void tells_apart_what_stands_side_by_side() {
        assertThat(entry("a", PERSON, null, Map.of()).follow(Hash.NONE))
                .isNotEqualTo(entry("a", null, PERSON, Map.of()).follow(Hash.NONE));
        assertThat(entry("a", null, null, Map.of("x", "1,1:y")).follow(Hash.NONE))
                .isNotEqualTo(entry("a", null, null, Map.of("x", "1", "y", "")).follow(Hash.NONE));
    }

    private static Entry entry(
            String action, @Nullable UUID person, @Nullable UUID household, Map<String, String> details) {
        Instant at = Instant.parse("2026-11-24T04:00:00.000001Z");
        return new Entry(7, at, null, "system", action, person, household, new TreeMap<>(details), null);
    }
}
