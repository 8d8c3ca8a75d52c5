package camphor.server.screening;

import java.util.UUID;

/** A run over everything has ended, and what it found is kept. Published in the transaction that keeps it, by the system. */
public record Screened(UUID run) {}
