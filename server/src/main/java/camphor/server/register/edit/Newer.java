package camphor.server.register.edit;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.Masks;
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
    static Map<String, Newer> of(
            Catalogue catalogue, Table table, Map<String, Object> now, Set<String> wanted, Masks masks) {
        Shown shown = new Shown(catalogue, masks);
        Map<String, Newer> newer = new LinkedHashMap<>();
        for (Fact fact : table.storedFacts()) {
            if (wanted.contains(fact.id())) {
                Object value = now.get(fact.id());
                boolean hidden = IdentityFacts.isSealed(fact.id()) || masks.hides(fact, value);
                newer.put(fact.id(), new Newer(fact.label().zh(), hidden ? null : value, shown.of(fact, value)));
            }
        }
        return newer;
    }
}
