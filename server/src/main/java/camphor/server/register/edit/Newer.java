package camphor.server.register.edit;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.Shown;
import camphor.server.register.seal.IdentityFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is by now, for somebody who wanted to change an older value.
 *
 * @param value null when it is not known, or may only be shown masked
 */
record Newer(String label, @Nullable Object value, String shown) {
    static Map<String, Newer> of(Catalogue catalogue, Table table, Map<String, Object> now, Set<String> wanted) {
        Shown shown = new Shown(catalogue);
        Map<String, Newer> newer = new LinkedHashMap<>();
        for (Fact fact : table.storedFacts()) {
            if (wanted.contains(fact.id())) {
                Object value = now.get(fact.id());
                boolean sealed = IdentityFacts.isSealed(fact.id());
                newer.put(fact.id(), new Newer(fact.label().zh(), sealed ? null : value, shown.of(fact, value)));
            }
        }
        return newer;
    }
}
