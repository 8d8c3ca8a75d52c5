package camphor.server.screening.run;

import camphor.screening.Progress;
import camphor.server.job.Cancelled;
import camphor.server.job.Job;

/** The engine's progress as that of a job. */
record Watching(Job job) implements Progress {

    @Override
    public void reached(Stage stage, int done, int total) {
        try {
            job.progress(stage.label().zh(), done, total);
        } catch (Cancelled asked) {
            // the engine stops in its own way: it asks all the time
        }
    }

    @Override
    public boolean cancelled() {
        return job.stopping();
    }
}
