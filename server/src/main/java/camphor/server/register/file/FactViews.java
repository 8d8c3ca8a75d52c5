package camphor.server.register.file;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Masks;
import camphor.server.register.fact.Shown;
import camphor.server.register.file.HouseholdFile.Cell;
import camphor.server.register.file.HouseholdFile.FactView;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored facts as they are shown: in the catalogue's order, those that are known. */
final class FactViews {
    private final Catalogue catalogue;
    private final Sealing sealing;
    private final Masks masks;
    private final Shown shown;

    FactViews(Catalogue catalogue, Sealing sealing, Masks masks) {
        this.catalogue = catalogue;
        this.sealing = sealing;
        this.masks = masks;
        this.shown = new Shown(catalogue, masks);
    }

    List<FactView> of(String tableId, Sources.OfRecord sources) {
        Table table = catalogue.table(tableId);
        Map<String, Object> facts = known(table, sources.record().facts());
        return table.storedFacts().stream()
                .filter(FactViews::isShown)
                .filter(fact -> facts.containsKey(fact.id()))
                .map(fact -> view(fact, facts.get(fact.id()), sources))
                .toList();
    }

    Map<String, Object> known(Table table, String json) {
        return IdentityFacts.opened(FactsJson.read(table, json), sealing);
    }

    /** Keys that only the machine reads are left out. */
    private static boolean isShown(Fact fact) {
        return !fact.id().equals(IdentityFacts.KEY) && !fact.id().equals("row_id");
    }

    private FactView view(Fact fact, @Nullable Object value, Sources.OfRecord sources) {
        return new FactView(
                fact.id(),
                fact.label().zh(),
                IdentityFacts.isSealed(fact.id()) || masks.hides(fact, value) ? null : value,
                shown.of(fact, value),
                fact.unit(),
                fact.privacy().name().toLowerCase(Locale.ROOT),
                sources.of(fact.id()));
    }

    /** A row of a list. */
    List<Cell> cells(Table table, String json) {
        Map<String, Object> facts = known(table, json);
        return table.storedFacts().stream()
                .filter(FactViews::isShown)
                .filter(fact -> facts.containsKey(fact.id()))
                .map(fact -> new Cell(fact.id(), fact.label().zh(), shown.of(fact, facts.get(fact.id()))))
                .toList();
    }
}
