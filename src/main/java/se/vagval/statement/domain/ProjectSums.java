package se.vagval.statement.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.CaseFiles;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Proposal;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.web.AmountReader;

/** Projektets belopp: every amount that the application names or adds up to. */
@Component
class ProjectSums {

    /** Where the statement says what is proposed; elsewhere other projects' money may be spoken of. */
    static final Set<BlockCode> PROPOSING = EnumSet.of(BlockCode.B1, BlockCode.B7, BlockCode.B12);

    private final CaseFiles caseFiles;

    ProjectSums(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    Set<Long> of(SubmittedContent content, Desk laidOut) {
        return of(content.judgement().proposal(), laidOut);
    }

    /** With the grant as it is proposed; none where the application is silent on what is applied for. */
    Set<Long> of(Proposal proposal, Desk laidOut) {
        var applied = laidOut.caseFile().appliedAmount();
        if (applied == 0) {
            return Set.of();
        }
        var application = caseFiles.applicationOf(laidOut.caseFile().id());
        return Stream.of(
                        Stream.of(applied),
                        application.money(laidOut.framework()).sumsGiving(proposal.amountOf(applied)).stream(),
                        application.budget().stream().map(BudgetLine::amount),
                        application.financing().stream().map(FinancingLine::amount))
                .flatMap(it -> it)
                .collect(Collectors.toSet());
    }

    /** The application is asked only where the text names an amount that it matters for. */
    Set<Long> namedIn(BlockCode block, String text, Proposal proposal, Desk laidOut) {
        return PROPOSING.contains(block) && !AmountReader.namedIn(text).isEmpty() ? of(proposal, laidOut) : Set.of();
    }
}
