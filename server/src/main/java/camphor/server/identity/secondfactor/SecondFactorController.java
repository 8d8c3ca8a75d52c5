package camphor.server.identity.secondfactor;

import camphor.server.identity.WhileUnsettled;
import camphor.server.kernel.Allowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor: begin, then show a right code. */
@RestController
@RequestMapping("/api/me/second-factor")
@Allowed
class SecondFactorController {

    private final MySecondFactor mine;

    SecondFactorController(MySecondFactor mine) {
        this.mine = mine;
    }

    @GetMapping
    @WhileUnsettled
    State state() {
        return new State(mine.inUse());
    }

    @PostMapping
    @WhileUnsettled
    @ResponseStatus(HttpStatus.CREATED)
    SecondFactors.Begun begin() {
        return mine.begin();
    }

    @PostMapping("/confirmation")
    @WhileUnsettled
    Sheet confirm(@RequestBody @Valid Shown shown) {
        return new Sheet(mine.confirm(shown.code()));
    }

    record State(boolean inUse) {}

    record Shown(@NotNull @Size(max = 40) String code) {}

    /**
     * @param recoveryCodes shown this once
     */
    record Sheet(List<String> recoveryCodes) {}
}
