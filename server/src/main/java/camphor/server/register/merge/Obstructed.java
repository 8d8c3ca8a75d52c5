package camphor.server.register.merge;

import camphor.server.register.RegisterRefusal;
import java.util.List;

/** A merger, or taking one back, that something stands in the way of. */
final class Obstructed extends RuntimeException {
    private final RegisterRefusal refusal;
    private final transient List<Obstacle> obstacles;

    private Obstructed(RegisterRefusal refusal, List<Obstacle> obstacles) {
        super(refusal.code());
        this.refusal = refusal;
        this.obstacles = List.copyOf(obstacles);
    }

    static void unlessClear(RegisterRefusal refusal, List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new Obstructed(refusal, obstacles);
        }
    }

    RegisterRefusal refusal() {
        return refusal;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }
}
