package camphor.server.campaign;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What a campaign refuses. */
public enum CampaignRefusal implements Refusal {
    CAMPAIGN_UNKNOWN(NOT_FOUND),
    CAMPAIGN_RUNS_ALREADY(CONFLICT),
    CAMPAIGN_HAS_ENDED(CONFLICT),
    /** Somebody starts one outside of their territory, or for a village. */
    CAMPAIGN_TERRITORY_INVALID(UNPROCESSABLE_CONTENT),
    /** Milestones out of order, before the start, or not of this pack. */
    CAMPAIGN_DATES_INVALID(UNPROCESSABLE_CONTENT),
    TASK_UNKNOWN(NOT_FOUND),
    /** Somebody else has changed the task since it was read. */
    TASK_CHANGED_MEANWHILE(CONFLICT),
    /** Answers of a task that is done or set aside. */
    TASK_NOT_OPEN(CONFLICT),
    TASK_NOT_DONE(CONFLICT),
    /** Questions that are asked are not answered; told one by one. */
    TASK_NOT_COMPLETE(UNPROCESSABLE_CONTENT),
    ANSWER_INVALID(UNPROCESSABLE_CONTENT),
    QUESTION_UNKNOWN(UNPROCESSABLE_CONTENT),
    GIVEN_TO_NOBODY(UNPROCESSABLE_CONTENT),
    GIVING_UNKNOWN(NOT_FOUND),
    GIVING_UNDONE_ALREADY(CONFLICT),
    PROPOSAL_UNKNOWN(NOT_FOUND),
    PROPOSAL_DECIDED(CONFLICT),
    /** The register says something else by now than when it was proposed. */
    PROPOSAL_OUTDATED(CONFLICT),
    TASK_CURSOR_INVALID(UNPROCESSABLE_CONTENT),
    TASK_SUMS_BY_UNKNOWN(UNPROCESSABLE_CONTENT),
    COVERAGE_BY_UNKNOWN(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    CampaignRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
