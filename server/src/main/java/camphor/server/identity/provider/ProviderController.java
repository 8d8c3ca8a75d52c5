package camphor.server.identity.provider;

import camphor.server.kernel.Open;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which other doors the log-in page shows. */
@RestController
class ProviderController {

    private final ProviderSettings settings;

    ProviderController(ProviderSettings settings) {
        this.settings = settings;
    }

    /** The provider, if the installation has one. */
    @GetMapping("/api/session/providers")
    @Open
    List<Provider> providers() {
        return settings.given() ? List.of(new Provider(settings.name(), ProviderLogin.ADDRESS)) : List.of();
    }

    /**
     * A door.
     *
     * @param address where the browser goes
     */
    record Provider(String name, String address) {}
}
