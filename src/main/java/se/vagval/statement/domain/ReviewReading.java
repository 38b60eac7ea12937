package se.vagval.statement.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UnitManager;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.ReviewView.ReviewedBlock;
import se.vagval.web.NotFound;

/** Lays out what a manager of the case's unit has to review. */
@Service
@Transactional(readOnly = true)
@UnitManager
public class ReviewReading {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final StatementDesk desk;
    private final Disagreements disagreements;
    private final CaseFiles caseFiles;
    private final Users users;

    ReviewReading(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            StatementDesk desk,
            Disagreements disagreements,
            CaseFiles caseFiles,
            Users users) {
        this.statements = statements;
        this.rounds = rounds;
        this.desk = desk;
        this.disagreements = disagreements;
        this.caseFiles = caseFiles;
        this.users = users;
    }

    public ReviewView view(CaseFileId id, UserId manager) {
        caseFiles.requireUnit(id, manager);
        var statement = statements.findByCaseFile(id.value()).orElseThrow(() -> new NotFound("statement"));
        statement.requireReviewable();
        var laidOut = desk.of(id);
        var newest = rounds.findTop2ByStatementIdOrderByNumberDesc(statement.id());
        var round = newest.getFirst();
        var earlier = newest.size() > 1 ? newest.get(1) : null;
        var by = round.submittedBy();
        return new ReviewView(
                laidOut.caseFile(),
                round.number(),
                users.namesOf(Set.of(by)).getOrDefault(by, by.value()),
                round.submittedAt(),
                round.content().judgement(),
                earlier == null ? null : earlier.content().judgement(),
                laidOut.profile().suggestion(),
                statement.isDeviating(),
                blocks(round, earlier),
                disagreements.in(round.content(), laidOut),
                statement.hasWritten(manager),
                !Canonical.write(laidOut.profile()).equals(round.assessment()));
    }

    private static List<ReviewedBlock> blocks(ReviewRound round, @Nullable ReviewRound earlier) {
        return Arrays.stream(BlockCode.values())
                .map(code -> new ReviewedBlock(
                        code,
                        round.content().text(code),
                        earlier == null ? null : earlier.content().text(code),
                        round.comments().stream()
                                .filter(it -> it.block() == code)
                                .toList()))
                .filter(it -> !it.text().isEmpty() || it.isChanged())
                .toList();
    }
}
