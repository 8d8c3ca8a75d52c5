package camphor.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server: one package below this one for each capability, each with its own schema in the database. */
@SpringBootApplication
@Modulithic(systemName = "Camphor", sharedModules = "kernel")
public class Camphor {

    public static void main(String... arguments) {
        SpringApplication.run(Camphor.class, ServeOptions.asProperties(arguments));
    }
}
