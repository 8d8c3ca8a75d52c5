/** Campaign packs as objects: reader, checker, matrix, burden, diff. */
@NullMarked
package camphor.pack;

import org.jspecify.annotations.NullMarked;
