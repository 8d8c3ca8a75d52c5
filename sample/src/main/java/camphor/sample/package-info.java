/** The seeded generator of townships and counties: people, workbooks, planted faults and their truth. */
@NullMarked
package camphor.sample;

import org.jspecify.annotations.NullMarked;
