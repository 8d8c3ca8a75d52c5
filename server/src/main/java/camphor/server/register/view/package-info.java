/**
 * Lists as somebody likes to see them, kept under a name. Start reading at {@link
 * camphor.server.register.view.SavedViews}.
 */
@NullMarked
package camphor.server.register.view;

import org.jspecify.annotations.NullMarked;
