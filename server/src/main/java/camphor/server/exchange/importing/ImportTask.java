package camphor.server.exchange.importing;

import java.util.UUID;

/** What a job is asked to work on. */
record ImportTask(UUID imported) {}
