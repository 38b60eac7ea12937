package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ANSWER_AFTER_PAPERS;
import static se.vagval.decision.domain.DecisionRefusal.Reason.GROUND_AFTER_PAPERS;
import static se.vagval.decision.domain.DecisionRefusal.Reason.OPEN_SUPPLEMENT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.PAPERS_NOT_APPROVED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REPORT_NOT_COMPLETE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.SIGNATURE_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.SILENCE_AFTER_PAPERS;
import static se.vagval.decision.domain.DecisionRefusal.Reason.STATEMENT_NOT_APPROVED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UserId;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;
import se.vagval.strategy.Framework;

/** The papers of a case: what is missing before they can be sent, and the edition that is sent. */
@Component
class Papers {

    private final CaseFiles caseFiles;
    private final Statements statements;
    private final Framework framework;
    private final CaseMaterials materials;
    private final BriefDrafting briefDrafting;
    private final OfficialReportRepository reports;
    private final DecisionBriefRepository briefs;
    private final BriefEditionRepository editions;
    private final DecisionPapers papers;
    private final PaperApprovalRepository approvals;
    private final CommunicationDuty duty;
    private final CoSigners signers;
    private final GrantGrounds grounds;
    private final Clock clock;

    Papers(
            CaseFiles caseFiles,
            Statements statements,
            Framework framework,
            CaseMaterials materials,
            BriefDrafting briefDrafting,
            OfficialReportRepository reports,
            DecisionBriefRepository briefs,
            BriefEditionRepository editions,
            DecisionPapers papers,
            PaperApprovalRepository approvals,
            CommunicationDuty duty,
            CoSigners signers,
            GrantGrounds grounds,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.statements = statements;
        this.framework = framework;
        this.materials = materials;
        this.briefDrafting = briefDrafting;
        this.reports = reports;
        this.briefs = briefs;
        this.editions = editions;
        this.papers = papers;
        this.approvals = approvals;
        this.duty = duty;
        this.signers = signers;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** Freezes the papers as they are when the officer declares them complete; this is what is approved, sent and decided on. */
    BriefEdition freeze(CaseFileId caseFile, ReportContent report, UserId officer) {
        var drafted = briefDrafting.draft(materials.of(caseFile));
        var texts = briefs.findByCaseFile(caseFile.value())
                .map(DecisionBrief::own)
                .orElse(BriefTexts.NONE)
                .orElse(drafted.texts());
        return editions.saveAndFlush(new BriefEdition(caseFile, drafted.with(texts), report, officer, clock.instant()));
    }

    /** The papers to send, with their files made; refuses when something is missing. */
    BriefEdition toSend(CaseFileId caseFile, boolean toDelegate) {
        var report = reports.findByCaseFile(caseFile.value());
        missing(caseFile, report).forEach(it -> requireThat(false, it));
        var edition = complete(report).orElseThrow();
        papers.issue(edition, toDelegate);
        return edition;
    }

    /** The newest edition, if it is the one the complete report belongs to. */
    Optional<BriefEdition> complete(Optional<OfficialReport> report) {
        return report.flatMap(OfficialReport::content)
                .flatMap(content -> report.flatMap(it -> editions.findFirstByCaseFileOrderBySentAtDesc(
                                it.caseFile().value()))
                        .filter(it -> it.report().equals(content)));
    }

    List<DecisionRefusal.Reason> missing(CaseFileId caseFile, Optional<OfficialReport> report) {
        var approved = statements
                .summaryOf(caseFile)
                .map(StatementSummary::status)
                .filter(StatementStatus.APPROVED::equals)
                .isPresent();
        var complete = report.flatMap(OfficialReport::completion).isPresent();
        return Stream.of(
                        approved ? null : STATEMENT_NOT_APPROVED,
                        complete ? null : REPORT_NOT_COMPLETE,
                        !complete || isApproved(report) ? null : PAPERS_NOT_APPROVED,
                        approved ? overtaken(caseFile, report).orElse(null) : null,
                        approved && signers.isAnybodyWaitedFor(caseFile) ? SIGNATURE_MISSING : null,
                        caseFiles.hasOpenSupplement(caseFile) ? OPEN_SUPPLEMENT : null,
                        approved ? duty.missing(caseFiles.summaryOf(caseFile)).orElse(null) : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** What has become known since the papers were declared complete, and therefore does not stand in them. */
    Optional<DecisionRefusal.Reason> overtaken(CaseFileId caseFile, Optional<OfficialReport> report) {
        return complete(report)
                .flatMap(it -> overtaken(it)
                        .or(() -> isSince(it, duty.heardAt(caseFile))
                                ? Optional.of(SILENCE_AFTER_PAPERS)
                                : Optional.empty()));
    }

    /** The same of papers that have been sent: that nobody answered takes nothing from what whoever decides has read. */
    Optional<DecisionRefusal.Reason> overtaken(BriefEdition sent) {
        if (isSince(sent, duty.answeredAt(sent.caseFile()))) {
            return Optional.of(ANSWER_AFTER_PAPERS);
        }
        return grounds.isOther(sent) ? Optional.of(GROUND_AFTER_PAPERS) : Optional.empty();
    }

    private static boolean isSince(BriefEdition edition, Optional<Instant> noted) {
        return noted.filter(edition.sentAt()::isBefore).isPresent();
    }

    private boolean isApproved(Optional<OfficialReport> report) {
        return complete(report).filter(it -> approvals.existsByEdition(it.id())).isPresent();
    }

    boolean belowDelegationLimit(CaseFileSummary caseFile) {
        var rules = framework.version(caseFile.frameworkVersion()).amountRules();
        return caseFile.appliedAmount() > 0 && caseFile.appliedAmount() < rules.delegationBelow();
    }
}
