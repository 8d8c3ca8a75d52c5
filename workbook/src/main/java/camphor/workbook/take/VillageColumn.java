package camphor.workbook.take;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.workbook.VillageNames;
import camphor.workbook.convert.Unfit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The village's code from its name. A column repeats few names, so each is looked up once. */
final class VillageColumn {
    private static final int REMEMBERED = 10_000;
    private static final Unfit UNKNOWN =
            new Unfit("unknown-village", new Label("没有这个村，请核对村名", "there is no such village; check the name"));
    private static final Unfit AMBIGUOUS = new Unfit(
            "ambiguous-village", new Label("同名的村不止一个，请写明乡镇", "several villages have this name; give the township"));

    private final VillageNames villages;
    private final int name;
    private final int township;
    private final int code;
    private final String ofFile;
    private final boolean isKey;
    private final Map<String, Object> found = new HashMap<>();

    /** For the rows of a file, whose name may say which township they are of. */
    VillageColumn(Table table, VillageNames villages, String file) {
        List<String> stored = table.storedFacts().stream().map(Fact::id).toList();
        this.villages = villages;
        this.name = stored.indexOf("village_name");
        this.township = stored.indexOf("township");
        this.code = stored.indexOf("village_code");
        this.ofFile = requireNonNullElse(villages.townshipIn(file), "");
        this.isKey = table.key().equals("village_code");
    }

    /** Position of the name among the stored facts. */
    int name() {
        return name;
    }

    /** Fills in the code; null when there is nothing to find, or what is wrong with the name. */
    @Nullable
    Unfit fill(@Nullable Object[] values) {
        if (name < 0 || code < 0 || !(values[name] instanceof String text)) {
            return null;
        }
        if (villages.isEmpty()) {
            return isKey ? UNKNOWN : null;
        }
        String place = township >= 0 && values[township] instanceof String given ? given : ofFile;
        Object result = found.get(place + "/" + text);
        if (result == null) {
            result = lookUp(text, place);
            if (found.size() < REMEMBERED) {
                found.put(place + "/" + text, result);
            }
        }
        if (result instanceof Unfit unfit) {
            return unfit;
        }
        values[code] = result;
        return null;
    }

    private Object lookUp(String text, String place) {
        String result = villages.code(text, place.isEmpty() ? null : place);
        if (result == null) {
            return UNKNOWN;
        }
        return result.equals(VillageNames.AMBIGUOUS) ? AMBIGUOUS : result;
    }
}
