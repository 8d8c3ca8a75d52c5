/**
 * A campaign pack as an object: an official plan as data, with clauses, organisation, milestones, parameters, rules,
 * checklists and indicators. This package holds the immutable records; {@link camphor.pack.read} makes them from files,
 * {@link camphor.pack.check} judges them, {@link camphor.pack.ready} makes them run, {@link camphor.pack.explain} and
 * {@link camphor.pack.diff} show them. Start reading at {@link camphor.pack.Pack}.
 */
@NullMarked
package camphor.pack;

import org.jspecify.annotations.NullMarked;
