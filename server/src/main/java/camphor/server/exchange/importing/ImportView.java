package camphor.server.exchange.importing;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as the wizard shows it. */
@Schema(name = "Import")
record ImportView(
        UUID id,
        long version,
        String file,
        long size,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        String state,
        @Nullable String table,
        @Nullable String tableName,
        List<String> sheets,
        String sheet,
        int headerRow,
        List<ColumnView> columns,
        List<MissingView> missing,
        CountsView counts,
        String conflicts,
        boolean replacing,
        @Nullable UUID job,
        @Nullable OffsetDateTime appliedAt,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String refusal) {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** A column and what it is taken for. */
    @Schema(name = "ImportColumn")
    record ColumnView(
            int index,
            String heading,
            List<String> samples,
            @Nullable String fact,
            @Nullable String factLabel,
            String how) {}

    /** A fact without which no row could be taken. */
    @Schema(name = "ImportMissing")
    record MissingView(String fact, String label) {}

    /** Rows by what they would do or did; {@code faulty} counts rows of any kind with something wrong in them. */
    @Schema(name = "ImportCounts")
    record CountsView(
            long rows, long fresh, long changed, long same, long conflict, long unmatched, long bad, long faulty) {}

    static ImportView of(Import shown, Catalogue catalogue) {
        Layout layout = shown.layout();
        Table table = layout.table() == null ? null : catalogue.tables().get(layout.table());
        return new ImportView(
                shown.id(),
                shown.version(),
                shown.file(),
                shown.upload().size(),
                here(shown.upload().at()),
                shown.upload().byName(),
                shown.stage().code(),
                layout.table(),
                table == null ? null : table.sheet(),
                layout.sheets(),
                layout.sheet(),
                layout.headerRow(),
                layout.columns().stream().map(column -> view(column, table)).toList(),
                table == null
                        ? List.of()
                        : shown.chosen(catalogue).missing().stream()
                                .map(fact ->
                                        new MissingView(fact.id(), fact.label().zh()))
                                .toList(),
                counts(shown),
                shown.overrule() ? "take" : "keep",
                layout.replacing(),
                shown.job(),
                shown.appliedAt() == null ? null : here(shown.appliedAt()),
                shown.undoneAt() == null ? null : here(shown.undoneAt()),
                shown.refusal());
    }

    private static OffsetDateTime here(OffsetDateTime at) {
        return at.atZoneSameInstant(HERE).toOffsetDateTime();
    }

    private static ColumnView view(Layout.Heading column, @Nullable Table table) {
        String fact = column.fact();
        String label = fact == null || table == null
                ? null
                : table.fact(fact).map(Fact::label).map(known -> known.zh()).orElse(fact);
        return new ColumnView(column.index(), column.heading(), column.samples(), fact, label, column.how());
    }

    private static CountsView counts(Import shown) {
        return new CountsView(
                count(shown, "rows"),
                count(shown, "fresh"),
                count(shown, "changed"),
                count(shown, "same"),
                count(shown, "conflict"),
                count(shown, "unmatched"),
                count(shown, "bad"),
                count(shown, "faulty"));
    }

    private static long count(Import shown, String what) {
        return shown.counts().getOrDefault(what, 0L);
    }
}
