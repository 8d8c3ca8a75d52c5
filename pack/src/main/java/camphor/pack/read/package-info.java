/** From the YAML files of a pack to its records; every fault is collected with file, line and column. */
@NullMarked
package camphor.pack.read;

import org.jspecify.annotations.NullMarked;
