package camphor.pack.read;

import camphor.pack.Divisions;
import camphor.pack.Faults;
import camphor.pack.Organisation;
import camphor.pack.Organisation.Division;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.SourceText;
import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a pack takes over from the packs that it extends. A pack reached on two ways is taken once. */
final class Inherited {
    private static final Unique<Organisation.Unit> UNITS =
            new Unique<>(new Label("单位", "unit"), Organisation.Unit::id, Organisation.Unit::place);
    private static final Unique<Organisation.Village> VILLAGES =
            new Unique<>(new Label("村", "village"), Organisation.Village::code, Organisation.Village::place);

    private static final Unique<Organisation.Post> POSTS =
            new Unique<>(new Label("岗位", "post"), Organisation.Post::id, Organisation.Post::place);
    private static final Unique<Organisation.FocusGroup> GROUPS =
            new Unique<>(new Label("重点人群", "focus group"), Organisation.FocusGroup::id, Organisation.FocusGroup::place);

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

    /** Units, villages and posts add up; county, township and the way of reporting are the campaign's own. */
    static Organisation organisation(List<Pack> bases, List<Organisation> own, Faults faults) {
        List<Organisation> all = Stream.concat(bases.stream().map(Pack::organisation), own.stream())
                .toList();
        return new Organisation(
                last(all, Organisation::county),
                last(all, Organisation::township),
                UNITS.of(each(all, Organisation::units), faults),
                VILLAGES.of(each(all, Organisation::villages), faults),
                POSTS.of(each(all, Organisation::posts), faults),
                own.stream().flatMap(mine -> mine.reporting().stream()).toList(),
                GROUPS.of(each(all, Organisation::focusGroups), faults),
                all.stream().map(Organisation::divisions).reduce(Divisions.NONE, Divisions::and));
    }

    private static <T> List<T> each(List<Organisation> all, Function<Organisation, List<T>> part) {
        return all.stream().map(part).flatMap(List::stream).toList();
    }

    private static @Nullable Division last(List<Organisation> all, Function<Organisation, @Nullable Division> part) {
        Division last = null;
        for (Organisation organisation : all) {
            Division here = part.apply(organisation);
            last = here == null ? last : here;
        }
        return last;
    }
}
