/**
 * The fact catalogue as screens and forms need it. Start reading at {@link
 * camphor.server.register.catalogue.CatalogueController}.
 */
@NullMarked
package camphor.server.register.catalogue;

import org.jspecify.annotations.NullMarked;
