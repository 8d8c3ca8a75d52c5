/**
 * Workbooks in and out. A workbook is uploaded, its columns are recognised and corrected, what it would change is shown, and
 * on somebody's word it is applied and can be taken back ({@code importing}); the departments' lists are held against the
 * register ({@code list}); what somebody may see can be taken out as a workbook ({@code export}). What a row does to the
 * register is decided there, behind {@link camphor.server.register.arrival.Arrivals}. Start reading at {@code
 * importing.ImportController}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "kernel",
            "kernel :: database",
            "identity",
            "job",
            "register",
            "register :: arrival",
            "register :: search",
            "register :: plan",
            "register :: seal"
        })
package camphor.server.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
