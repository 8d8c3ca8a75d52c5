package camphor.pack.read;

import camphor.pack.Checklist;
import camphor.pack.Clause;
import camphor.pack.Divisions;
import camphor.pack.Faults;
import camphor.pack.Indicator;
import camphor.pack.Milestone;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a pack together: what the extended packs hold, then what its own files add. */
final class PackAssembly {
    private static final Unique<Clause> CLAUSES = new Unique<>(new Label("条款", "clause"), Clause::id, Clause::place);
    private static final Unique<Milestone> MILESTONES =
            new Unique<>(new Label("节点", "milestone"), Milestone::id, Milestone::place);
    private static final Unique<WrittenRule> RULES =
            new Unique<>(new Label("规则", "rule"), WrittenRule::id, WrittenRule::place);
    private static final Unique<Checklist> CHECKLISTS =
            new Unique<>(new Label("排查表", "checklist"), Checklist::id, Checklist::place);
    private static final Unique<Indicator> INDICATORS =
            new Unique<>(new Label("指标", "indicator"), Indicator::id, Indicator::place);

    private final Path dir;
    private final Head head;
    private final List<Pack> bases;
    private final Faults faults;
    private final YamlFiles files;

    PackAssembly(Path dir, Head head, List<Pack> bases, Faults faults) {
        this.dir = dir;
        this.head = head;
        this.bases = bases;
        this.faults = faults;
        this.files = new YamlFiles(faults);
    }

    Pack pack() {
        CatalogueReader.Written written = CatalogueReader.read(dir, Inherited.catalogue(bases), faults);
        RuleReader rules = new RuleReader(head.id(), written.catalogue());
        ParameterReader parameters = new ParameterReader(head.id());
        return new Pack(
                head.place(),
                head.id(),
                head.version(),
                head.name(),
                bases,
                head.region(),
                head.from(),
                head.until(),
                head.issued(),
                written.catalogue(),
                written.derivations(),
                CLAUSES.of(joined(Pack::clauses, file("clauses", ClauseReader::clause)), faults),
                organisation(),
                MILESTONES.of(joined(Pack::milestones, milestones()), faults),
                parameters.over(Inherited.parameters(bases), folder("parameters", parameters::parameter), faults),
                enabled(RULES.of(joined(Pack::rules, folder("rules", rules::rule)), faults)),
                CHECKLISTS.of(joined(Pack::checklists, folder("checklists", ChecklistReader::checklist)), faults),
                INDICATORS.of(joined(Pack::indicators, file("indicators", IndicatorReader::indicator)), faults),
                joined(Pack::exemptions, file("exemptions", ExemptionReader::exemption)),
                joined(Pack::disabled, head.disabled()));
    }

    private <T> List<T> file(String name, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        files.optional(
                dir.resolve(name + ".yaml"),
                top -> all.addAll(top.required(name).each(reader)));
        return all;
    }

    private <T> List<T> folder(String name, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        files.folder(dir.resolve(name), top -> all.addAll(top.required(name).each(reader)));
        return all;
    }

    private List<Milestone> milestones() {
        List<Milestone> all = new ArrayList<>();
        files.optional(
                dir.resolve("phases.yaml"),
                top -> all.addAll(top.required("milestones").each(OrganisationReader::milestone)));
        return all;
    }

    private Organisation organisation() {
        List<Organisation> own = new ArrayList<>();
        files.optional(dir.resolve("organisation.yaml"), top -> own.add(OrganisationReader.organisation(top)));
        Organisation inherited = Inherited.organisation(bases, own, faults);
        Divisions around = new DivisionsFile(dir.resolve("divisions.csv"), faults).read();
        return inherited.around(around.and(inherited.divisions()));
    }

    /** What is reached on two ways is taken once. */
    private <T> List<T> joined(Function<Pack, List<T>> part, List<T> own) {
        Stream<T> inherited = bases.stream().map(part).flatMap(List::stream);
        return Stream.concat(inherited, own.stream()).distinct().toList();
    }

    /** The rules without those that the pack switches off; switching off a rule that is not there is a fault. */
    private List<WrittenRule> enabled(List<WrittenRule> rules) {
        Set<String> known = rules.stream().map(WrittenRule::id).collect(Collectors.toSet());
        Set<String> off = joined(Pack::disabled, head.disabled()).stream()
                .map(Pack.Disabled::rule)
                .collect(Collectors.toSet());
        head.disabled().stream()
                .filter(disabled ->
                        !known.contains(disabled.rule()) && !disabled.rule().isEmpty())
                .forEach(disabled -> faults.unknown(
                        "unknown-rule", disabled.place(), new Label("规则", "rule"), disabled.rule(), known));
        return rules.stream().filter(rule -> !off.contains(rule.id())).toList();
    }
}
