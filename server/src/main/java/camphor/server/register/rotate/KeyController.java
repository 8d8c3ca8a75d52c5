package camphor.server.register.rotate;

import static camphor.server.kernel.Role.ADMINISTRATOR;

import camphor.server.kernel.Allowed;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The change of the key over HTTP. */
@RestController
@Allowed(ADMINISTRATOR)
class KeyController {
    private final RotateKeys rotate;

    KeyController(RotateKeys rotate) {
        this.rotate = rotate;
    }

    /** The job that seals everything anew. */
    record RotationBegun(UUID job) {}

    @PostMapping("/api/identity-keys/rotation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RotationBegun rotateIdentityKeys() {
        return new RotationBegun(rotate.begin());
    }
}
