package se.vagval.statement.domain;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.CaseFiles;
import se.vagval.statement.BlockCode;
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

    /** None where the application is silent on what is applied for. */
    Set<Long> of(Desk laidOut) {
        var applied = laidOut.caseFile().appliedAmount();
        if (applied == 0) {
            return Set.of();
        }
        var application = caseFiles.applicationOf(laidOut.caseFile().id());
        var money = application.money(laidOut.framework());
        return Stream.of(
                        Stream.of(applied, money.unconfirmed()),
                        Stream.of(money.cost(), money.publicMoney(), money.regional())
                                .filter(Objects::nonNull),
                        application.budget().stream().map(BudgetLine::amount),
                        application.financing().stream().map(FinancingLine::amount))
                .flatMap(it -> it)
                .collect(Collectors.toSet());
    }

    /** The application is asked only where the text names an amount that it matters for. */
    Set<Long> namedIn(BlockCode block, String text, Desk laidOut) {
        return PROPOSING.contains(block) && !AmountReader.namedIn(text).isEmpty() ? of(laidOut) : Set.of();
    }
}
