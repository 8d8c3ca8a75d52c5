package camphor.server.register.catalogue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be known, in both languages. */
record CatalogueView(List<TableView> tables, List<CodeListView> codeLists, List<TagView> tags, List<RuleView> rules) {

    /** A kind of record. */
    record TableView(String id, String zh, String en, List<FactView> facts) {}

    /**
     * One thing that can be known.
     *
     * @param editable whether somebody may type it: not what is computed or derived, nor what names the record
     */
    @Schema(name = "CatalogueFact")
    record FactView(
            String id,
            String zh,
            String en,
            String type,
            String privacy,
            @Nullable String codeList,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            int scale,
            @Nullable String unit,
            boolean required,
            boolean derived,
            boolean editable) {}

    record CodeListView(String id, String zh, String en, List<NamedView> codes) {}

    record NamedView(String id, String zh, String en) {}

    record TagView(String id, String zh, String en) {}

    /** A rule by which the list of households can be narrowed. */
    record RuleView(String id, String zh, String en, String clause, String severity) {}
}
