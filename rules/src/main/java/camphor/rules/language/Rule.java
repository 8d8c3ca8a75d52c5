package camphor.rules.language;

import camphor.rules.fact.Catalogue;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A compiled text: a condition on a subject, or an expression with another kind of value.
 *
 * @param subject id of the table it is about; null when it reads no record
 * @param text as it was written, in the stored form
 * @param catalogue what its names mean
 */
public record Rule(@Nullable String subject, String text, Term term, Catalogue catalogue) {
    /** The facts and aggregates that it names, in the order of the text. */
    public Set<Term> factsRead() {
        return FactsRead.named(term);
    }
}
