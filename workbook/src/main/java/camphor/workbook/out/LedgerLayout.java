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
 * @param large whether it is A3 paper, for ledgers of many columns; otherwise A4
 */
public record LedgerLayout(
        String sheet,
        String title,
        String subtitle,
        String date,
        List<LedgerColumn> columns,
        String signature,
        boolean landscape,
        boolean large) {
    public LedgerLayout {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a ledger needs a column");
        }
    }

    /** A ledger on landscape paper without date and signature. */
    public static LedgerLayout of(String sheet, String title, String subtitle, List<LedgerColumn> columns) {
        return new LedgerLayout(sheet, title, subtitle, "", columns, "", true, false);
    }

    public LedgerLayout dated(String day) {
        return new LedgerLayout(sheet, title, subtitle, day, columns, signature, landscape, large);
    }

    public LedgerLayout signed(String line) {
        return new LedgerLayout(sheet, title, subtitle, date, columns, line, landscape, large);
    }

    public LedgerLayout portrait() {
        return new LedgerLayout(sheet, title, subtitle, date, columns, signature, false, large);
    }

    public LedgerLayout onLargePaper() {
        return new LedgerLayout(sheet, title, subtitle, date, columns, signature, landscape, true);
    }

    boolean hasTotals() {
        return columns.stream().anyMatch(LedgerColumn::total);
    }
}
