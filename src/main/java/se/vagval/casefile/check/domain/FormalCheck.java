package se.vagval.casefile.check.domain;

import static se.vagval.casefile.CaseRefusal.Reason.GATES_NOT_STARTED;
import static se.vagval.casefile.CaseRefusal.Reason.OBSTACLE_REMAINS;
import static se.vagval.casefile.CaseRefusal.Reason.WRONG_STATE;
import static se.vagval.casefile.CaseStatus.FORMAL_CHECK;
import static se.vagval.casefile.CaseStatus.RETURNED;
import static se.vagval.casefile.CaseStatus.SUPPLEMENT_REQUESTED;
import static se.vagval.casefile.CaseStatus.UNDER_ASSESSMENT;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.GateReopening;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

/** Formell kontroll av ett ärende. What its officer says of each gate, from the day the check begins. */
@Entity
class FormalCheck {

    private static final Set<CaseStatus> OPEN =
            EnumSet.of(FORMAL_CHECK, SUPPLEMENT_REQUESTED, UNDER_ASSESSMENT, RETURNED);

    @Id
    private UUID caseFile;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, GateJudgement> gates = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected FormalCheck() {}

    UUID caseFile() {
        return caseFile;
    }

    FormalCheck(CaseFileId caseFile) {
        this.caseFile = caseFile.value();
    }

    static boolean isOpenIn(CaseStatus status) {
        return OPEN.contains(status);
    }

    /**
     * @param status where the case stands
     * @return the codes whose judgement changed
     */
    List<String> judge(Map<String, GateJudgement> judgements, CaseStatus status) {
        requireThat(isOpenIn(status), WRONG_STATE);
        var changed = judgements.entrySet().stream()
                .filter(it -> !it.getValue().saysTheSameAs(gates.get(it.getKey())))
                .filter(it -> !it.getValue().saysNothing() || gates.containsKey(it.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var next = new TreeMap<>(gates);
        changed.forEach(code -> next.put(code, judgements.get(code)));
        gates = next;
        return changed;
    }

    /**
     * What came may change what was said of them; the notes stay.
     *
     * @return those that had been judged
     */
    Set<String> reopen(Set<String> codes, GateReopening why, UserId by, Instant now) {
        var judged = new TreeSet<>(outcomes().keySet());
        judged.retainAll(codes);
        var next = new TreeMap<>(gates);
        next.replaceAll((code, it) -> codes.contains(code) ? it.reopened(why, by, now) : it);
        gates = next;
        return judged;
    }

    /** An obstacle at a gate that nobody is asked about could never be cleared; the notes stay. */
    void retire(Set<String> codes) {
        var next = new TreeMap<>(gates);
        next.replaceAll((code, it) -> codes.contains(code) ? it.retired() : it);
        gates = next;
    }

    Set<String> reopened() {
        return gates.entrySet().stream()
                .filter(it -> it.getValue().isReopened())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An application is assessed when every gate has been judged and none is an obstacle. */
    void requirePassed(Collection<String> gatesOfFramework) {
        requireThat(outcomes().keySet().containsAll(gatesOfFramework), GATES_NOT_STARTED);
        requireThat(!hasObstacle(), OBSTACLE_REMAINS);
    }

    /** An obstacle cannot be assessed away, but a refusal must be argued, too. */
    void requireObstacle() {
        requireThat(hasObstacle(), GATES_NOT_STARTED);
    }

    boolean hasObstacle() {
        return outcomes().containsValue(GateOutcome.OBSTACLE);
    }

    /** Only the gates somebody has judged. */
    Map<String, GateOutcome> outcomes() {
        var outcomes = new TreeMap<String, GateOutcome>();
        gates.forEach((code, judgement) -> {
            var outcome = judgement.outcome();
            if (outcome != null) {
                outcomes.put(code, outcome);
            }
        });
        return outcomes;
    }

    Map<String, GateJudgement> gates() {
        return Map.copyOf(gates);
    }

    long version() {
        return version == null ? 0 : version;
    }

    private static void requireThat(boolean condition, CaseRefusal.Reason otherwise) {
        if (!condition) {
            throw new CaseRefusal(otherwise);
        }
    }
}
