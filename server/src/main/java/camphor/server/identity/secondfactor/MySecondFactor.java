package camphor.server.identity.secondfactor;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of the one who asks. */
@Service
class MySecondFactor {

    private final SecondFactors secondFactors;
    private final Audit audit;
    private final Actors actors;

    MySecondFactor(SecondFactors secondFactors, Audit audit, Actors actors) {
        this.secondFactors = secondFactors;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    boolean inUse() {
        return secondFactors.inUse(actors.require().account());
    }

    @Transactional
    SecondFactors.Begun begin() {
        Actor actor = actors.require();
        return secondFactors.begin(actor.account(), actor.name());
    }

    @Transactional
    List<String> confirm(String code) {
        List<String> recoveryCodes = secondFactors.confirm(actors.require().account(), code);
        audit.record(Deed.of("second-factor-set"));
        return recoveryCodes;
    }
}
