/**
 * Files as sheets of raw cells, streaming and within limits. A workbook is hostile until read: sizes are counted while
 * unpacking, never believed. Start reading at {@link camphor.workbook.in.WorkbookReader}.
 */
@NullMarked
package camphor.workbook.in;

import org.jspecify.annotations.NullMarked;
