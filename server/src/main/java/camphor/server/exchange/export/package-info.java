/**
 * Workbooks made for somebody from what they may see. Start reading at {@link
 * camphor.server.exchange.export.ExportController}.
 */
@NullMarked
package camphor.server.exchange.export;

import org.jspecify.annotations.NullMarked;
