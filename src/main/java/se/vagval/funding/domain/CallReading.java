package se.vagval.funding.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.identity.CaseReader;
import se.vagval.identity.FundsReader;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Paging.Slice;

/** Calls and offers as people read them, and how a case answers the one it is tied to. */
@Service
@FundsReader
@Transactional(readOnly = true)
public class CallReading {

    private static final int AT_ONCE = 50;

    private final CallRepository calls;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Assessments assessments;

    CallReading(CallRepository calls, CaseFiles caseFiles, CaseInsight insight, Assessments assessments) {
        this.calls = calls;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.assessments = assessments;
    }

    /** Utlysning med utfall: how many cases are tied to it, how many of them were granted money, and how much. */
    public record CallStanding(FundingCall call, int cases, int grants, long granted) {

        /** What is left of its budget; unknown when it has none. */
        public @Nullable Long left() {
            var budget = call.budget();
            return budget == null ? null : budget - granted;
        }
    }

    /** Ärende i en utlysning; no title when the case is closed to the reader. */
    public record CallCase(
            CaseFileId id, String registryNumber, @Nullable String title) {}

    /** Hur ärendet svarar mot sin utlysning: the demanded goals that its assessment has found no positive effect on. */
    public record Answer(FundingCall call, List<Integer> missing) {}

    public List<CallStanding> ofYear(int year) {
        return calls.ofYear(year).stream()
                .map(it -> new CallStanding(it.call(), it.cases(), it.grants(), it.granted()))
                .toList();
    }

    public FundingCall call(UUID id) {
        return calls.find(id).orElseThrow(() -> new NotFoundRefusal("call"));
    }

    /** Those tied last first, beginning after one of them. */
    @CaseReader
    public Slice<CallCase> casesOf(UUID call, @Nullable CaseFileId after, UserId reader) {
        var ids = Slice.of(calls.casesOf(call, after, AT_ONCE + 1), AT_ONCE);
        var insights = insight.insightsOf(reader, ids.rows());
        var summaries = caseFiles.summariesOf(ids.rows()).stream()
                .collect(Collectors.toMap(CaseFileSummary::id, Function.identity()));
        return ids.map(id -> {
            var it = Objects.requireNonNull(summaries.get(id));
            return new CallCase(id, it.registryNumber().value(), title(it, insights.get(id)));
        });
    }

    private static @Nullable String title(CaseFileSummary it, @Nullable Insight insight) {
        return insight == null || insight.isClosed() ? null : it.title();
    }

    @CaseReader
    public List<FundingCall> openFor(CaseFileId caseFile) {
        return calls.openFor(caseFile, caseFiles.summaryOf(caseFile).received());
    }

    public Optional<Answer> answerOf(CaseFileId caseFile) {
        return calls.ofCase(caseFile)
                .map(it -> new Answer(it, it.goals().isEmpty() ? List.of() : it.goalsMissingIn(addressed(caseFile))));
    }

    private Set<Integer> addressed(CaseFileId caseFile) {
        return assessments.profileOf(caseFile).agendaEffects().stream()
                .filter(AgendaEffect::positive)
                .map(AgendaEffect::goal)
                .collect(Collectors.toSet());
    }
}
