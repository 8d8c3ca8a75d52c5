package camphor.sample;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Privacy;
import camphor.rules.fact.Range;
import camphor.rules.fact.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The base pack's catalogue, as far as the generator's tests need it. */
@SuppressWarnings("unchecked")
final class Catalogues {
    private Catalogues() {}

    static Catalogue base() {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<String, CodeList> lists = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("camphor.home"), "packs/base/catalogue"))) {
            for (Path file : files.sorted().toList()) {
                Map<String, Object> map = (Map<String, Object>)
                        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                ((List<Map<String, Object>>) map.getOrDefault("tables", List.of()))
                        .forEach(entry -> tables.put((String) entry.get("id"), table(entry)));
                ((List<Map<String, Object>>) map.getOrDefault("codeLists", List.of()))
                        .forEach(entry -> lists.put((String) entry.get("id"), list(entry)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(tables, lists);
    }

    private static Table table(Map<String, Object> entry) {
        List<Fact> facts = ((List<Map<String, Object>>) entry.get("facts"))
                .stream().map(Catalogues::fact).toList();
        return new Table(
                (String) entry.get("id"), label(entry.get("label")), (String) entry.get("key"),
                Boolean.TRUE.equals(entry.get("subject")), (String) entry.get("sheet"), label(entry.get("origin")), facts, List.of());
    }

    private static Fact fact(Map<String, Object> entry) {
        FactType type = FactType.valueOf(((String) entry.get("type")).toUpperCase(Locale.ROOT));
        List<Object> range = (List<Object>) entry.get("range");
        return new Fact(
                (String) entry.get("id"), type, new Label((String) entry.get("zh"), (String) entry.get("en")),
                (List<String>) entry.getOrDefault("aliases", List.of()), Privacy.INTERNAL, (String) entry.get("codes"),
                range == null ? null : new Range(new BigDecimal(range.get(0).toString()), new BigDecimal(range.get(1).toString())),
                (Integer) entry.getOrDefault("scale", 0), (String) entry.get("unit"),
                Boolean.TRUE.equals(entry.get("required")), (String) entry.get("derive"),
                Boolean.TRUE.equals(entry.get("derived_on_import")), new Label("", ""));
    }

    private static CodeList list(Map<String, Object> entry) {
        List<Code> codes = ((List<Map<String, Object>>) entry.get("codes"))
                .stream()
                        .map(code -> new Code(
                                (String) code.get("id"), new Label((String) code.get("zh"), (String) code.get("en")),
                                (List<String>) code.getOrDefault("aliases", List.of())))
                        .toList();
        return new CodeList((String) entry.get("id"), label(entry.get("label")), codes);
    }

    private static Label label(Object entry) {
        Map<String, String> label = (Map<String, String>) entry;
        return new Label(label.get("zh"), label.get("en"));
    }
}
