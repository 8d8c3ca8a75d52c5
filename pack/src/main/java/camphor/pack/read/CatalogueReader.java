package camphor.pack.read;

import camphor.pack.Faults;
import camphor.pack.Reading;
import camphor.pack.SourceText;
import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code catalogue/*.yaml} of a pack: code lists, tables, facts and relations. */
public final class CatalogueReader {
    private final Faults faults;
    private final List<Draft<CodeList>> codeLists = new ArrayList<>();
    private final List<Draft<Table>> tables = new ArrayList<>();
    private final Map<String, SourceText> derivations = new LinkedHashMap<>();
    private final CatalogueReferences references;

    private CatalogueReader(Faults faults) {
        this.faults = faults;
        this.references = new CatalogueReferences(faults);
    }

    /** Something with an id, and where it stands. */
    private record Draft<T>(String id, Place place, T thing) {}

    /** A catalogue with the written form of its derived facts, by {@code table.fact}. */
    record Written(Catalogue catalogue, Map<String, SourceText> derivations) {
        static final Written NOTHING = new Written(new Catalogue(Map.of(), Map.of()), Map.of());
    }

    /** The catalogue that the folder of a pack itself holds, without that of packs it extends. */
    public static Reading<Catalogue> read(Path packDir) {
        Faults faults = new Faults();
        Catalogue catalogue = read(packDir, Written.NOTHING, faults).catalogue();
        return new Reading<>(catalogue, faults.all());
    }

    /** What the extended packs know, and what the pack's own folder adds. */
    static Written read(Path packDir, Written base, Faults faults) {
        CatalogueReader reader = new CatalogueReader(faults);
        new YamlFiles(faults).folder(packDir.resolve("catalogue"), reader::file);
        return reader.joined(base);
    }

    private void file(Fields file) {
        codeLists.addAll(file.optional("codeLists").each(this::codeList));
        tables.addAll(file.optional("tables").each(this::table));
    }

    private Draft<CodeList> codeList(Fields fields) {
        String id = fields.required("id").text().orElse("");
        Label label = fields.required("label").label().orElse(new Label(id, id));
        List<Draft<Code>> codes = fields.required("codes").each(CatalogueReader::code);
        List<Code> unique = once(codes, new Label("代码", "code"));
        return new Draft<>(id, fields.place(), new CodeList(id, label, unique));
    }

    private static Draft<Code> code(Fields fields) {
        String id = fields.required("id").text().orElse("");
        Label label = new Label(
                fields.required("zh").text().orElse(""),
                fields.required("en").text().orElse(""));
        Code code = new Code(id, label, fields.optional("aliases").texts());
        return new Draft<>(id, fields.place(), code);
    }

    private Draft<Table> table(Fields fields) {
        TableReader reader = new TableReader(fields, references, derivations);
        Table table = reader.table();
        return new Draft<>(table.id(), fields.place(), table);
    }

    private Written joined(Written base) {
        Map<String, CodeList> lists = new LinkedHashMap<>(base.catalogue().codeLists());
        Map<String, Table> all = new LinkedHashMap<>(base.catalogue().tables());
        once(codeLists, new Label("代码表", "code list")).forEach(list -> lists.putIfAbsent(list.id(), list));
        once(tables, new Label("数据表", "table")).forEach(table -> all.putIfAbsent(table.id(), table));
        refuseRedefinition(base.catalogue());
        Catalogue catalogue = references.resolve(new Catalogue(all, lists));
        Map<String, SourceText> written = new LinkedHashMap<>(base.derivations());
        written.putAll(derivations);
        return new Written(catalogue, written);
    }

    private void refuseRedefinition(Catalogue base) {
        codeLists.stream()
                .filter(list -> base.codeLists().containsKey(list.id()))
                .forEach(list -> redefined(list.place(), list.id()));
        tables.stream()
                .filter(table -> base.tables().containsKey(table.id()))
                .forEach(table -> redefined(table.place(), table.id()));
    }

    private void redefined(Place place, String id) {
        faults.error(
                "duplicate-id",
                place,
                "“" + id + "” 已在被扩展的包中定义",
                "\"" + id + "\" is already defined in an extended pack");
    }

    private <T> List<T> once(List<Draft<T>> drafts, Label what) {
        return drafts.isEmpty()
                ? List.of()
                : new Unique<Draft<T>>(what, Draft::id, Draft::place)
                        .of(drafts, faults).stream().map(Draft::thing).toList();
    }
}
