package camphor.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What of a catalogue a snapshot depends on, as a SHA-256 fingerprint: tables, keys, stored facts with type, scale and
 * range, and relations. Labels, aliases and derived facts may change without making a snapshot unreadable.
 */
final class CatalogueMark {
    private CatalogueMark() {}

    static String of(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        catalogue.tables().values().forEach(table -> append(text, table));
        return HexFormat.of().formatHex(sha256(text.toString()));
    }

    private static void append(StringBuilder text, Table table) {
        text.append("table ").append(table.id()).append(' ').append(table.key()).append('\n');
        for (Fact fact : table.storedFacts()) {
            text.append(' ')
                    .append(fact.id())
                    .append(' ')
                    .append(fact.type())
                    .append(' ')
                    .append(fact.scale());
            text.append(' ').append(fact.range()).append('\n');
        }
        for (Relation relation : table.relations()) {
            text.append(" to ")
                    .append(relation.id())
                    .append(' ')
                    .append(relation.to())
                    .append(' ');
            text.append(relation.many()).append(' ').append(relation.fact()).append(' ');
            text.append(relation.toFact()).append('\n');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
