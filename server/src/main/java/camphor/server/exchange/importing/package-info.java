/**
 * The way of a workbook into the register: upload, mapping, preview, choices, application, undo. Start reading at {@link
 * camphor.server.exchange.importing.ImportController}, then at {@link camphor.server.exchange.importing.Import}.
 */
@NullMarked
package camphor.server.exchange.importing;

import org.jspecify.annotations.NullMarked;
