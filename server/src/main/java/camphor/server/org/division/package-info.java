/** Divisions: how they come in ({@link camphor.server.org.division.LoadDivisions}) and how they are asked for. */
@NullMarked
package camphor.server.org.division;

import org.jspecify.annotations.NullMarked;
