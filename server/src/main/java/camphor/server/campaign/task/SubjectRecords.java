package camphor.server.campaign.task;

import camphor.rules.record.FactRecord;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.register.ask.AskedRecord;
import camphor.server.register.ask.AskedRecords;
import camphor.server.register.plan.PlanInForce;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register's record that a task is about; empty where the register holds none. */
@Component
public class SubjectRecords {
    private final AskedRecords records;
    private final PlanInForce plans;

    SubjectRecords(AskedRecords records, PlanInForce plans) {
        this.records = records;
        this.plans = plans;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AskedRecord> of(Task task, KeptChecklist checklist) {
        return switch (task.subject()) {
            case "household" -> Optional.ofNullable(task.subjectId()).flatMap(records::household);
            case "person" -> person(task);
            case "unit" -> unit(task, checklist);
            default -> listed(task, checklist, task.subjectKey());
        };
    }

    /** For many tasks of one checklist, one after the other: what lies together is read once. */
    Together together(KeptChecklist checklist) {
        return new Together(checklist);
    }

    /** Remembers the household or the township that was read last. */
    final class Together {
        private final KeptChecklist checklist;
        private String place = "";
        private Map<String, ? extends FactRecord> near = Map.of();

        private Together(KeptChecklist checklist) {
            this.checklist = checklist;
        }

        /** Records of the task's kind around it, by the task's key. */
        Map<String, ? extends FactRecord> near(Task task) {
            UUID household = task.household();
            UUID home = task.subject().equals("person") ? household : null;
            String here = home == null ? Subjects.township(task.villageCode()) : home.toString();
            if (!here.equals(place)) {
                place = here;
                near = home == null ? listed(here) : records.members(home);
            }
            return near;
        }

        private Map<String, ? extends FactRecord> listed(String township) {
            String table = checklist.table();
            if (table == null || !plans.pack().catalogue().tables().containsKey(table)) {
                return Map.of();
            }
            Map<String, ? extends FactRecord> rows =
                    records.listed(table, plans.pack().catalogue().table(table).key(), township);
            return checklist.subject().equals("unit") ? byTask(rows, township) : rows;
        }

        /** A unit of one township has its plain id in the register's list. */
        private static Map<String, FactRecord> byTask(Map<String, ? extends FactRecord> rows, String township) {
            Map<String, FactRecord> units = new HashMap<>();
            rows.forEach((key, record) -> units.put(
                    township + ":" + (key.startsWith(township + "-") ? key.substring(township.length() + 1) : key),
                    record));
            return units;
        }
    }

    private Optional<AskedRecord> person(Task task) {
        return task.household() == null || task.subjectId() == null
                ? Optional.empty()
                : records.person(task.household(), task.subjectId(), task.subjectKey());
    }

    /** A unit of one township has its plain id in the register's list; of many, one that begins with the township's code. */
    private Optional<AskedRecord> unit(Task task, KeptChecklist checklist) {
        String unit = String.valueOf(task.unit());
        return listed(task, checklist, unit).or(() -> listed(task, checklist, task.villageCode() + "-" + unit));
    }

    private Optional<AskedRecord> listed(Task task, KeptChecklist checklist, String key) {
        String table = checklist.table();
        if (table == null || !plans.pack().catalogue().tables().containsKey(table)) {
            return Optional.empty();
        }
        return records.listed(
                table, plans.pack().catalogue().table(table).key(), key, Subjects.township(task.villageCode()));
    }
}
