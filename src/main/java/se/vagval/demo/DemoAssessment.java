package se.vagval.demo;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.Grade;
import se.vagval.assessment.NextPhase;
import se.vagval.assessment.domain.ActorAnswer;
import se.vagval.assessment.domain.AgendaAnswer;
import se.vagval.assessment.domain.ConflictAnswer;
import se.vagval.assessment.domain.DeliverableList;
import se.vagval.assessment.domain.FrameAnswer;
import se.vagval.assessment.domain.GivenAnswer;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.assessment.domain.MeasureAnswer;
import se.vagval.assessment.domain.OverlapAnswer;
import se.vagval.assessment.domain.SamiAnswer;
import se.vagval.assessment.domain.StopPoint;
import se.vagval.assessment.domain.TargetEntry;
import se.vagval.statement.Judgement;
import se.vagval.strategy.GateOutcome;

/** What a demo file says of one case: notes, gates, grades with citations, the material of the statement and its judgement. */
record DemoAssessment(
        String registryNumber,
        @Nullable List<Note> notes,
        @Nullable Map<String, GateWords> gates,
        @Nullable Map<String, GradeWords> grades,
        @Nullable List<StopPoint> stopPoints,
        @Nullable ConflictAnswer conflicts,
        @Nullable AgendaAnswer agenda,
        @Nullable ActorAnswer actors,
        @Nullable MeasureAnswer measures,
        @Nullable EffectLogic effectLogic,
        @Nullable DeliverableList deliverables,
        @Nullable OverlapAnswer overlap,
        @Nullable FrameAnswer frame,
        @Nullable NextPhase nextPhase,
        @Nullable List<GivenAnswer> answers,
        boolean chain,
        @Nullable Supplement supplement,
        @Nullable Judgement judgement) {

    record Note(String heading, LocalDate date, String text) {}

    /** Komplettering that was asked for and how it was answered. */
    record Supplement(List<String> questions, String consequence, String answer) {}

    record GateWords(GateOutcome outcome, String note) {}

    /** Either a level, or notAssessable, or notRelevant with the reason; none of them where the links say it. */
    record GradeWords(
            @Nullable Integer level,
            boolean notAssessable,
            @Nullable String notRelevant,
            String motivation,
            @Nullable List<TargetWords> targets,
            @Nullable SamiAnswer sami,
            @Nullable List<Cited> cite) {

        GradeEntry entry() {
            var links = targets == null
                    ? List.<TargetEntry>of()
                    : targets.stream().map(TargetWords::entry).toList();
            return new GradeEntry(grade(), motivation, links, sami, null);
        }

        /** None where the links give it. */
        private @Nullable Grade grade() {
            if (level != null) {
                return new Grade.Level(level);
            }
            if (notRelevant != null) {
                return new Grade.NotRelevant(notRelevant);
            }
            return notAssessable ? new Grade.NotAssessable() : null;
        }

        List<Cited> citations() {
            return cite == null ? List.of() : cite;
        }
    }

    record TargetWords(
            String code,
            @Nullable Integer level,
            @Nullable String impact,
            @Nullable String motivation,
            @Nullable String levelNow,
            @Nullable String levelPotential,
            @Nullable String dependsOn,
            boolean statedByApplicant) {

        TargetEntry entry() {
            return new TargetEntry(
                    code,
                    level,
                    impact == null ? "" : impact,
                    motivation == null ? "" : motivation,
                    levelNow,
                    levelPotential,
                    dependsOn == null ? "" : dependsOn,
                    statedByApplicant);
        }
    }

    /** A passage: of an application field, or of the note with that heading. */
    record Cited(@Nullable String source, @Nullable String note, String text) {}

    List<Note> noteList() {
        return notes == null ? List.of() : notes;
    }

    Map<String, GateWords> gateWords() {
        return gates == null ? Map.of() : gates;
    }

    Map<String, GradeWords> gradeWords() {
        return grades == null ? Map.of() : grades;
    }

    List<GivenAnswer> answerList() {
        return answers == null ? List.of() : answers;
    }

    List<StopPoint> stops() {
        return stopPoints == null ? List.of() : stopPoints;
    }

    /** YAML reads 2025-09-19 as a moment; the records want the day as it was written. */
    static @Nullable Object withTextDates(@Nullable Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, value) -> copy.put(key, withTextDates(value)));
                yield copy;
            }
            case List<?> list ->
                list.stream().map(DemoAssessment::withTextDates).toList();
            case Date day -> day.toInstant().toString().substring(0, 10);
            case null, default -> tree;
        };
    }
}
