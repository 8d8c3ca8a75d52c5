package camphor.server.casework.step;

import camphor.server.casework.life.Fields;
import camphor.server.casework.life.Move;
import camphor.server.casework.life.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes steps, each with its line of history, in one statement for however many. */
@Component
class WriteSteps {
    private static final String STEP = """
            with moved as (
                select * from unnest(:ids::uuid[], :tos::text[], :leads::text[], :dues::date[], :said::text[])
                    as moved(id, to_state, lead, due, said)
            ), history as (
                insert into casework.step (problem, version, at, by, by_name, role, step, from_state, to_state, note,
                    fields, was, deed, village_code)
                select problem.id, problem.version + 1, :now, :account::text, :name, :role, :step, problem.state,
                       moved.to_state, :note::text, moved.said::jsonb,
                       case when :harmless then jsonb_build_object('state', problem.state, 'class', problem.class,
                           'severity', problem.severity, 'lead_unit', problem.lead_unit, 'due', problem.due) end,
                       :deed::uuid, problem.village_code
                  from moved join casework.problem using (id)
            )
            update casework.problem
               set version = problem.version + 1, last_step = :step, state = moved.to_state, changed_at = :now,
                   lead_unit = moved.lead, due = moved.due,
                   class = coalesce(:class::text, problem.class), severity = coalesce(:severity::text, severity),
                   person = coalesce(:person::text, person), cause = coalesce(:cause::text, cause),
                   measures = coalesce(:measures::text, measures), meanwhile = coalesce(:meanwhile::text, meanwhile),
                   review_on = coalesce(:reviewOn::date, review_on),
                   merged_into = coalesce(:into::uuid, merged_into),
                   workers = case when :works and not :account::uuid = any (workers)
                                  then workers || :account::uuid else workers end,
                   asker = case when :step = 'file' then :account::uuid else asker end,
                   submitted_version = case when :handsIn then problem.version + 1
                                            when :step <> 'reopen' then submitted_version end,
                   submitted_at = case when :handsIn then :now else submitted_at end,
                   closed_by = case when :step = 'check' then :account::uuid
                                    when moved.to_state = 'closed' then closed_by end,
                   closed_at = case when :step = 'check' then :now when moved.to_state = 'closed' then closed_at end,
                   assigned_at = case when :step = 'assign' then :now else assigned_at end,
                   filed_at = case when :step = 'approve' then :now else filed_at end,
                   fixed_at_once = fixed_at_once or :step = 'fix_at_once',
                   transfers = transfers + (:step = 'transfer')::int, returns = returns + (:step = 'return')::int,
                   reopened = reopened + (:step = 'reopen')::int, pressed = pressed + (:pressing)::int,
                   asked = :pressing or (asked and :step <> 'answer'),
                   asked_by = case when :pressing then :answerBy::date else asked_by end
              from moved
             where problem.id = moved.id
            """;

    private static final TypeReference<Map<String, @Nullable Object>> SAID = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    WriteSteps(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** All of the same step by the same person. */
    void write(List<Stepped> steps, @Nullable UUID deed) {
        int written = jdbc.sql(STEP)
                .params(common(steps.get(0).move()))
                .param("deed", deed)
                .param("ids", array(steps, step -> step.after().id().toString()))
                .param("tos", array(steps, step -> step.after().state().id()))
                .param("leads", array(steps, step -> step.after().leadUnit()))
                .param("dues", array(steps, step -> text(step.after().due())))
                .param("said", array(steps, this::said))
                .update();
        if (written != steps.size()) {
            throw new IllegalStateException(written + " of " + steps.size() + " problems were written");
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String[] array(List<Stepped> steps, Function<Stepped, @Nullable String> value) {
        return steps.stream().map(value).toArray(String[]::new);
    }

    /** What was said, without what was not. */
    private String said(Stepped step) {
        Map<String, @Nullable Object> said =
                new LinkedHashMap<>(json.convertValue(step.move().fields(), SAID));
        said.values().removeIf(Objects::isNull);
        return json.writeValueAsString(said);
    }

    private Map<String, @Nullable Object> common(Move move) {
        Fields fields = move.fields();
        Step step = move.step();
        Map<String, @Nullable Object> common = new HashMap<>();
        common.put("now", OffsetDateTime.now(clock));
        common.put("account", move.by().account().toString());
        common.put("name", move.by().name());
        common.put("role", move.by().role().name());
        common.put("step", step.id());
        common.put("note", move.note());
        common.put("harmless", Step.HARMLESS.contains(step));
        common.put("works", Step.WORK.contains(step));
        common.put("handsIn", Step.HANDS_IN.contains(step));
        common.put("pressing", step == Step.PRESS || step == Step.SUPERVISE);
        common.put("class", fields.problemClass());
        common.put("severity", fields.severity());
        common.put("person", fields.person());
        common.put("cause", fields.cause());
        common.put("measures", fields.measures());
        common.put("meanwhile", fields.meanwhile());
        common.put("reviewOn", text(fields.reviewOn()));
        common.put("into", text(step == Step.MERGE ? fields.into() : null));
        common.put("answerBy", text(fields.answerBy()));
        return common;
    }
}
