package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who carries the campaign, and for whom.
 *
 * @param county the county it belongs to; null for a library
 * @param township the township it runs in; null for a library
 * @param units stations and offices (站所)
 * @param villages villages and communities (村、社区)
 * @param posts who works in it (岗位)
 * @param reporting posts in the order in which each reports to the next; the last receives
 * @param focusGroups the households that every survey must reach (重点人群)
 * @param divisions the county around it, township by township, so that lists of its neighbours can be read
 */
public record Organisation(
        @Nullable Division county,
        @Nullable Division township,
        List<Unit> units,
        List<Village> villages,
        List<Post> posts,
        List<String> reporting,
        List<FocusGroup> focusGroups,
        Divisions divisions) {
    /** The owner that stands for all villages, each for itself. */
    public static final String VILLAGES = "villages";

    public Organisation {
        units = List.copyOf(units);
        villages = List.copyOf(villages);
        posts = List.copyOf(posts);
        reporting = List.copyOf(reporting);
        focusGroups = List.copyOf(focusGroups);
    }

    /** A county or township by its statistical code of 12 digits. */
    public record Division(String code, Label name) {}

    /**
     * A station, an office, the hub.
     *
     * @param kind such as {@code station}, {@code office}, {@code hub}
     */
    public record Unit(Place place, String id, Label name, String kind) {}

    /**
     * A village or community.
     *
     * @param code statistical division code, 12 digits
     * @param name the official name
     * @param shortName as people say it
     * @param aliases other spellings that lists use
     */
    public record Village(Place place, String code, Label name, String shortName, List<String> aliases) {
        public Village {
            aliases = List.copyOf(aliases);
        }
    }

    /** A village with every name that lists may give it. */
    public record NamedVillage(String code, String township, List<String> names) {
        public NamedVillage {
            names = List.copyOf(names);
        }
    }

    /**
     * A kind of worker who asks, checks or reports.
     *
     * @param at where the post sits: {@code county}, {@code hub}, {@code unit}, {@code village}
     */
    public record Post(Place place, String id, Label name, String at) {}

    /** Households that must be reached without exception; {@code when} is a condition on a household. */
    public record FocusGroup(Place place, String id, Label name, SourceText when) {}

    public Organisation around(Divisions all) {
        return new Organisation(county, township, units, villages, posts, reporting, focusGroups, all);
    }

    /** A village as people say it; so is one of the neighbours, an unknown code by itself. */
    public String villageName(String code) {
        return villages.stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .map(Village::shortName)
                .orElseGet(() -> divisions.shortName(code));
    }

    /** The campaign's own villages with all their names, and the official names of those around it. */
    public List<NamedVillage> namedVillages() {
        List<NamedVillage> named = new ArrayList<>();
        Set<String> own = new HashSet<>();
        for (Village village : villages) {
            List<String> all = new ArrayList<>(village.aliases());
            all.add(village.name().zh());
            all.add(village.shortName());
            own.add(village.code());
            named.add(new NamedVillage(village.code(), townshipName(), all));
        }
        divisions.villages().stream()
                .filter(code -> !own.contains(code))
                .map(code -> new NamedVillage(
                        code, divisions.name(Divisions.townshipOf(code)), List.of(divisions.name(code))))
                .forEach(named::add);
        return List.copyOf(named);
    }

    /** The township's official name; empty for a library. */
    public String townshipName() {
        return township == null ? "" : township.name().zh();
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public Optional<Post> post(String id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    /** Every id that may stand as an owner. */
    public Set<String> owners() {
        Set<String> ids = new LinkedHashSet<>();
        units.forEach(unit -> ids.add(unit.id()));
        ids.add(VILLAGES);
        return ids;
    }

    /** The name of an owner as people say it; an unknown id is its own name. */
    public Label ownerName(String id) {
        Label fallback = id.equals(VILLAGES) ? new Label("各村（社区）", "villages") : new Label(id, id);
        return unit(id).map(Unit::name).orElse(fallback);
    }
}
