package camphor.server.exchange.importing;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A workbook as somebody handed it in; nothing of this ever changes.
 *
 * @param division for whom it was handed in
 * @param size in bytes
 */
record Upload(UUID id, String division, String file, long size, OffsetDateTime at, String byName) {}
