package camphor.server.register.rotate;

import static camphor.server.register.RegisterRefusal.ROTATION_RUNS;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.job.Jobs;
import camphor.server.register.seal.Seals;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins to change the key; one that was stopped goes on where it was, with the key that it had begun with. */
@Component
class RotateKeys {
    private final Jobs jobs;
    private final Rotations rotations;
    private final Seals seals;
    private final Audit audit;

    RotateKeys(Jobs jobs, Rotations rotations, Seals seals, Audit audit) {
        this.jobs = jobs;
        this.rotations = rotations;
        this.seals = seals;
        this.audit = audit;
    }

    /** Which key everything is to be sealed by. */
    record Task(int seal) {}

    @Transactional
    UUID begin() {
        Optional<Rotations.Rotation> open = rotations.open();
        if (open.filter(rotation -> rotation.job() != null).isPresent()) {
            throw ROTATION_RUNS.refuse();
        }
        int seal =
                open.map(Rotations.Rotation::seal).orElseGet(() -> seals.ring().sealing() + 1);
        UUID job = jobs.start(KeyRotation.KIND, "更换证件号码密钥", new Task(seal));
        rotations.begin(seal, job);
        audit.record(Deed.of("identity-key-changed").with("seal", String.valueOf(seal)));
        return job;
    }
}
