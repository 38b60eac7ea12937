package se.vagval.statement.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.StatementStatus;

/** A statement that is not yet approved, with everything that is shown of it while it is written and reviewed. */
public record StatementView(
        CaseFileSummary caseFile,
        StatementStatus status,
        Judgement judgement,
        int judgementNumber,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        Suggestion suggestion,
        List<OfferedCondition> offeredConditions,
        boolean deviates,
        List<BlockView> blocks,
        Map<BlockCode, Integer> numbers,
        List<MissingPart> missing,
        List<ReviewThread> threads,
        @Nullable Return lastReturn) {

    /** Återsändning: why the statement came back. */
    public record Return(
            String by,
            @Nullable String insteadOf,
            Instant at,
            String message,
            List<BlockCode> parts,
            boolean reopened) {}

    public StatementView {
        offeredConditions = List.copyOf(offeredConditions);
        blocks = List.copyOf(blocks);
        numbers = Map.copyOf(numbers);
        missing = List.copyOf(missing);
        threads = List.copyOf(threads);
    }

    public boolean isOpen() {
        return status == StatementStatus.DRAFT || status == StatementStatus.RETURNED;
    }

    /** Whether there is an approved edition that another is to replace. */
    public boolean isReopened() {
        return lastReturn != null && lastReturn.reopened();
    }

    /** Comments that nobody has said are seen to. */
    public List<ReviewThread> remaining() {
        return threads.stream().filter(it -> !it.settled()).toList();
    }

    /** Comments on blocks that the statement no longer has. */
    public List<ReviewThread> elsewhere() {
        return threads.stream()
                .filter(it -> blocks.stream().noneMatch(block -> block.code() == it.block()))
                .toList();
    }

    public BlockView block(BlockCode code) {
        return blocks.stream().filter(it -> it.code() == code).findFirst().orElseThrow();
    }

    /** The number a save in this block has to have seen. */
    public int numberOf(BlockCode code) {
        return numbers.getOrDefault(code, 0);
    }

    /** Optional blocks that could be taken in. */
    public Set<BlockCode> offered() {
        var offered = EnumSet.noneOf(BlockCode.class);
        offered.addAll(BlockCode.optional());
        blocks.forEach(it -> offered.remove(it.code()));
        return offered;
    }
}
