/** What of the web is no capability's own: the console's files, and the description of the API. */
@NullMarked
package camphor.server.kernel.web;

import org.jspecify.annotations.NullMarked;
