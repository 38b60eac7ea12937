package se.vagval.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;

/** Hands a statement to review and approves it: the officer's act first, then the manager's. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoStatements {

    private final StatementWriting writing;
    private final StatementReviewing review;
    private final ReviewReading read;
    private final ActingAs acting;

    DemoStatements(StatementWriting writing, StatementReviewing review, ReviewReading read, ActingAs acting) {
        this.writing = writing;
        this.review = review;
        this.read = read;
        this.acting = acting;
    }

    void submit(CaseFileId id, Judgement judgement, UserId officer) {
        acting.person(officer, () -> {
            writing.judge(id, 0, judgement, officer);
            review.submit(id, officer);
        });
    }

    void approve(CaseFileId id, UserId manager) {
        acting.person(manager, () -> review.approve(id, read.view(id, manager).seen(), manager));
    }
}
