package camphor.server.campaign.task;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.identity.Colleague;
import camphor.server.kernel.Role;
import camphor.server.org.PostHolders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who can be given what, by the rules of the plan: whoever holds the checklist's post there; then accounts of the role
 * that the post is; then, one after the other, the resident team, the village's staff, the hub.
 */
record Workers(List<Colleague> colleagues, List<PostHolders.Held> posts) {
    private static final List<Role> IN_VILLAGES = List.of(RESIDENT_TEAM, VILLAGE_STAFF, HUB);

    /** Somebody to whom a task is given. */
    record Worker(UUID account, String name) {}

    /** Helpers with an account. */
    List<Colleague> helpers() {
        return colleagues.stream()
                .filter(colleague -> colleague.role() == HELPER)
                .toList();
    }

    /** Those among whom a place's tasks are dealt out; empty when nobody is there at all. */
    List<Worker> at(String division, @Nullable String unit, String post) {
        List<Worker> holding = holding(division, unit, post);
        return holding.isEmpty() ? byRole(division, unit, post) : holding;
    }

    private List<Worker> holding(String division, @Nullable String unit, String post) {
        return posts.stream()
                .filter(held -> held.post().equals(post) && held.division().equals(division))
                .filter(held -> unit == null || unit.equals(held.unit()))
                .map(held -> new Worker(held.account(), held.holder()))
                .distinct()
                .toList();
    }

    private List<Worker> byRole(String division, @Nullable String unit, String post) {
        for (Role role : roles(unit, post)) {
            List<Worker> found = found(colleague -> colleague.role() == role
                    && colleague.covers(division)
                    && (role != STATION || (unit != null && colleague.lines().contains(unit))));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Worker> found(Predicate<Colleague> wanted) {
        return colleagues.stream()
                .filter(wanted)
                .map(colleague -> new Worker(colleague.account(), colleague.name()))
                .toList();
    }

    private static List<Role> roles(@Nullable String unit, String post) {
        if (unit != null) {
            return unit.equals("hub") ? List.of(HUB) : List.of(STATION, HUB);
        }
        List<Role> roles = new ArrayList<>();
        roles.add(own(post));
        IN_VILLAGES.stream().filter(role -> !roles.contains(role)).forEach(roles::add);
        return roles;
    }

    /** The role of accounts that a post's people have. */
    private static Role own(String post) {
        return switch (post) {
            case "county" -> COUNTY;
            case "hub_staff" -> HUB;
            case "village_secretary", "full_time_monitor" -> VILLAGE_STAFF;
            default -> RESIDENT_TEAM;
        };
    }

    /** By place: a village's or township's code, or {@code township:unit}. */
    Map<String, List<Worker>> byPlace(Iterable<String> divisions, Iterable<String> unitPlaces, String post) {
        Map<String, List<Worker>> places = new LinkedHashMap<>();
        divisions.forEach(division -> places.put(division, at(division, null, post)));
        unitPlaces.forEach(place -> {
            String[] parts = place.split(":", 2);
            places.put(place, at(parts[0], parts[1], post));
        });
        return places;
    }
}
