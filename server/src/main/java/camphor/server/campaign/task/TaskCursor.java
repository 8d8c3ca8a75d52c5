package camphor.server.campaign.task;

import static camphor.server.campaign.CampaignRefusal.TASK_CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/** Where a page of tasks ended. */
record TaskCursor(LocalDate due, String village, String key, UUID id) {
    private static final int PARTS = 4;

    static TaskCursor after(Task task) {
        return new TaskCursor(task.due(), task.villageCode(), task.subjectKey(), task.id());
    }

    String text() {
        String text = String.join("\n", due.toString(), village, id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static TaskCursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", PARTS);
            return new TaskCursor(LocalDate.parse(parts[0]), parts[1], parts[3], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw TASK_CURSOR_INVALID.at("after");
        }
    }
}
