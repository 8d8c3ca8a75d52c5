package camphor.sample.fault;

import camphor.sample.chance.Dice;
import camphor.sample.row.Community;
import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plants faults village by village. Each kind comes up in every second village, and a village that cannot take one owes
 * it to the next. No household takes two, so that faults do not mix.
 */
public final class Planting {
    private static final int EVERY = 2;
    private static final Set<String> STATIONS = Set.of("unit", "policy_review");

    private final List<Fault> faults;
    private final List<CommunityFault> communityFaults;
    private final Map<String, Integer> owed = new HashMap<>();
    private final Set<Home> touched = new HashSet<>();
    private boolean ordered;
    private int villages;

    public Planting(boolean wanted) {
        faults = wanted ? new ArrayList<>(Catalogue.ofHouseholds()) : List.of();
        communityFaults = wanted ? Catalogue.ofCommunities() : List.of();
    }

    /** Plants in the households of the next village. */
    public List<Planted> plant(List<Home> homes, Dice dice) {
        order(homes);
        villages++;
        touched.clear();
        List<Planted> planted = new ArrayList<>();
        for (int kind = 0; kind < faults.size(); kind++) {
            Fault fault = faults.get(kind);
            if ((kind + villages) % EVERY == 0) {
                owed.merge(fault.id(), 1, Integer::sum);
            }
            int due = owed.getOrDefault(fault.id(), 0);
            for (int i = 0; i < due; i++) {
                Optional<Planted> one = plantOne(fault, homes, dice);
                one.ifPresent(planted::add);
                one.ifPresent(any -> owed.merge(fault.id(), -1, Integer::sum));
            }
        }
        return planted;
    }

    private Optional<Planted> plantOne(Fault fault, List<Home> homes, Dice dice) {
        int start = dice.between(0, Math.max(0, homes.size() - 1));
        for (int i = 0; i < homes.size(); i++) {
            Home home = homes.get((start + i) % homes.size());
            if (!touched.contains(home) && fault.suits(home)) {
                touched.add(home);
                return fault.plant(home, dice)
                        .map(expected -> new Planted(
                                fault.id(), home.id(), home.village().code(), expected));
            }
        }
        return Optional.empty();
    }

    /** Faults that few households can take choose first. */
    private void order(List<Home> homes) {
        if (!ordered && !faults.isEmpty()) {
            Map<String, Long> takers = new HashMap<>();
            faults.forEach(fault ->
                    takers.put(fault.id(), homes.stream().filter(fault::suits).count()));
            faults.sort(Comparator.comparing(fault -> takers.getOrDefault(fault.id(), 0L)));
            ordered = true;
        }
    }

    /** Plants in the rows about a village or a township. */
    public List<Planted> plant(Community community, Dice dice) {
        Map<Row, Set<String>> touched = new HashMap<>();
        List<Planted> planted = new ArrayList<>();
        for (int kind = 0; kind < communityFaults.size(); kind++) {
            CommunityFault fault = communityFaults.get(kind);
            if ((kind + villages) % EVERY == 0 || STATIONS.contains(fault.table())) {
                plantOne(fault, community, touched, dice).ifPresent(planted::add);
            }
        }
        return planted;
    }

    private Optional<Planted> plantOne(
            CommunityFault fault, Community community, Map<Row, Set<String>> touched, Dice dice) {
        List<Row> rows = community.rows(fault.table());
        int start = dice.between(0, Math.max(0, rows.size() - 1));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get((start + i) % rows.size());
            Set<String> facts = touched.computeIfAbsent(row, any -> new HashSet<>());
            if (fault.facts().stream().noneMatch(facts::contains)
                    && fault.suits().test(community, row)) {
                facts.addAll(fault.facts());
                return Optional.of(planted(fault, community, row));
            }
        }
        return Optional.empty();
    }

    private static Planted planted(CommunityFault fault, Community community, Row row) {
        CommunityFault.Spot spot = new CommunityFault.Spot(community, row, new ArrayList<>());
        fault.spoil().accept(spot);
        fault.rules().forEach(rule -> spot.expected().add(new Expected(rule, row, fault.hit())));
        String village = row.layout().has("village_code") ? community.village().code() : "";
        return new Planted(fault.id(), "", village, spot.expected());
    }

    /** Plants what only shows in many households of a village together; call it after the others. */
    public List<Planted> plantAcross(Community community, List<Home> homes) {
        return faults.isEmpty() ? List.of() : Across.plant(community, homes, touched, villages % EVERY == 0);
    }
}
