package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who carries the campaign: the units (单位) and the villages and communities (村、社区). */
public record Organisation(List<Unit> units, List<Village> villages) {
    /** The owner that stands for all villages, each for itself. */
    public static final String VILLAGES = "villages";

    public Organisation {
        units = List.copyOf(units);
        villages = List.copyOf(villages);
    }

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
     * @param aliases other spellings that lists use
     */
    public record Village(Place place, String code, Label name, List<String> aliases) {
        public Village {
            aliases = List.copyOf(aliases);
        }
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
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
