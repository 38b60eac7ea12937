package se.vagval.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.assessment.Deepening.AnsweredFinding;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.Grade;
import se.vagval.assessment.NextPhase;
import se.vagval.assessment.SupportAnswer;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;
import se.vagval.web.SensitiveText;

/** Bedömningsblad. Everything the pages of the assessment show of one case, read at once. {@code open}: this reader may write. */
public record AssessmentSheet(
        CaseFileSummary caseFile,
        FrameworkVersion framework,
        ApplicationContent application,
        Supplier<AssessmentProfile> profiled,
        List<Criterion> criteria,
        Parts parts,
        Map<String, PartVersion> versions,
        List<MissingPart> missing,
        List<EvidenceText> evidence,
        boolean landUnanswered,
        boolean touchesLand,
        boolean open) {

    /**
     * Kriterium. {@code given} is what was chosen on the dimension itself, {@code grade} what counts; {@code lacks} names
     * what is missing, if anything is.
     */
    public record Criterion(
            Dimension dimension,
            Optional<Grade> given,
            Optional<Grade> grade,
            String motivation,
            List<CitationLine> citations,
            List<TargetEntry> targets,
            @Nullable String lacks) {

        public String code() {
            return dimension.code();
        }
    }

    /** Belägg with the id it is removed by. */
    public record CitationLine(UUID id, Citation citation) {

        /** As it is shown where others read it: the numbers of persons are masked. */
        public String shown() {
            return SensitiveText.masked(citation.text());
        }
    }

    /** Everything beside the criteria. */
    public record Parts(
            EffectLogic effectLogic,
            EffectChain effectChain,
            NextPhase nextPhase,
            SupportAnswers supportAnswers,
            SubfieldAnswers subfields,
            RunContent questions,
            DeliverableList deliverables,
            OverlapAnswer overlap,
            FrameAnswer frame,
            ConflictAnswer conflicts,
            AgendaAnswer agenda,
            ActorAnswer actors,
            MeasureAnswer measures,
            SamiAnswer sami,
            List<StopPoint> stopPoints,
            SeenProposals seenProposals) {

        static Parts of(Groundwork groundwork) {
            return new Parts(
                    groundwork.effectLogic(),
                    groundwork.effectChain(),
                    groundwork.nextPhase(),
                    groundwork.supportAnswers(),
                    groundwork.subfields(),
                    groundwork.questions(),
                    groundwork.deliverables(),
                    groundwork.overlap(),
                    groundwork.frame(),
                    groundwork.conflicts(),
                    groundwork.agenda(),
                    groundwork.actors(),
                    groundwork.measures(),
                    groundwork.sami(),
                    groundwork.stopPoints(),
                    groundwork.seenProposals());
        }
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What the judgement amounts to; worked out for those who ask, since most pages of an assessment do not. */
    public AssessmentProfile profile() {
        return profiled.get();
    }

    /** What the steps have found, with what is done about it. */
    public List<AnsweredFinding> findings() {
        var deepening = profile().deepening();
        return deepening == null ? List.of() : deepening.findings();
    }

    public boolean hasSubfields() {
        return framework.dimensions().stream().anyMatch(it -> !it.subfields().isEmpty());
    }

    /** A pre-study is asked what comes next; what somebody has said of another kind of project stays to be read. */
    public boolean asksNextPhase() {
        return caseFile.projectType() == ProjectType.PRE_STUDY
                || !parts.nextPhase().equals(NextPhase.NONE);
    }

    /** How the application answers what its form of support asks; nothing when it asks nothing. */
    public List<SupportAnswer> supportAnswers() {
        return parts.supportAnswers().to(framework, application.supportForm());
    }

    /** How many of the questions that are asked somebody has read the application for. */
    public long supportAnswersRead() {
        return supportAnswers().stream()
                .filter(it -> it.standing() != SupportAnswer.Standing.UNREAD)
                .count();
    }

    /** How many of the framework's sub-fields somebody has judged. */
    public int subfieldsJudged() {
        return parts.subfields().grades(framework).size();
    }

    public PartVersion versionOf(String part) {
        return versions.getOrDefault(part, PartVersion.NONE);
    }
}
