package se.vagval.statement.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UnitManager;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.ReviewView.Approval;
import se.vagval.statement.domain.ReviewView.EarlierRound;
import se.vagval.statement.domain.ReviewView.ReviewedBlock;
import se.vagval.statement.domain.ReviewView.Standing;
import se.vagval.web.NotFoundRefusal;

/** Lays out what a manager of the case's unit has to review. */
@Service
@Transactional(readOnly = true)
@UnitManager
public class ReviewReading {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final PartApprovalRepository approvals;
    private final StatementDesk desk;
    private final Disagreements disagreements;
    private final ProjectSums sums;
    private final CaseFiles caseFiles;
    private final Users users;

    ReviewReading(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            PartApprovalRepository approvals,
            StatementDesk desk,
            Disagreements disagreements,
            ProjectSums sums,
            CaseFiles caseFiles,
            Users users) {
        this.statements = statements;
        this.rounds = rounds;
        this.approvals = approvals;
        this.desk = desk;
        this.disagreements = disagreements;
        this.sums = sums;
        this.caseFiles = caseFiles;
        this.users = users;
    }

    public ReviewView view(CaseFileId id, UserId manager) {
        return view(id, null, manager);
    }

    /** Compared with the round that was read, when another has been handed in since; else with the one before. */
    public ReviewView view(CaseFileId id, @Nullable Integer read, UserId manager) {
        caseFiles.requireUnit(id, manager);
        var statement = statements.findByCaseFile(id.value()).orElseThrow(() -> new NotFoundRefusal("statement"));
        statement.review().requireReviewable();
        var laidOut = desk.of(id);
        var newest = rounds.findByStatementIdOrderByNumberDesc(statement.id());
        var round = newest.getFirst();
        var earlier = read == null
                ? newest.size() > 1 ? newest.get(1) : null
                : newest.stream().filter(it -> it.number() == read).findFirst().orElse(null);
        var by = round.submittedBy();
        var standings = standings(statement, round);
        var threads = ReviewThread.of(newest, users.namesOf(ReviewThread.peopleIn(newest)));
        return new ReviewView(
                laidOut.caseFile(),
                round.seen(),
                users.nameOf(by),
                round.submittedAt(),
                round.content().judgement(),
                earlier == null ? null : earlier.content().judgement(),
                laidOut.profile().suggestion(),
                statement.isDeviating(),
                blocks(round, earlier, standings, threads),
                earlier(newest.subList(1, newest.size()), threads),
                disagreements.in(round.content(), laidOut, sums.of(round.content(), laidOut)),
                statement.hasWritten(manager),
                !AssessedFacts.agree(round.assessment(), Canonical.write(laidOut.profile())));
    }

    private Map<String, Standing> standings(StrategicStatement statement, ReviewRound round) {
        var given = approvals.findByStatementIdOrderByApprovedAt(statement.id());
        var names = users.namesOf(given.stream().map(PartApproval::approvedBy).collect(Collectors.toSet()));
        var standings = new HashMap<String, Standing>();
        round.content().fingerprints().forEach((part, hash) -> {
            var ofPart = given.stream().filter(it -> it.part().equals(part)).toList();
            var same = ofPart.stream().filter(it -> it.hash().equals(hash)).findFirst();
            standings.put(
                    part,
                    same.map(it -> new Standing(
                                    Approval.GIVEN, names.get(it.approvedBy()), it.inPlaceOf(), it.approvedAt()))
                            .orElse(ofPart.isEmpty() ? Standing.NOT_YET : Standing.LAPSED));
        });
        return standings;
    }

    /** What was said in the rounds before, newest first; a round in which nothing was said is left out. */
    private List<EarlierRound> earlier(List<ReviewRound> rounds, List<ReviewThread> threads) {
        var names = users.namesOf(
                rounds.stream().flatMap(it -> it.returnedBy().stream()).collect(Collectors.toSet()));
        return rounds.stream()
                .filter(it -> it.returnedAt().isPresent() || !it.comments().isEmpty())
                .map(it -> new EarlierRound(
                        it.number(),
                        it.returnedBy().map(names::get).orElse(""),
                        it.returnedInPlaceOf(),
                        it.returnedAt().orElse(it.submittedAt()),
                        it.message().orElse(""),
                        threads.stream()
                                .filter(thread -> thread.id().round() == it.number())
                                .toList()))
                .toList();
    }

    private static List<ReviewedBlock> blocks(
            ReviewRound round,
            @Nullable ReviewRound earlier,
            Map<String, Standing> standings,
            List<ReviewThread> threads) {
        return Arrays.stream(BlockCode.values())
                .map(code -> new ReviewedBlock(
                        code,
                        round.content().text(code),
                        earlier == null ? null : earlier.content().text(code),
                        threads.stream().filter(it -> it.block() == code).toList(),
                        standings.getOrDefault(code.name(), Standing.NOT_YET)))
                .filter(it ->
                        !it.text().isEmpty() || it.isChanged() || !it.threads().isEmpty())
                .toList();
    }
}
