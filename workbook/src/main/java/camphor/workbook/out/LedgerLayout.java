package camphor.workbook.out;

import java.util.List;

/**
 * What stands around the rows of a ledger.
 *
 * @param sheet name on the tab
 * @param title in large letters over the whole width, such as 樟树乡问题台账
 * @param subtitle left under the title, such as 填报单位：樟树乡人民政府
 * @param date right under the title, such as 2021年9月26日; empty for none
 * @param signature below the rows, such as 填表人：　　审核人：; empty for none
 * @param landscape whether the paper lies on its long side
 */
public record LedgerLayout(
        String sheet,
        String title,
        String subtitle,
        String date,
        List<LedgerColumn> columns,
        String signature,
        boolean landscape) {
    public LedgerLayout {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a ledger needs a column");
        }
    }

    /** A ledger on landscape paper without date and signature. */
    public static LedgerLayout of(String sheet, String title, String subtitle, List<LedgerColumn> columns) {
        return new LedgerLayout(sheet, title, subtitle, "", columns, "", true);
    }

    public LedgerLayout dated(String day) {
        return new LedgerLayout(sheet, title, subtitle, day, columns, signature, landscape);
    }

    public LedgerLayout signed(String line) {
        return new LedgerLayout(sheet, title, subtitle, date, columns, line, landscape);
    }

    public LedgerLayout portrait() {
        return new LedgerLayout(sheet, title, subtitle, date, columns, signature, false);
    }

    boolean hasTotals() {
        return columns.stream().anyMatch(LedgerColumn::total);
    }
}
