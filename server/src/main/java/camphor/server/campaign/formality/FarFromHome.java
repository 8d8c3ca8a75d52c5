package camphor.server.campaign.formality;

import static java.util.stream.Collectors.groupingBy;

import camphor.server.campaign.formality.Formality.Found;
import camphor.server.evidence.Evidence;
import camphor.server.evidence.Exhibit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Photos of a visit that were taken far from where the village's other photos were. The register does not know where a
 * home stands; so a village's middle is the median of its photos, and only what is beyond any village's size counts.
 */
@Component
class FarFromHome {
    /** A village reaches some kilometres around its middle; the plan's limit is about one home. */
    private static final int VILLAGE = 5;

    private static final double EARTH_KM = 6371;

    private static final String PHOTOGRAPHED = """
            select task.id, task.household_number, task.subject_name, task.village_code, task.done_by_name, task.done_at,
                   array_agg(exhibit) as exhibits
              from campaign.task
              join campaign.answer on answer.task = task.id
             cross join unnest(answer.evidence) as each(exhibit)
             where task.campaign = :campaign and task.state = 'done' and task.subject in ('household', 'person')
               and task.village_code >= :territory and task.village_code < :territoryEnd
             group by task.id
             order by task.village_code, task.id
            """;

    private final JdbcClient jdbc;
    private final Evidence evidence;

    FarFromHome(JdbcClient jdbc, Evidence evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    private record Visit(Found found, List<UUID> exhibits) {}

    private record Position(double longitude, double latitude) {
        /** By the haversine formula. */
        double kilometresTo(Position other) {
            double up = Math.toRadians(other.latitude - latitude);
            double along = Math.toRadians(other.longitude - longitude);
            double half = Math.pow(Math.sin(up / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(along / 2), 2);
            return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
        }
    }

    /** Visits with a photo that is farther from the village's middle than any village is wide. */
    List<Found> visits(UUID campaign, String division, double limit) {
        List<Visit> visits = jdbc.sql(PHOTOGRAPHED)
                .param("campaign", campaign)
                .param("territory", division)
                .param("territoryEnd", division + ":")
                .query((row, number) -> visit(row))
                .list();
        Map<UUID, Exhibit> exhibits = evidence.named(
                visits.stream().flatMap(visit -> visit.exhibits().stream()).toList());
        List<Found> far = new ArrayList<>();
        visits.stream()
                .collect(groupingBy(visit -> visit.found().villageCode()))
                .values()
                .forEach(village -> far.addAll(far(village, exhibits, limit * VILLAGE)));
        return far;
    }

    private static List<Found> far(List<Visit> village, Map<UUID, Exhibit> exhibits, double limit) {
        List<Position> all = village.stream()
                .flatMap(visit -> positions(visit.exhibits(), exhibits).stream())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Position middle = new Position(
                median(all.stream().map(Position::longitude).toList()),
                median(all.stream().map(Position::latitude).toList()));
        List<Found> far = new ArrayList<>();
        for (Visit visit : village) {
            double kilometres = positions(visit.exhibits(), exhibits).stream()
                    .mapToDouble(middle::kilometresTo)
                    .max()
                    .orElse(0);
            if (kilometres > limit) {
                far.add(visit.found().at(kilometres));
            }
        }
        return far;
    }

    private static List<Position> positions(Collection<UUID> ids, Map<UUID, Exhibit> exhibits) {
        return ids.stream()
                .map(exhibits::get)
                .filter(Objects::nonNull)
                .filter(exhibit -> exhibit.longitude() != null && exhibit.latitude() != null)
                .map(exhibit -> new Position(
                        Objects.requireNonNull(exhibit.longitude()), Objects.requireNonNull(exhibit.latitude())))
                .toList();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static Visit visit(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        Found found = new Found(
                row.getObject("id", UUID.class),
                "far-from-home",
                0,
                row.getString("household_number"),
                row.getString("subject_name"),
                row.getString("village_code"),
                row.getString("done_by_name"),
                done);
        return new Visit(found, List.of((UUID[]) row.getArray("exhibits").getArray()));
    }
}
