/** A screening run: snapshot in, findings out, whatever the engine. Start reading at ScreeningEngine. */
@NullMarked
package camphor.screening;

import org.jspecify.annotations.NullMarked;
