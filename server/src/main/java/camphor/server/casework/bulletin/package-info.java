/** How far each village and unit has come (工作通报). Start reading at {@link camphor.server.casework.bulletin.Bulletin}. */
@NullMarked
package camphor.server.casework.bulletin;

import org.jspecify.annotations.NullMarked;
