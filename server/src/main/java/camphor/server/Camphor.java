package camphor.server;

import camphor.server.identity.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server: one package below this one for each capability, each with its own schema in the database. */
@SpringBootApplication
@Modulithic(systemName = "Camphor", sharedModules = "kernel")
public class Camphor {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("audit")) {
            System.exit(AuditCommand.run(arguments));
        }
        SpringApplication.run(Camphor.class, ServeOptions.asProperties(arguments));
    }
}
