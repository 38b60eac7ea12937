package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.domain.StatementView.Return;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.PaperTemplates.TemplatedPaper;
import se.vagval.strategy.PaperWords;

/** Puts a statement together from what is stored and what is drafted; a statement nobody has begun is all drafts. */
@Component
class StatementAssembly {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final StatementDesk desk;
    private final StatementHints hints;
    private final Users users;

    StatementAssembly(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            StatementDesk desk,
            StatementHints hints,
            Users users) {
        this.statements = statements;
        this.rounds = rounds;
        this.desk = desk;
        this.hints = hints;
        this.users = users;
    }

    StatementView of(CaseFileId id) {
        return of(desk.of(id), statements.readWithBlocks(id.value()));
    }

    Optional<StatementView> unlessApproved(CaseFileId id) {
        var found = statements.readWithBlocks(id.value());
        return found.filter(it -> it.status() == StatementStatus.APPROVED).isPresent()
                ? Optional.empty()
                : Optional.of(of(desk.of(id), found));
    }

    private static List<MissingPart> missing(Desk laidOut, Judgement judgement, List<BlockView> blocks) {
        var missing = new ArrayList<>(laidOut.missing());
        missing.addAll(Completeness.missing(
                laidOut.caseFile().id(),
                laidOut.caseFile().appliedAmount(),
                judgement,
                laidOut.profile().suggestion(),
                laidOut.deviates(judgement),
                blocks));
        return missing;
    }

    private StatementView of(Desk laidOut, Optional<StrategicStatement> found) {
        var judgement = found.map(StrategicStatement::judgement).orElse(Judgement.EMPTY);
        var last = found.flatMap(StrategicStatement::lastReturn);
        var reviewed = last.isEmpty()
                ? List.<ReviewRound>of()
                : rounds.findByStatementIdOrderByNumberDesc(found.orElseThrow().id());
        var names = names(found, last, reviewed);
        var threads = ReviewThread.of(reviewed, names);
        var blocks = blocks(laidOut, found, judgement, threads, names);
        boolean deviates = laidOut.deviates(judgement);
        return new StatementView(
                laidOut.caseFile(),
                found.map(StrategicStatement::status).orElse(StatementStatus.DRAFT),
                judgement,
                found.map(StrategicStatement::judgementNumber).orElse(0),
                found.flatMap(StrategicStatement::judgedBy).map(names::get).orElse(null),
                found.flatMap(StrategicStatement::judgedAt).orElse(null),
                laidOut.profile().suggestion(),
                OfferedCondition.of(laidOut.profile(), judgement),
                deviates,
                blocks,
                numbers(found),
                missing(laidOut, judgement, blocks),
                threads,
                last.map(it -> returned(it, names)).orElse(null));
    }

    /** The blocks that are printed; conditions belong to a recommendation that has them. */
    static Set<BlockCode> included(@Nullable StrategicStatement statement, Judgement judgement) {
        var included = EnumSet.range(BlockCode.B1, BlockCode.B7);
        if (statement != null) {
            statement.blocks().values().stream()
                    .filter(StatementBlock::isIncluded)
                    .forEach(it -> included.add(it.code()));
        }
        var recommendation = judgement.recommendation();
        if (recommendation != null
                && (recommendation.requiresConditions() || judgement.proposal().hasConditions())) {
            included.add(BlockCode.B12);
        }
        return included;
    }

    private List<BlockView> blocks(
            Desk laidOut,
            Optional<StrategicStatement> found,
            Judgement judgement,
            List<ReviewThread> threads,
            Map<UserId, String> names) {
        var included = included(found.orElse(null), judgement);
        var open = found.map(StrategicStatement::isOpen).orElse(true);
        var drafts = desk.drafts(laidOut, judgement, included);
        return inOrder(included, found, laidOut.framework()).stream()
                .map(code -> {
                    var stored = found.map(it -> it.blocks().get(code));
                    var draft = Objects.requireNonNull(drafts.get(code));
                    var own = stored.flatMap(StatementBlock::ownText);
                    return new BlockView(
                            code,
                            draft.text(),
                            draft.gaps(),
                            own.orElse(null),
                            stored.map(StatementBlock::seenDraft).orElse(""),
                            stored.map(StatementBlock::number).orElse(0),
                            stored.flatMap(StatementBlock::savedBy)
                                    .map(names::get)
                                    .orElse(null),
                            stored.flatMap(StatementBlock::savedAt).orElse(null),
                            threads.stream().filter(it -> it.block() == code).toList(),
                            open ? hints.of(code, own.orElse(draft.text()), laidOut, judgement) : List.of());
                })
                .toList();
    }

    /** As the region's template has them; what it leaves out goes, unless somebody has written in it or taken it in. */
    private static List<BlockCode> inOrder(
            Set<BlockCode> included, Optional<StrategicStatement> found, FrameworkVersion framework) {
        var named = PaperWords.templatesOf(framework).blocksOf(TemplatedPaper.STATEMENT);
        if (named.isEmpty()) {
            return List.copyOf(included);
        }
        var ordered = new LinkedHashSet<BlockCode>();
        named.get()
                .forEach(it ->
                        included.stream().filter(code -> code.name().equals(it)).forEach(ordered::add));
        included.stream().filter(it -> it.isOptional() || isWritten(found, it)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static boolean isWritten(Optional<StrategicStatement> found, BlockCode code) {
        return found.map(it -> it.blocks().get(code))
                .flatMap(StatementBlock::ownText)
                .isPresent();
    }

    private static Map<BlockCode, Integer> numbers(Optional<StrategicStatement> found) {
        return found.map(it -> it.blocks().values().stream()
                        .collect(Collectors.toMap(StatementBlock::code, StatementBlock::number)))
                .orElse(Map.of());
    }

    private Map<UserId, String> names(
            Optional<StrategicStatement> found, Optional<LastReturn> last, List<ReviewRound> reviewed) {
        var people = new HashSet<>(ReviewThread.peopleIn(reviewed));
        found.ifPresent(it -> {
            it.judgedBy().ifPresent(people::add);
            it.blocks().values().forEach(block -> block.savedBy().ifPresent(people::add));
        });
        last.map(it -> UserId.of(it.by())).ifPresent(people::add);
        return people.isEmpty() ? Map.of() : users.namesOf(people);
    }

    private static Return returned(LastReturn last, Map<UserId, String> names) {
        return new Return(
                names.getOrDefault(UserId.of(last.by()), last.by()),
                last.insteadOf(),
                last.at(),
                last.message(),
                last.parts(),
                last.reopened());
    }
}
