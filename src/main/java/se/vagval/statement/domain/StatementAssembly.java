package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.domain.StatementView.Return;

/** Puts a statement together from what is stored and what is drafted; a statement nobody has begun is all drafts. */
@Component
class StatementAssembly {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final StatementDesk desk;
    private final Assessments assessments;
    private final Users users;
    private final Signing signing;

    StatementAssembly(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            StatementDesk desk,
            Assessments assessments,
            Users users,
            Signing signing) {
        this.statements = statements;
        this.rounds = rounds;
        this.desk = desk;
        this.assessments = assessments;
        this.users = users;
        this.signing = signing;
    }

    StatementView of(CaseFileId id) {
        return of(desk.of(id), statements.readWithBlocks(id.value()));
    }

    StatementView of(Desk laidOut, Optional<StrategicStatement> found) {
        var judgement = found.map(StrategicStatement::judgement).orElse(Judgement.EMPTY);
        var last = found.filter(it -> it.status() != StatementStatus.DRAFT)
                .flatMap(it -> rounds.findTop2ByStatementIdOrderByNumberDesc(it.id()).stream().findFirst());
        var names = names(found, last);
        var blocks = blocks(laidOut, found, judgement, last.map(ReviewRound::comments).orElse(List.of()), names);
        boolean deviates = laidOut.deviates(judgement);
        var id = laidOut.caseFile().id();
        var missing = new ArrayList<>(assessments.missingOf(id));
        missing.addAll(Completeness.missing(id, judgement, deviates, blocks));
        return new StatementView(
                laidOut.caseFile(),
                found.map(StrategicStatement::status).orElse(StatementStatus.DRAFT),
                judgement,
                found.map(StrategicStatement::judgementNumber).orElse(0),
                found.flatMap(StrategicStatement::judgedBy).map(names::get).orElse(null),
                found.flatMap(StrategicStatement::judgedAt).orElse(null),
                laidOut.profile().suggestion(),
                deviates,
                blocks,
                signing.expected(judgement, found, laidOut.caseFile()),
                missing,
                last.flatMap(it -> returned(it, names)).orElse(null));
    }

    /** The blocks that are printed; conditions belong to a recommendation that has them. */
    static Set<BlockCode> included(@Nullable StrategicStatement statement, Judgement judgement) {
        var included = EnumSet.range(BlockCode.B1, BlockCode.B7);
        if (statement != null) {
            statement.blocks().values().stream().filter(StatementBlock::isIncluded).forEach(it -> included.add(it.code()));
        }
        var recommendation = judgement.recommendation();
        if (recommendation != null && recommendation.requiresConditions()) {
            included.add(BlockCode.B12);
        }
        return included;
    }

    private List<BlockView> blocks(
            Desk laidOut,
            Optional<StrategicStatement> found,
            Judgement judgement,
            List<ReviewComment> comments,
            Map<UserId, String> names) {
        var included = included(found.orElse(null), judgement);
        var drafts = desk.drafts(laidOut, judgement, included);
        return included.stream()
                .map(code -> {
                    var stored = found.map(it -> it.blocks().get(code));
                    var draft = drafts.get(code);
                    return new BlockView(
                            code,
                            draft.text(),
                            draft.gaps(),
                            stored.flatMap(StatementBlock::ownText).orElse(null),
                            stored.map(StatementBlock::seenDraft).orElse(""),
                            stored.map(StatementBlock::number).orElse(0),
                            stored.flatMap(StatementBlock::savedBy).map(names::get).orElse(null),
                            stored.flatMap(StatementBlock::savedAt).orElse(null),
                            comments.stream().filter(it -> it.block() == code).toList());
                })
                .toList();
    }

    private Map<UserId, String> names(Optional<StrategicStatement> found, Optional<ReviewRound> last) {
        var people = new HashSet<UserId>();
        found.ifPresent(it -> {
            it.judgedBy().ifPresent(people::add);
            it.blocks().values().forEach(block -> block.savedBy().ifPresent(people::add));
        });
        last.flatMap(ReviewRound::returnedBy).ifPresent(people::add);
        return people.isEmpty() ? Map.of() : users.namesOf(people);
    }

    private static Optional<Return> returned(ReviewRound round, Map<UserId, String> names) {
        return round.returnedBy()
                .flatMap(by -> round.returnedAt().map(at -> new Return(names.getOrDefault(by, by.value()), at, round.message())));
    }
}
