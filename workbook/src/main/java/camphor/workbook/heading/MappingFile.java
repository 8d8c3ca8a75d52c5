package camphor.workbook.heading;

import camphor.workbook.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a mapping file in YAML (or JSON, which is YAML):
 *
 * <pre>{@code
 * sheets:
 *   - file: "*户信息*.xlsx"      # optional
 *     sheet: "Sheet1"            # optional
 *     table: household           # optional
 *     header_row: 3              # optional
 *     headings: {家庭代码: household_id, 备注一: "-"}
 * }</pre>
 */
public final class MappingFile {
    private static final Set<String> KEYS = Set.of("file", "sheet", "table", "header_row", "headings");

    private MappingFile() {}

    public static HeadingMapping read(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            Object root =
                    new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(Files.readString(path));
            if (!(root instanceof Map<?, ?> map) || !(map.get("sheets") instanceof List<?> sheets)) {
                throw Refusal.BROKEN_MAPPING.of(name, "应有 sheets: 列表");
            }
            return new HeadingMapping(
                    sheets.stream().map(sheet -> entry(name, sheet)).toList());
        } catch (IOException e) {
            throw Refusal.NOT_READABLE.of(name, e.getClass().getSimpleName());
        } catch (YamlEngineException e) {
            throw Refusal.BROKEN_MAPPING.of(name, String.valueOf(e.getMessage()).replace('\n', ' '));
        }
    }

    private static HeadingMapping.Entry entry(String name, @Nullable Object sheet) {
        if (!(sheet instanceof Map<?, ?> map)) {
            throw Refusal.BROKEN_MAPPING.of(name, "sheets 的每一项应为键值");
        }
        map.keySet().stream()
                .filter(key -> !KEYS.contains(String.valueOf(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw Refusal.BROKEN_MAPPING.of(name, "不认识的键 " + key);
                });
        Map<String, String> headings = new LinkedHashMap<>();
        if (map.get("headings") instanceof Map<?, ?> given) {
            given.forEach((heading, fact) -> headings.put(String.valueOf(heading), String.valueOf(fact)));
        }
        int headerRow = map.get("header_row") instanceof Number number ? number.intValue() : 0;
        return new HeadingMapping.Entry(
                text(map.get("file")), text(map.get("sheet")), text(map.get("table")), headerRow, headings);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
