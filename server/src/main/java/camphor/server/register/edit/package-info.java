/**
 * Changing facts of a household or a person: checked by the catalogue, kept with who, when and what it was before, and
 * judged in the same request. Start reading at {@link camphor.server.register.edit.EditFacts}.
 */
@NullMarked
package camphor.server.register.edit;

import org.jspecify.annotations.NullMarked;
