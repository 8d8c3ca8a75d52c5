package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.IMPORT_STAGE;
import static camphor.server.exchange.ExchangeRefusal.MAPPING_INCOMPLETE;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.arrival.Intake;
import camphor.workbook.heading.ColumnChoice;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One workbook on its way into the register (导入批次).
 *
 * @param version guards against two people who correct one mapping
 * @param overrule whether its values hold also where the register's are newer
 * @param counts rows by what they would do or did; empty before the preview
 * @param job the last that worked on it
 * @param refusal why the last job failed, in words
 */
record Import(
        Upload upload,
        long version,
        Stage stage,
        Layout layout,
        boolean overrule,
        Map<String, Long> counts,
        @Nullable UUID job,
        @Nullable OffsetDateTime appliedAt,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String refusal) {

    UUID id() {
        return upload.id();
    }

    String file() {
        return upload.file();
    }

    /** Itself, if it stands at one of these stages. */
    Import at(Set<Stage> stages) {
        if (!stages.contains(stage)) {
            throw IMPORT_STAGE.refuse();
        }
        return this;
    }

    /** As the register compares it; refused as long as nobody knows which table it is. */
    Intake intake(Catalogue catalogue) {
        return new Intake(id(), table(catalogue), upload.division(), upload.at());
    }

    Table table(Catalogue catalogue) {
        Table table = layout.table() == null ? null : catalogue.tables().get(layout.table());
        if (table == null) {
            throw MAPPING_INCOMPLETE.at("table", "数据表", "the table");
        }
        return table;
    }

    /** The mapping as the reader takes it; refused when a fact is missing without which no row could be taken. */
    ColumnChoice choice(Catalogue catalogue) {
        ColumnChoice choice = chosen(catalogue);
        List<Fact> missing = choice.missing();
        if (!missing.isEmpty()) {
            throw MAPPING_INCOMPLETE.at(
                    "columns",
                    missing.stream().map(fact -> fact.label().zh()).collect(Collectors.joining("、")),
                    missing.stream().map(fact -> fact.label().en()).collect(Collectors.joining(", ")));
        }
        return choice;
    }

    /** The same as it stands, complete or not. */
    ColumnChoice chosen(Catalogue catalogue) {
        Table table = table(catalogue);
        Map<Integer, Fact> facts = new HashMap<>();
        for (Layout.Heading column : layout.columns()) {
            if (column.fact() != null) {
                table.fact(column.fact()).ifPresent(fact -> facts.put(column.index(), fact));
            }
        }
        return new ColumnChoice(layout.sheet(), table, layout.headerRow(), facts);
    }

    /** Before a job begins its work on it. */
    Import working(Stage next, UUID with) {
        return new Import(upload, version, next, layout, overrule, counts, with, appliedAt, undoneAt, null);
    }

    Import in(Stage next, Map<String, Long> counted) {
        return new Import(upload, version, next, layout, overrule, counted, job, appliedAt, undoneAt, null);
    }

    Import failed(String why) {
        return new Import(upload, version, Stage.FAILED, layout, overrule, counts, job, appliedAt, undoneAt, why);
    }

    /** To be read otherwise: what was compared before counts no more. */
    Import mapped(Layout otherwise) {
        return new Import(
                upload, version, Stage.MAPPING, otherwise, overrule, Map.of(), job, appliedAt, undoneAt, null);
    }

    Import overruling(boolean wanted) {
        return new Import(upload, version, stage, layout, wanted, counts, job, appliedAt, undoneAt, refusal);
    }
}
