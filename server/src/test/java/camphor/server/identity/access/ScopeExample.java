package camphor.server.identity.access;

import camphor.server.kernel.Role;
import java.util.Map;

/**
 * What endpoints below a path are about: one thing in a territory and one outside it. Each capability brings a bean of
 * this in its tests for each kind of thing that it gives an id to, and {@link EveryEndpointTest} asks every endpoint for
 * both.
 */
public interface ScopeExample {

    /** Beginning of the endpoints' patterns, such as {@code /api/households/}. */
    String path();

    /** Territory of those who ask. */
    default String territory() {
        return "430421212";
    }

    /** Path variables of something that lies in the territory. */
    Map<String, String> inside();

    /** Path variables of something that lies outside; empty where the ids are nobody's territory. */
    Map<String, String> outside();

    /** What is sent to an endpoint, such as {@code POST /api/things/{id}/ending}, so that it comes as far as the thing. */
    default String body(String endpoint) {
        return "{}";
    }

    /** Whether this role, allowed to call the endpoint, reads what lies in its territory. */
    default boolean reads(Role role) {
        return true;
    }

    /** Whether nothing of this kind is out of the sight of this role, wherever it lies. */
    default boolean seesAll(Role role) {
        return false;
    }
}
