package camphor.server.register.merge;

import camphor.rules.fact.Table;
import camphor.server.kernel.Actors;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Masks;
import camphor.server.register.fact.Shown;
import camphor.server.register.merge.MergerPreview.Coming;
import camphor.server.register.merge.MergerPreview.FactChoice;
import camphor.server.register.merge.MergerPreview.MergerSide;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a merger would do, fact by fact; nothing is changed. */
@Component
class LookAtMerger {
    private final Records records;
    private final Sides sides;
    private final Taking taking;
    private final Actors actors;

    LookAtMerger(Records records, Sides sides, Taking taking, Actors actors) {
        this.records = records;
        this.sides = sides;
        this.taking = taking;
        this.actors = actors;
    }

    @Transactional // it locks what it looks at
    MergerPreview households(UUID mine, @Nullable UUID other) {
        if (other == null) {
            return alone(sides.household(mine));
        }
        Sides.Two two = sides.households(mine, other);
        List<Coming> coming = records.members(two.other().id()).values().stream()
                .map(this::coming)
                .sorted(Comparator.comparing(Coming::name))
                .toList();
        return preview(two, coming, List.of());
    }

    @Transactional
    MergerPreview persons(UUID mine, @Nullable UUID other) {
        if (other == null) {
            return alone(sides.person(mine));
        }
        Sides.Two two = sides.persons(mine, other);
        return preview(two, List.of(), MergePersons.standing(two));
    }

    private static MergerPreview alone(Side mine) {
        return new MergerPreview(side(mine), null, List.of(), List.of(), List.of(Obstacle.of("请选择要并入的另一条记录")));
    }

    private MergerPreview preview(Sides.Two two, List<Coming> coming, List<Obstacle> stands) {
        Shown shown = shown();
        List<FactChoice> facts = taking.choices(two).stream()
                .map(choice -> new FactChoice(
                        choice.fact().id(),
                        choice.fact().label().zh(),
                        shown.of(choice.fact(), choice.mine()),
                        shown.of(choice.fact(), choice.other()),
                        choice.same(),
                        choice.suggested()))
                .toList();
        return new MergerPreview(side(two.mine()), side(two.other()), facts, coming, stands);
    }

    private static MergerSide side(Side side) {
        Object village = side.facts().get("village_name");
        return new MergerSide(
                side.id(),
                side.record().version(),
                side.text(side.record().isPerson() ? "person_id" : "household_id"),
                side.text(side.record().isPerson() ? "name" : "head_name"),
                village == null ? null : village.toString());
    }

    private Shown shown() {
        return new Shown(sides.catalogue(), Masks.of(actors.require().role()));
    }

    private Coming coming(Locked person) {
        Table table = sides.catalogue().table("person");
        Map<String, Object> facts = FactsJson.read(table, person.facts());
        String relation = shown().of(table.fact("relation").orElseThrow(), facts.get("relation"));
        return new Coming(
                person.id(),
                String.valueOf(facts.getOrDefault("name", "")),
                relation,
                !facts.containsKey("removed_on"));
    }
}
