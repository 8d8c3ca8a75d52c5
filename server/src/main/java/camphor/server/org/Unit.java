package camphor.server.org;

import java.util.List;

/**
 * A station or office (站所) of a township.
 *
 * @param township code of 9 digits
 * @param id stable, as in the campaign's pack; an account's line names units by it
 * @param kind {@code station}, {@code office} or {@code hub}
 * @param clauses ids of the clauses that it answers for
 */
public record Unit(String township, String id, String name, String nameEn, String kind, List<String> clauses) {

    public Unit {
        clauses = List.copyOf(clauses);
    }
}
