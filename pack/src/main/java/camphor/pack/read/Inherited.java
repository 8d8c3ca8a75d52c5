package camphor.pack.read;

import camphor.pack.Faults;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.SourceText;
import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a pack takes over from the packs that it extends. A pack reached on two ways is taken once. */
final class Inherited {
    private static final Unique<Organisation.Unit> UNITS =
            new Unique<>(new Label("单位", "unit"), Organisation.Unit::id, Organisation.Unit::place);
    private static final Unique<Organisation.Village> VILLAGES =
            new Unique<>(new Label("村", "village"), Organisation.Village::code, Organisation.Village::place);

    private Inherited() {}

    static CatalogueReader.Written catalogue(List<Pack> bases) {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<String, CodeList> lists = new LinkedHashMap<>();
        Map<String, SourceText> derivations = new LinkedHashMap<>();
        for (Pack base : bases) {
            tables.putAll(base.catalogue().tables());
            lists.putAll(base.catalogue().codeLists());
            derivations.putAll(base.derivations());
        }
        return new CatalogueReader.Written(new Catalogue(tables, lists), derivations);
    }

    static Map<String, Parameter> parameters(List<Pack> bases) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        bases.forEach(base -> base.parameters().forEach(parameter -> all.put(parameter.id(), parameter)));
        return all;
    }

    static Organisation organisation(List<Pack> bases, List<Organisation> own, Faults faults) {
        List<Organisation.Unit> units = new ArrayList<>();
        List<Organisation.Village> villages = new ArrayList<>();
        Stream.concat(bases.stream().map(Pack::organisation), own.stream()).forEach(organisation -> {
            units.addAll(organisation.units());
            villages.addAll(organisation.villages());
        });
        return new Organisation(UNITS.of(units, faults), VILLAGES.of(villages, faults));
    }
}
