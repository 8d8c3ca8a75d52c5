package camphor.server.exchange.export;

import static camphor.server.exchange.ExchangeRefusal.EXPORT_INVALID;
import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.workbook.out.LedgerColumn;
import java.util.List;

/** Which sheets an export has, and which facts stand in them. */
final class ExportSheets {
    private static final List<String> USUAL_OF_HOUSEHOLD = List.of(
            "household_id",
            "village_name",
            "group",
            "head_name",
            "kind",
            "monitoring_kind",
            "risk_1",
            "income_per_head",
            "house_grade",
            "safe_water",
            "relocated",
            "phone");
    private static final List<String> USUAL_OF_PERSON = List.of(
            "person_id",
            "household_id",
            "name",
            "id_number",
            "relation",
            "sex",
            "birth_date",
            "education",
            "school_state",
            "health",
            "labour",
            "insured_resident",
            "on_dibao",
            "work_place",
            "work_months");

    private final Catalogue catalogue;

    ExportSheets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One sheet. */
    record Sheet(Table table, List<Fact> facts) {
        List<LedgerColumn> columns() {
            return facts.stream().map(ExportSheets::column).toList();
        }
    }

    List<Sheet> of(ExportWish wish) {
        return switch (ExportKind.of(wish.what())) {
            case HOUSEHOLDS -> List.of(chosen("household", wish, USUAL_OF_HOUSEHOLD));
            case PERSONS -> List.of(chosen("person", wish, USUAL_OF_PERSON));
            case NATIONAL -> List.of(whole("household"), whole("person"));
        };
    }

    private Sheet chosen(String id, ExportWish wish, List<String> usual) {
        Table table = catalogue.table(id);
        List<String> wanted = requireNonNullElse(wish.columns(), List.of());
        List<String> ids = wanted.isEmpty() ? usual : wanted;
        return new Sheet(
                table,
                ids.stream()
                        .distinct()
                        .map(fact -> table.fact(fact)
                                .filter(ExportSheets::leaves)
                                .orElseThrow(() -> EXPORT_INVALID.at("columns", fact)))
                        .toList());
    }

    private Sheet whole(String id) {
        Table table = catalogue.table(id);
        return new Sheet(
                table, table.storedFacts().stream().filter(ExportSheets::leaves).toList());
    }

    /** What the machine computes for itself does not leave the house. */
    private static boolean leaves(Fact fact) {
        return !fact.computed() && !fact.isDerived();
    }

    private static LedgerColumn column(Fact fact) {
        String heading = fact.label().zh();
        if (fact.type() == FactType.DATE) {
            return LedgerColumn.date(heading);
        }
        return fact.type() == FactType.CODES ? LedgerColumn.wrapped(heading) : LedgerColumn.text(heading);
    }
}
