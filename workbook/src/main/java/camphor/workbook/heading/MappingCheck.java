package camphor.workbook.heading;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.workbook.Refusal;

/** A mapping that names what the catalogue does not know is refused before any file is read by it. */
final class MappingCheck {
    private static final String FILE = "对照文件";

    private MappingCheck() {}

    static void refuseUnknown(HeadingMapping mapping, Catalogue catalogue) {
        for (HeadingMapping.Entry entry : mapping.entries()) {
            String id = entry.table();
            Table table = id == null ? null : catalogue.tables().get(id);
            if (id != null && table == null) {
                throw Refusal.BROKEN_MAPPING.of(FILE, "没有数据表 " + id);
            }
            entry.headings().values().forEach(fact -> refuseUnknown(fact, table, catalogue));
        }
    }

    private static void refuseUnknown(
            String fact, @org.jspecify.annotations.Nullable Table table, Catalogue catalogue) {
        boolean known = fact.equals(HeadingMapping.IGNORE)
                || (table == null
                        ? catalogue.tables().values().stream()
                                .anyMatch(any -> any.fact(fact).isPresent())
                        : table.fact(fact).isPresent());
        if (!known) {
            throw Refusal.BROKEN_MAPPING.of(FILE, "没有数据项 " + fact);
        }
    }
}
