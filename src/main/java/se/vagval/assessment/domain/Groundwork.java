package se.vagval.assessment.domain;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.NextPhase;
import se.vagval.database.StoredDocument;

/** Bedömningsunderlag: the small lists of an assessment, each a document of its own that is replaced as a whole and never changed. */
@Embeddable
class Groundwork {

    static final EffectLogic NO_EFFECT_LOGIC = new EffectLogic(List.of(), List.of(), List.of(), "");

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable EffectLogic effectLogic;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable EffectChain effectChain;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable NextPhase nextPhase;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable SupportAnswers supportAnswers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable SubfieldAnswers subfields;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable RunContent questions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable DeliverableList deliverables;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable OverlapAnswer overlap;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable FrameAnswer frame;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ConflictAnswer conflicts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable AgendaAnswer agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ActorAnswer actors;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable MeasureAnswer measures;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable SamiAnswer sami;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable StopPoints stopPoints;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable SeenProposals seenProposals;

    /** Wrapped, so that the column holds one object. */
    record StopPoints(List<StopPoint> marks) implements StoredDocument {}

    EffectLogic effectLogic() {
        return Objects.requireNonNullElse(effectLogic, NO_EFFECT_LOGIC);
    }

    void put(EffectLogic given) {
        effectLogic = given;
    }

    EffectChain effectChain() {
        return Objects.requireNonNullElse(effectChain, EffectChain.NONE);
    }

    void put(EffectChain given) {
        effectChain = given;
    }

    RunContent questions() {
        return Objects.requireNonNullElse(questions, RunContent.NONE);
    }

    void put(RunContent given) {
        questions = given;
    }

    NextPhase nextPhase() {
        return Objects.requireNonNullElse(nextPhase, NextPhase.NONE);
    }

    void put(NextPhase given) {
        nextPhase = given;
    }

    SupportAnswers supportAnswers() {
        return Objects.requireNonNullElse(supportAnswers, SupportAnswers.NONE);
    }

    void put(SupportAnswers given) {
        supportAnswers = given;
    }

    SubfieldAnswers subfields() {
        return subfields == null ? SubfieldAnswers.NONE : subfields;
    }

    void put(SubfieldAnswers given) {
        subfields = given;
    }

    SeenProposals seenProposals() {
        return Objects.requireNonNullElse(seenProposals, SeenProposals.NONE);
    }

    void put(SeenProposals given) {
        seenProposals = given;
    }

    DeliverableList deliverables() {
        return Objects.requireNonNullElse(deliverables, DeliverableList.NONE);
    }

    void put(DeliverableList given) {
        deliverables = given;
    }

    OverlapAnswer overlap() {
        return Objects.requireNonNullElse(overlap, OverlapAnswer.NONE);
    }

    void put(OverlapAnswer given) {
        overlap = given;
    }

    FrameAnswer frame() {
        return Objects.requireNonNullElse(frame, FrameAnswer.NONE);
    }

    void put(FrameAnswer given) {
        frame = given;
    }

    ConflictAnswer conflicts() {
        return Objects.requireNonNullElse(conflicts, ConflictAnswer.NONE);
    }

    void put(ConflictAnswer given) {
        conflicts = given;
    }

    AgendaAnswer agenda() {
        return Objects.requireNonNullElse(agenda, AgendaAnswer.NONE);
    }

    void put(AgendaAnswer given) {
        agenda = given;
    }

    ActorAnswer actors() {
        return Objects.requireNonNullElse(actors, ActorAnswer.NONE);
    }

    void put(ActorAnswer given) {
        actors = given;
    }

    MeasureAnswer measures() {
        return Objects.requireNonNullElse(measures, MeasureAnswer.NONE);
    }

    void put(MeasureAnswer given) {
        measures = given;
    }

    SamiAnswer sami() {
        return Objects.requireNonNullElse(sami, SamiAnswer.NONE);
    }

    void put(SamiAnswer given) {
        sami = given;
    }

    StopPoint stopPoint(int step) {
        return marks().stream().filter(it -> it.step() == step).findFirst().orElseGet(() -> StopPoint.untouched(step));
    }

    int stepsDone() {
        return (int) stopPoints().stream().filter(StopPoint::done).count();
    }

    /** The highest level of RUS-säkring that the steps done can carry; the fourth needs measures as well. */
    int levelCarried() {
        int done = stepsDone();
        return done < 2 ? done : done < 4 ? 2 : measures().measures().isEmpty() ? 3 : 4;
    }

    /** The first step that ended in "avsluta". */
    Optional<Integer> stoppedAfter() {
        return stopPoints().stream()
                .filter(StopPoint::stops)
                .map(StopPoint::step)
                .findFirst();
    }

    List<StopPoint> stopPoints() {
        return List.of(stopPoint(1), stopPoint(2), stopPoint(3), stopPoint(4));
    }

    void put(StopPoint given) {
        var kept = new ArrayList<>(marks());
        kept.removeIf(it -> it.step() == given.step());
        kept.add(given);
        kept.sort(Comparator.comparingInt(StopPoint::step));
        stopPoints = new StopPoints(List.copyOf(kept));
    }

    private List<StopPoint> marks() {
        return stopPoints == null ? List.of() : stopPoints.marks();
    }
}
