package se.vagval.statement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTask;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;
import se.vagval.web.Words;

/** The statement's row in the case's task list. */
@Component
class StatementTask implements CaseTask {

    private final Statements statements;
    private final Words words;

    StatementTask(Statements statements, Words words) {
        this.statements = statements;
        this.words = words;
    }

    @Override
    public Part part() {
        return Part.STATEMENT;
    }

    @Override
    public CaseTaskState stateOf(CaseFileSummary caseFile) {
        var address = caseFile.id().address("utlatande");
        return switch (caseFile.status()) {
            case IDEA, RECEIVED, REGISTERED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, WITHDRAWN ->
                new CaseTaskState(Progress.NOT_YET, null, List.of());
            case UNDER_ASSESSMENT -> begun(caseFile, address);
            case RETURNED ->
                new CaseTaskState(Progress.UNDER_WAY, address, List.of(words.message("statement.task.returned")));
            default -> new CaseTaskState(Progress.DONE, address, List.of());
        };
    }

    private CaseTaskState begun(CaseFileSummary caseFile, String address) {
        var summary = statements.summaryOf(caseFile.id());
        boolean recommended = summary.flatMap(StatementSummary::recommendation).isPresent();
        var missing = recommended ? List.<String>of() : List.of(words.message("statement.missing.recommendation"));
        return new CaseTaskState(summary.isPresent() ? Progress.UNDER_WAY : Progress.READY, address, missing);
    }
}
