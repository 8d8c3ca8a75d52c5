package camphor.sample.fault;

import camphor.sample.row.Row;

/** A child that has left school, and the ledger that is kept about it. */
final class Dropping {
    private Dropping() {}

    /** The ledger as it should be: plan made, three persuaders, visited lately. */
    static Row ledger(Scene scene) {
        return scene.home()
                .add("dropout", scene.member())
                .set("school", scene.person().get("school"))
                .set("dropped_on", scene.ago(40))
                .set("reason", "aversion")
                .set("plan_made", true)
                .set("persuaders", 3)
                .set("last_persuaded_on", scene.ago(6));
    }

    /** The child is out of school, with a ledger as it should be; what that alone sets off is expected. */
    static Row out(Scene scene) {
        Row ledger = ledger(scene);
        scene.person()
                .set("school_state", "not_in_school")
                .set("absence_reason", "aversion")
                .blank("school");
        scene.home().remove("pupil", scene.member());
        scene.hit("S2.1a-out-of-school", scene.person());
        scene.hit("W-dropout", scene.person());
        return ledger;
    }
}
