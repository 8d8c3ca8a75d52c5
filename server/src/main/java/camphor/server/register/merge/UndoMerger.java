package camphor.server.register.merge;

import camphor.server.register.edit.Done;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a merger back, if nothing was built on it; otherwise tells each thing that was. */
@Component
class UndoMerger {
    private final Mergers mergers;
    private final Hidden hidden;
    private final PartHouseholds households;
    private final PartPersons persons;

    UndoMerger(Mergers mergers, Hidden hidden, PartHouseholds households, PartPersons persons) {
        this.mergers = mergers;
        this.hidden = hidden;
        this.households = households;
        this.persons = persons;
    }

    @Transactional
    Done undo(UUID id, @Nullable String reason) {
        Merger merger = mergers.open(id);
        String told = MergerWish.told(reason);
        Trace trace = mergers.trace(id);
        List<Merger> later = mergers.since(merger.kept());
        Done done = hidden.shown(() -> merger.isOfPersons()
                ? persons.part(merger, trace, later, told)
                : households.part(merger, trace, later, told));
        mergers.undone(id, told);
        return done;
    }

    /** What went on into another record has to come out of that one first. */
    static List<Obstacle> wentOn(List<Merger> later) {
        return later.stream()
                .map(merger -> new Obstacle(
                        "合并以后又并入了“" + (merger.keptName() == null ? "" : merger.keptName()) + "”，请先撤销那一次合并",
                        merger.by(),
                        merger.at()))
                .toList();
    }
}
