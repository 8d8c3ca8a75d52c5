package camphor.workbook.heading;

import camphor.rules.fact.Table;

/**
 * Where a register leaves out its own number for a record (人编号), the household and the identity number together can
 * stand for it.
 */
public final class StandInKey {
    public static final String HOUSEHOLD = "household_id";
    public static final String IDENTITY = "id_key";

    private StandInKey() {}

    public static boolean possible(Table table) {
        return !table.key().equals(HOUSEHOLD)
                && table.fact(HOUSEHOLD).isPresent()
                && table.fact(IDENTITY).isPresent();
    }
}
