package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.UNDO_OBSTRUCTED;

import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.job.Jobs;
import camphor.server.kernel.Actors;
import camphor.server.register.arrival.Arrivals;
import camphor.server.register.arrival.Obstacle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an import on by somebody's word. */
@Component
class StepImport {
    private final Imports imports;
    private final Jobs jobs;
    private final Register register;
    private final KeptWorkbooks files;
    private final Actors actors;

    StepImport(Imports imports, Jobs jobs, Register register, KeptWorkbooks files, Actors actors) {
        this.imports = imports;
        this.jobs = jobs;
        this.register = register;
        this.files = files;
        this.actors = actors;
    }

    /** What it asks of the register. */
    @Component
    static class Register {
        private final OwnTables tables;
        private final Arrivals arrivals;
        private final UndoImport undo;

        Register(OwnTables tables, Arrivals arrivals, UndoImport undo) {
            this.tables = tables;
            this.arrivals = arrivals;
            this.undo = undo;
        }
    }

    /**
     * Somebody's word.
     *
     * @param rows null or empty when nothing is said of single rows
     * @param conflicts {@code keep} or {@code take}: whether the workbook's value holds where the register's is newer
     */
    @Schema(name = "ImportChoices")
    record Choices(@Nullable List<RowChoice> rows, @Nullable String conflicts) {}

    /** Whether a row is taken; null leaves it to the rule for all. */
    @Schema(name = "ImportRowChoice")
    record RowChoice(int row, @Nullable Boolean take) {}

    @Transactional
    UUID preview(UUID id) {
        Import wanted = mine(id).at(Stage.BEFORE_APPLIED);
        wanted.choice(register.tables.catalogue());
        UUID job = jobs.start(PreviewImport.KIND, "导入预览：" + wanted.file(), new ImportTask(id));
        imports.save(wanted.working(Stage.PREVIEWING, job));
        return job;
    }

    @Transactional
    Import choose(UUID id, Choices choices) {
        Import wanted = mine(id).at(EnumSet.of(Stage.PREVIEWED));
        List<RowChoice> rows = Objects.requireNonNullElse(choices.rows(), List.of());
        for (Boolean take : new Boolean[] {true, false, null}) {
            List<Integer> numbers = rows.stream()
                    .filter(row -> Objects.equals(row.take(), take))
                    .map(RowChoice::row)
                    .toList();
            if (!numbers.isEmpty()) {
                register.arrivals.decide(id, numbers, take);
            }
        }
        if (choices.conflicts() != null) {
            imports.save(wanted.overruling(choices.conflicts().equals("take")));
        }
        return imports.one(id);
    }

    @Transactional
    UUID apply(UUID id) {
        Import wanted = mine(id).at(Stage.MAY_APPLY);
        UUID job = jobs.start(ApplyImport.KIND, "导入：" + wanted.file(), new ImportTask(id));
        imports.save(wanted.working(Stage.APPLYING, job));
        return job;
    }

    /** Whether it can be taken back, and what stands in the way. */
    @Transactional(readOnly = true)
    StepController.Undoing undoing(UUID id) {
        Import applied = imports.one(id);
        if (!Stage.MAY_UNDO.contains(applied.stage())) {
            return new StepController.Undoing(false, List.of());
        }
        List<Obstacle> obstacles = register.undo.obstacles(applied);
        return new StepController.Undoing(obstacles.isEmpty(), obstacles);
    }

    @Transactional
    UUID undo(UUID id) {
        Import applied = mine(id).at(Stage.MAY_UNDO);
        List<Obstacle> obstacles = register.undo.obstacles(applied);
        if (!obstacles.isEmpty()) {
            throw UNDO_OBSTRUCTED.refuse(obstacles.size());
        }
        UUID job = jobs.start(UndoImport.KIND, "撤销导入：" + applied.file(), new ImportTask(id));
        imports.save(applied.working(Stage.UNDOING, job));
        return job;
    }

    @Transactional
    void discard(UUID id) {
        Import dropped = mine(id).at(Stage.BEFORE_APPLIED);
        register.arrivals.forget(id);
        files.forget(id);
        imports.save(dropped.in(Stage.DISCARDED, Map.of()));
    }

    /** An import that lies in the actor's scope, of a table that they may bring in. */
    private Import mine(UUID id) {
        Import wanted = imports.locked(id);
        if (wanted.layout().table() != null) {
            register.tables.require(actors.require(), wanted.layout().table());
        }
        return wanted;
    }
}
