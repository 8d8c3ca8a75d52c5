/** Reading and checking a wide workbook beside a bare reading by fastexcel and by Apache POI's user model. */
@NullMarked
package camphor.bench.imports;

import org.jspecify.annotations.NullMarked;
