package camphor.server.campaign.task;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter as conditions of a query for tasks, each a fixed text with named parameters. */
final class TaskConditions {
    /** Comes after every character in code point order. */
    private static final String LAST = "\udbff\udfff";

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private TaskConditions() {}

    static TaskConditions of(TaskFilter filter, Actor actor, LocalDate today) {
        TaskConditions conditions = new TaskConditions();
        if (actor.role() == Role.HELPER || Boolean.TRUE.equals(filter.mine())) {
            conditions.add("task.given_to = :actor", "actor", actor.account());
        }
        conditions.equal("campaign", filter.campaign());
        conditions.equal("checklist", filter.checklist());
        conditions.equal("unit", filter.unit());
        conditions.state(filter.state());
        conditions.given(filter.givenTo());
        String village = filter.village();
        if (village != null) {
            conditions.range("task.village_code >= :village and task.village_code < :villageEnd", "village", village);
        }
        if (Boolean.TRUE.equals(filter.late())) {
            conditions.add("task.due < :today and task.state in ('open', 'begun')", "today", today);
        }
        String search = filter.search();
        if (search != null && !search.isBlank()) {
            conditions.range("""
                    (task.subject_name collate "C" >= :search and task.subject_name collate "C" < :searchEnd
                     or task.household_number >= :search and task.household_number < :searchEnd)""", "search", search.strip());
        }
        return conditions;
    }

    /** Only these. */
    TaskConditions only(List<UUID> ids) {
        add("task.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
        return this;
    }

    TaskConditions after(TaskCursor cursor) {
        add(
                "(task.due, task.village_code, task.subject_key, task.id) > (:afterDue, :afterVillage, :afterKey, :afterId)",
                "afterDue",
                cursor.due());
        parameters.put("afterVillage", cursor.village());
        parameters.put("afterKey", cursor.key());
        parameters.put("afterId", cursor.id());
        return this;
    }

    private void state(@Nullable String state) {
        if ("todo".equals(state)) {
            texts.add("task.state in ('open', 'begun')");
        } else {
            equal("state", state);
        }
    }

    private void given(@Nullable String givenTo) {
        if ("nobody".equals(givenTo)) {
            texts.add("task.given_to is null");
        } else if (givenTo != null) {
            add("task.given_to::text = :givenTo", "givenTo", givenTo);
        }
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            add("task." + column + " = :" + column, column, value);
        }
    }

    private void range(String condition, String name, String beginning) {
        add(condition, name, beginning);
        parameters.put(name + "End", beginning + LAST);
    }

    private void add(String condition, String name, Object value) {
        texts.add(condition);
        parameters.put(name, value);
    }

    String text() {
        return texts.isEmpty() ? "true" : String.join("\n   and ", texts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
