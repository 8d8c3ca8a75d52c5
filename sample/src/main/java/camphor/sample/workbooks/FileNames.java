package camphor.sample.workbooks;

import camphor.rules.fact.Table;
import camphor.sample.place.Village;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** Folders and names under which offices hand in their lists. */
final class FileNames {
    private static final Set<String> REGISTER = Set.of("household", "person", "income", "measure");
    private static final Set<String> VILLAGE = Set.of("village", "helper", "visit", "risk_point");
    private static final Set<String> BANK = Set.of("loan", "loan_application");
    private static final Set<String> POLICE = Set.of("police_event", "death");
    private static final List<String> EXPORTS = List.of("pension", "medical_settlement");

    private FileNames() {}

    static String folder(Table table) {
        if (REGISTER.contains(table.id())) {
            return "全国系统导出";
        }
        return VILLAGE.contains(table.id()) ? "村级填报" : "部门名单";
    }

    static String file(Table table, Village any, LocalDate asOf) {
        String day = asOf.minusDays(6).format(DateTimeFormatter.BASIC_ISO_DATE);
        String name = switch (table.id()) {
            case "household", "person" -> "（基础信息）" + table.sheet() + "_" + day;
            case "income", "measure", "village" -> "（自定义）" + table.sheet() + "_" + day;
            case "work" -> "（务工月监测）" + table.sheet() + "_" + day;
            case "insured" ->
                table.origin().zh() + "_" + asOf.getYear() + "至" + (asOf.getYear() + 1) + "年" + table.sheet();
            default -> table.origin().zh() + "_" + asOf.getYear() + "年" + table.sheet();
        };
        return any.township() + "_" + name + (isCsv(table) ? ".csv" : ".xlsx");
    }

    static boolean isCsv(Table table) {
        return isGb18030(table) || EXPORTS.contains(table.id());
    }

    /** The bank's and the police's systems write the national encoding, the others UTF-8 with a mark. */
    static boolean isGb18030(Table table) {
        return BANK.contains(table.id()) || POLICE.contains(table.id());
    }
}
