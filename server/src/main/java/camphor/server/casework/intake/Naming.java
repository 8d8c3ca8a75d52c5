package camphor.server.casework.intake;

import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.CaseworkWords;
import camphor.server.register.RegisterNames;
import camphor.server.register.RegisterNames.Home;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what the subjects of problems that begin now are called. */
@Component
class Naming {
    private static final String UNNAMED = """
            select id, subject, subject_key, household_number, village_code from born
             where subject_name = '' or (household is null and household_number <> '')
            """;
    private static final String NAME = """
            update born
               set subject_name = case when born.subject_name = '' then named.name else born.subject_name end,
                   household = coalesce(born.household, named.household)
              from unnest(:ids::uuid[], :names::text[], :households::uuid[]) as named(id, name, household)
             where born.id = named.id
            """;

    private final JdbcClient jdbc;
    private final RegisterNames register;
    private final CaseworkWords words;

    Naming(JdbcClient jdbc, RegisterNames register, CaseworkWords words) {
        this.jdbc = jdbc;
        this.register = register;
        this.words = words;
    }

    private record Subject(UUID id, String subject, String subjectKey, String householdNumber, String villageCode) {}

    void nameBorn() {
        List<Subject> subjects = jdbc.sql(UNNAMED).query(Subject.class).list();
        if (subjects.isEmpty()) {
            return;
        }
        Map<String, Home> homes = register.households(
                subjects.stream().map(Subject::householdNumber).distinct().toList());
        Map<String, String> names = new HashMap<>(register.persons(subjects.stream()
                .filter(subject -> subject.subject().equals("person"))
                .map(Subject::subjectKey)
                .toList()));
        names.putAll(words.places(
                subjects.stream().map(Subject::villageCode).distinct().toList()));
        List<String> called = new ArrayList<>();
        List<@Nullable UUID> households = new ArrayList<>();
        for (Subject subject : subjects) {
            Home home = homes.get(subject.householdNumber());
            called.add(called(subject, home, names));
            households.add(home == null ? null : home.id());
        }
        jdbc.sql(NAME)
                .param("ids", subjects.stream().map(Subject::id).toArray(UUID[]::new))
                .param("names", called.toArray(String[]::new))
                .param("households", households.toArray(UUID[]::new))
                .update();
    }

    private String called(Subject subject, @Nullable Home home, Map<String, String> names) {
        String name = switch (subject.subject()) {
            case "person" -> names.get(subject.subjectKey());
            case "unit" -> words.unitName(subject.subjectKey(), subject.subjectKey());
            case "village" -> names.get(subject.villageCode());
            default -> home == null ? null : home.head();
        };
        return requireNonNullElse(name, subject.subjectKey());
    }
}
