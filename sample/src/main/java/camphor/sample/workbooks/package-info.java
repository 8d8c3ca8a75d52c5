/** The workbooks and lists as offices hand them in, with the disorder they have in life. */
@NullMarked
package camphor.sample.workbooks;

import org.jspecify.annotations.NullMarked;
