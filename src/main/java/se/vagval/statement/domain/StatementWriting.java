package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.requireThat;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.StatementAct;
import se.vagval.statement.StatementAct.StatementBlockIncluded;
import se.vagval.statement.StatementAct.StatementBlockLeftOut;
import se.vagval.statement.StatementAct.StatementDraftUsed;
import se.vagval.statement.StatementAct.StatementJudged;
import se.vagval.statement.StatementAct.StatementTextKept;
import se.vagval.statement.StatementAct.StatementTextSaved;
import se.vagval.statement.StatementAct.StatementVersionRestored;
import se.vagval.statement.StatementRefusal;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.wording.TextPlace;
import se.vagval.wording.TextVersions;
import se.vagval.wording.TypedOver;

/**
 * The officer's side of a statement. Each verb is told the number of the save the writer last saw, and refuses to write
 * over a later one; saves without a change leave no version and no trace.
 */
@Service
@Transactional
@CaseOfficer
public class StatementWriting {

    private final StatementRepository statements;
    private final JudgementVersionRepository judgements;
    private final TextVersions texts;
    private final StatementDesk desk;
    private final StatementHints hints;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementWriting(
            StatementRepository statements,
            JudgementVersionRepository judgements,
            TextVersions texts,
            StatementDesk desk,
            StatementHints hints,
            CaseFiles caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.judgements = judgements;
        this.texts = texts;
        this.desk = desk;
        this.hints = hints;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    /** For whoever composes a whole block. @return the number of the save that now stands */
    public int write(CaseFileId id, BlockCode block, int seen, String text, boolean autosaved, UserId officer) {
        var saves = write(id, Map.of(block, new TypedOver(text, seen, null)), autosaved, officer);
        if (!saves.clashed().isEmpty()) {
            throw new EditedMeanwhileRefusal();
        }
        return Objects.requireNonNull(saves.numbers().get(block));
    }

    /** Everything that was typed, each block for itself: what somebody else has changed meanwhile holds up no other. */
    public Saves write(CaseFileId id, Map<BlockCode, TypedOver> typed, boolean autosaved, UserId officer) {
        var statement = opened(id, officer);
        requireThat(statement.isOpen(), StatementRefusal.Reason.LOCKED);
        var touched = new EnumMap<BlockCode, TypedOver>(BlockCode.class);
        typed.forEach((block, it) -> {
            if (!it.isUntouched()) {
                touched.put(block, it);
            }
        });
        var clashed = EnumSet.noneOf(BlockCode.class);
        if (!touched.isEmpty()) {
            clashed.addAll(write(statement, touched, autosaved, officer));
        }
        var numbers = new EnumMap<BlockCode, Integer>(BlockCode.class);
        typed.keySet().forEach(it -> numbers.put(it, statement.numberOf(it)));
        return new Saves(numbers, clashed);
    }

    /** What came of a save of several blocks: the numbers that now stand, and where somebody else had been. */
    public record Saves(Map<BlockCode, Integer> numbers, Set<BlockCode> clashed) {}

    /** @return where somebody else had been */
    private Set<BlockCode> write(
            StrategicStatement statement, Map<BlockCode, TypedOver> touched, boolean autosaved, UserId officer) {
        var clashed = EnumSet.noneOf(BlockCode.class);
        var laidOut = desk.of(statement.caseFile());
        var drafts = desk.drafts(laidOut, statement.judgement(), touched.keySet());
        var read = hints.read(statement, touched.keySet(), autosaved, now());
        touched.forEach((block, it) -> {
            var draft = Objects.requireNonNull(drafts.get(block)).text();
            try {
                write(statement, block, it, draft, autosaved, officer);
            } catch (EditedMeanwhileRefusal meanwhile) {
                clashed.add(block);
            }
        });
        var saved = new EnumMap<>(touched);
        saved.keySet().removeAll(clashed);
        hints.saved(statement.caseFile(), saved, read, laidOut, statement.judgement());
        return clashed;
    }

    private void write(
            StrategicStatement statement,
            BlockCode block,
            TypedOver typed,
            String draft,
            boolean autosaved,
            UserId officer) {
        var place = place(statement.caseFile(), block);
        var before = statement.numberOf(block);
        if (statement.writeOver(
                block, typed, draft, () -> texts.isAlone(place, typed.seen(), officer), officer, now())) {
            var words = statement.block(block).words();
            if (before == typed.seen()) {
                texts.keep(place, words, draft, autosaved);
            } else {
                texts.keepApart(place, words, draft, autosaved);
            }
            tell(new StatementTextSaved(statement.caseFile(), block, officer));
        }
    }

    /** The draft is printed again; the own text stays among the versions. */
    public void useDraft(CaseFileId id, BlockCode block, int seen, UserId officer) {
        var statement = opened(id, officer);
        if (statement.useDraft(block, seen, officer, now())) {
            keep(statement, block, draft(statement, block), false);
            tell(new StatementDraftUsed(id, block, officer));
        }
    }

    /** The draft has changed, and the writer stands by the own text. */
    public void keepOwnText(CaseFileId id, BlockCode block, int seen, UserId officer) {
        var statement = opened(id, officer);
        if (statement.keepOwn(block, seen, draft(statement, block), officer, now())) {
            tell(new StatementTextKept(id, block, officer));
        }
    }

    public void include(CaseFileId id, BlockCode block, int seen, boolean wanted, UserId officer) {
        var statement = opened(id, officer);
        if (statement.include(block, seen, wanted, officer, now())) {
            tell(
                    wanted
                            ? new StatementBlockIncluded(id, block, officer)
                            : new StatementBlockLeftOut(id, block, officer));
        }
    }

    /** @return the number of the save that now stands */
    public int judge(CaseFileId id, int seen, Judgement judgement, UserId officer) {
        var statement = opened(id, officer);
        if (statement.judge(seen, judgement, officer, now())) {
            judgements.save(new JudgementVersion(statement, officer, now()));
            tell(new StatementJudged(id, officer));
        }
        return statement.judgementNumber();
    }

    /** Whether every save of the judgement after the one that was seen is this person's own. */
    @Transactional(readOnly = true)
    public boolean isJudgedAlone(CaseFileId id, int seen, UserId officer) {
        return statements
                .findByCaseFile(id.value())
                .map(it -> !judgements.existsByStatementIdAndNumberGreaterThanAndSavedByNot(
                        it.id(), seen, officer.value()))
                .orElse(true);
    }

    public void restoreText(CaseFileId id, BlockCode block, int number, int seen, UserId officer) {
        var statement = opened(id, officer);
        var earlier = texts.textOf(place(id, block), number).orElseThrow(StatementWriting::noSuchVersion);
        String draft = draft(statement, block);
        if (statement.write(block, seen, earlier, draft, officer, now())) {
            keep(statement, block, draft, false);
            tell(new StatementVersionRestored(id, block.name(), number, officer));
        }
    }

    public void restoreJudgement(CaseFileId id, int number, int seen, UserId officer) {
        var statement = opened(id, officer);
        var earlier = judgements
                .findByStatementIdAndNumber(statement.id(), number)
                .map(JudgementVersion::judgement)
                .orElseThrow(StatementWriting::noSuchVersion);
        if (statement.judge(seen, earlier, officer, now())) {
            judgements.save(new JudgementVersion(statement, officer, now()));
            tell(new StatementVersionRestored(id, SubmittedContent.JUDGEMENT, number, officer));
        }
    }

    private StrategicStatement opened(CaseFileId id, UserId officer) {
        caseFiles.requireWriter(id, officer);
        return statements.lock(id.value()).orElseGet(() -> begun(id, officer));
    }

    private StrategicStatement begun(CaseFileId id, UserId writer) {
        var officer = Objects.requireNonNullElse(caseFiles.summaryOf(id).officer(), writer);
        statements.begin(UUID.randomUUID(), id.value(), officer.value(), Canonical.write(Judgement.EMPTY));
        return statements.lock(id.value()).orElseThrow();
    }

    private String draft(StrategicStatement statement, BlockCode block) {
        var drafts = desk.drafts(desk.of(statement.caseFile()), statement.judgement(), EnumSet.of(block));
        return Objects.requireNonNull(drafts.get(block)).text();
    }

    private void keep(StrategicStatement statement, BlockCode block, String draft, boolean autosaved) {
        texts.keep(place(statement.caseFile(), block), statement.block(block).words(), draft, autosaved);
    }

    static TextPlace place(CaseFileId id, BlockCode block) {
        return TextPlace.of(id, "STATEMENT", block);
    }

    private static StatementRefusal noSuchVersion() {
        return new StatementRefusal(StatementRefusal.Reason.NO_SUCH_VERSION);
    }

    private void tell(StatementAct act) {
        events.publishEvent(act);
    }

    private Instant now() {
        return clock.instant();
    }
}
