package se.vagval.funding.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.ProjectMoney;
import se.vagval.funding.domain.FundingAct.CapacityJudged;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.EditedMeanwhileRefusal;

/** How able the applicant is, phase by phase, and the budget in its key figures. */
@Service
@Transactional
public class CapacityJudging {

    private final CapacityRepository capacities;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CapacityJudging(
            CapacityRepository capacities,
            CaseFiles caseFiles,
            CaseInsight insight,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.capacities = capacities;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** Omdöme om en sida av kapaciteten. */
    public record Judged(CapacityLevel level, String note) {}

    /** Kostnadsslag med andel av kostnaden. */
    public record CostShare(String costType, long amount) {}

    /** Budgetens nyckeltal: each cost, and what a month of the project costs; unknown stays unknown. */
    public record Figures(List<CostShare> costs, long cost, long months) {

        /** Kronor, to the nearest; only where the months are known. */
        public long perMonth() {
            return (2 * cost + months) / (2 * months);
        }
    }

    /** Kapacitetens blad. */
    public record CapacitySheet(CaseFileSummary caseFile, Map<CapacityAspect, Judged> judged, Figures figures) {}

    @CaseReader
    @Transactional(readOnly = true)
    public CapacitySheet sheet(CaseFileId id) {
        var summary = caseFiles.summaryOf(id);
        var application = caseFiles.applicationOf(id);
        var version = framework.version(summary.frameworkVersion());
        var costs = application.budget().stream()
                .map(it -> new CostShare(it.costType(), ProjectMoney.signed(it, version)))
                .toList();
        var start = application.projectStart();
        var end = application.projectEnd();
        var months = start == null || end == null || end.isBefore(start)
                ? 0
                : java.time.temporal.ChronoUnit.MONTHS.between(start, end.plusDays(1));
        var figures = new Figures(costs, ProjectMoney.costOf(application.budget(), version), months);
        return new CapacitySheet(summary, capacities.of(id), figures);
    }

    /** @param seen what stood there when it was thought over; somebody who has written since is not written over */
    @CaseOfficer
    public void judge(
            CaseFileId id, Map<CapacityAspect, Judged> said, Map<CapacityAspect, Judged> seen, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        var known = capacities.held(id);
        if (!known.equals(seen)) {
            throw new EditedMeanwhileRefusal();
        }
        var changed = said.entrySet().stream()
                .filter(it -> !it.getValue().equals(known.get(it.getKey())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(it -> capacities.save(id, it.getKey(), it.getValue(), officer, clock.instant()));
        events.publishEvent(new CapacityJudged(id, officer));
    }
}
