package camphor.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works where: accounts that may be used now, for whoever gives work to others. */
public interface Colleagues {

    /** Those whose work touches the division: in it, above it, or in a part of it; in the order of their names. */
    List<Colleague> around(String division);

    Optional<Colleague> find(UUID account);
}
