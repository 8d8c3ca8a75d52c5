/** Stations and offices: from the campaign's pack ({@link camphor.server.org.unit.LoadUnits}), and by hand. */
@NullMarked
package camphor.server.org.unit;

import org.jspecify.annotations.NullMarked;
