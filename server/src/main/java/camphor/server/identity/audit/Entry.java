package camphor.server.identity.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One link of the audit chain. Its hash is the SHA-256 of its canonical form, which begins with the hash of the entry
 * before it; docs/audit.md describes that form for whoever wants to prove the chain with other means.
 *
 * @param no counts from 1 without a gap
 * @param at to the microsecond, as the database keeps it
 * @param account null for the system and for somebody who is not logged in
 * @param accountName as it was then; "system" where there is no account
 * @param address network address that the request came from; null for the system's own work
 */
record Entry(
        long no,
        Instant at,
        @Nullable UUID account,
        String accountName,
        String action,
        @Nullable UUID person,
        @Nullable UUID household,
        SortedMap<String, String> details,
        @Nullable String address) {

    private static final String FORM = "camphor-audit-1";

    Entry {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    Hash follow(Hash previous) {
        MessageDigest digest = sha256();
        fields(previous).forEach(field -> add(digest, field));
        return Hash.of(digest.digest());
    }

    private Stream<@Nullable String> fields(Hash previous) {
        Stream<@Nullable Object> fixed = Stream.of(
                FORM,
                previous,
                no,
                TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(at.getNano()),
                account,
                accountName,
                action,
                person,
                household,
                address,
                details.size());
        Stream<@Nullable Object> named = details.entrySet().stream()
                .flatMap((Map.Entry<String, String> detail) -> Stream.of(detail.getKey(), detail.getValue()));
        return Stream.concat(fixed, named).map(field -> field == null ? null : field.toString());
    }

    /** Each field with its length before it, so that no two entries share a form; absent differs from empty. */
    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update((byte) '-');
        } else {
            byte[] text = field.getBytes(StandardCharsets.UTF_8);
            digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(text);
        }
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
