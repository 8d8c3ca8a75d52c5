package camphor.rules.language;

import camphor.rules.Label;
import camphor.rules.fact.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table, fact or relation that a text names.
 *
 * @param offset where the name stands, in code points
 * @param owner the table whose fact or relation it is; null for a subject's own variable
 * @param id its stored name
 * @param label its name on screens
 */
record Mention(int offset, @Nullable Table owner, String id, Label label) {}
