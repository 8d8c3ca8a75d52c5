/**
 * From what a screening found to a dossier: who is behind each key, who answers for it, what is missing, what the
 * indicators say. Start reading at {@link camphor.ledger.gather.Gathering}.
 */
@NullMarked
package camphor.ledger.gather;

import org.jspecify.annotations.NullMarked;
