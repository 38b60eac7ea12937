package se.vagval.casefile.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.casefile.domain.CaseAct.CaseFrameworkMoved;
import se.vagval.casefile.domain.CaseAct.CaseMovedAndUntied;
import se.vagval.casefile.domain.GateAct.CaseMovedAndReopened;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Gate;
import se.vagval.web.EditedMeanwhileRefusal;

/**
 * Byte av ramverksversion. An open case stays in its version unless its officer moves it, alone and with a reason. What it is tied
 * to by a code it stays tied to only where the new version says the same by it, and what was judged of a gate holds only there.
 */
@Service
@Transactional
@CaseOfficer
public class FrameworkMoving {

    private final CaseAccess access;
    private final CaseCodesRepository ties;
    private final FundingApplicationRepository applications;
    private final FormalChecks checks;
    private final Framework framework;
    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FrameworkMoving(
            CaseAccess access,
            CaseCodesRepository ties,
            FundingApplicationRepository applications,
            FormalChecks checks,
            Framework framework,
            JdbcClient database,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.ties = ties;
        this.applications = applications;
        this.checks = checks;
        this.framework = framework;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Ett byte som har gjorts. */
    public record Move(String fromVersion, String toVersion, String reason) {}

    public List<Move> movesOf(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer);
        return database.sql("select * from framework_move where case_file = :id order by moved_at")
                .param("id", id.value())
                .query(Move.class)
                .list();
    }

    public void move(CaseFileId id, String version, String reason, UserId officer) {
        var caseFile = access.requireOfficer(id, officer);
        var from = caseFile.frameworkVersion();
        var isKnown = framework.versions().stream().anyMatch(it -> it.id().equals(version));
        if (!isKnown || from.equals(version)) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        caseFile.moveTo(version);
        database.sql("""
                        insert into framework_move (id, case_file, from_version, to_version, reason, moved_by, moved_at)
                        values (:id, :caseFile, :from, :to, :reason, :officer, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("caseFile", id.value())
                .param("from", from)
                .param("to", version)
                .param("reason", reason)
                .param("officer", officer.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        var lost = untie(id, from, version, officer);
        var gates = String.join(", ", reopen(id, from, version, officer));
        events.publishEvent(trace(id, officer, from, version, lost, gates));
    }

    private static AuditableEvent trace(
            CaseFileId id, UserId officer, String from, String to, String lost, String gates) {
        if (!gates.isEmpty()) {
            return new CaseMovedAndReopened(id, officer, from, to, lost, gates);
        }
        return lost.isEmpty()
                ? new CaseFrameworkMoved(id, officer, from, to)
                : new CaseMovedAndUntied(id, officer, from, to, lost);
    }

    /** Nobody has judged what the other version asks at a gate; what is asked there no more counts no more. */
    private Set<String> reopen(CaseFileId id, String from, String to, UserId officer) {
        var supportForm = applications
                .latestOf(id.value())
                .map(it -> it.details().supportForm())
                .orElse("");
        var before = FormOfSupport.gates(framework.version(from), supportForm);
        var now = FormOfSupport.gates(framework.version(to), supportForm);
        var gone = codes(before);
        gone.removeAll(codes(now));
        checks.retire(id, gone);
        return checks.reopen(id, FormOfSupport.reworded(before, now), GateReopening.FRAMEWORK, officer);
    }

    private static Set<String> codes(List<Gate> gates) {
        return gates.stream().map(Gate::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the names of what the case is tied to no more */
    private String untie(CaseFileId id, String from, String to, UserId officer) {
        var tied = ties.of(id, CaseCodesRepository.Kind.FOCUS).orElseThrow();
        var known = framework.version(to).focusAreas();
        var areas = framework.version(from).focusAreas();
        var kept = areas.stream()
                .filter(it -> tied.codes().contains(it.code()) && known.stream().anyMatch(it::isSameAs))
                .map(FocusArea::code)
                .toList();
        if (kept.containsAll(tied.codes())) {
            return "";
        }
        if (!ties.keep(id, CaseCodesRepository.Kind.FOCUS, kept, tied.version(), officer, clock.instant())) {
            throw new EditedMeanwhileRefusal();
        }
        return tied.codes().stream()
                .filter(it -> !kept.contains(it))
                .map(code -> framework.version(from).textOf(code).orElse(code))
                .collect(Collectors.joining(", "));
    }
}
