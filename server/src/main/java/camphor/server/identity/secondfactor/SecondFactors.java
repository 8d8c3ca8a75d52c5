package camphor.server.identity.secondfactor;

import static camphor.server.identity.secondfactor.SecondFactorRefusal.CODE_WRONG;
import static camphor.server.identity.secondfactor.SecondFactorRefusal.SECOND_FACTOR_IN_USE;
import static camphor.server.identity.secondfactor.SecondFactorRefusal.SECOND_FACTOR_NOT_BEGUN;

import camphor.server.identity.secondfactor.SecondFactorTable.Kept;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The second factor of each account: begun, confirmed by a right code, asked for at each login. */
@Service
public class SecondFactors {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private final SecondFactorTable table;
    private final RecoveryCodes recoveryCodes;
    private final SecretSeal seal;
    private final Clock clock;

    SecondFactors(SecondFactorTable table, RecoveryCodes recoveryCodes, SecretSeal seal, Clock clock) {
        this.table = table;
        this.recoveryCodes = recoveryCodes;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * A new secret, which counts only once a code from it was shown. One in use is not exchanged by its owner: whoever
     * sits down at an open session could do so too.
     */
    public Begun begin(UUID account, String login) {
        if (inUse(account)) {
            throw SECOND_FACTOR_IN_USE.refuse();
        }
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        table.begin(account, seal.seal(account, secret));
        String text = Base32.text(secret);
        return new Begun(
                text, "otpauth://totp/" + encoded("香樟:" + login) + "?secret=" + text + "&issuer=" + encoded("香樟"));
    }

    /** Takes the begun secret into use and answers fresh recovery codes, which are shown this once. */
    public List<String> confirm(UUID account, String code) {
        Kept begun = table.begun(account).orElseThrow(SECOND_FACTOR_NOT_BEGUN::refuse);
        long step = match(account, begun, code).orElseThrow(() -> CODE_WRONG.at("code"));
        table.confirm(account, begun.sealedSecret(), step, clock.instant());
        return recoveryCodes.renew(account);
    }

    public boolean inUse(UUID account) {
        return table.inUse(account).isPresent();
    }

    /** Whether this is the account's code of the moment or a recovery code; either is used up by it. */
    public boolean accepts(UUID account, String code) {
        return table.inUse(account)
                .map(kept -> match(account, kept, code))
                .filter(OptionalLong::isPresent)
                .map(step -> table.use(account, step.getAsLong()))
                .orElseGet(() -> recoveryCodes.use(account, code));
    }

    /** For a phone and a sheet of codes that are both lost. */
    public void remove(UUID account) {
        table.remove(account);
        recoveryCodes.remove(account);
    }

    private OptionalLong match(UUID account, Kept kept, String code) {
        byte[] secret = seal.open(account, kept.sealedSecret());
        return Totp.OF_APPS.match(secret, code.strip(), clock.instant(), kept.lastStep());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * What the owner scans or types into an app.
     *
     * @param address for a QR code
     */
    public record Begun(String secret, String address) {

        @Override
        public String toString() {
            return "second factor begun";
        }
    }
}
