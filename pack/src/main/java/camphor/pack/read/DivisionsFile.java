package camphor.pack.read;

import camphor.pack.Divisions;
import camphor.pack.Faults;
import camphor.rules.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code divisions.csv}: code, level and name of each division, below lines that name its source after a #. */
final class DivisionsFile {
    private static final String HEADER = "code,level,name";
    private static final Pattern LINE = Pattern.compile("([0-9]{12}),[a-z]+,([^,]+)");

    private final Path file;
    private final Faults faults;

    DivisionsFile(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** None when the pack has no such file. */
    Divisions read() {
        if (!Files.isRegularFile(file)) {
            return Divisions.NONE;
        }
        try {
            return divisions(Files.readAllLines(file));
        } catch (IOException e) {
            faults.error(
                    "unreadable-file", Place.of(file.toString()), "文件不能按 UTF-8 读取", "the file cannot be read as UTF-8");
            return Divisions.NONE;
        }
    }

    private Divisions divisions(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var found = LINE.matcher(line);
            if (found.matches()) {
                names.put(found.group(1), found.group(2).strip());
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADER)) {
                faults.error(
                        "bad-division",
                        new Place(file.toString(), i + 1, 1),
                        "应为 12 位代码,级别,名称",
                        "expected a code of 12 digits, level, name");
            }
        }
        return new Divisions(names);
    }
}
