package camphor.server.register.merge;

import org.springframework.stereotype.Component;

/** All that is done with two records that may be one. */
@Component
record Merging(LookAtMerger look, MergeHouseholds households, MergePersons persons, UndoMerger undo) {}
