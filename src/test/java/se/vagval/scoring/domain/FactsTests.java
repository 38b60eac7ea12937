package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.ReadingFact;
import se.vagval.strategy.domain.FrameworkOnHand;

/** Shares at their edges: more than half is anything above it, and all is nothing less than all. */
class FactsTests {

    @ParameterizedTest
    @CsvSource({"500000, 50", "500001, 51", "504000, 51", "510000, 51", "510001, 52", "1000000, 100"})
    void appliesForMoreThanHalfFromTheFirstKrona(long applied, int share) {
        assertThat(share(ReadingFact.GRANT_SHARE, applied, 0, 1_000_000 - applied))
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 99", "4000, 99", "400000, 60", "400001, 59"})
    void isUnconfirmedAsFarAsItIs(long confirmed, int share) {
        assertThat(share(ReadingFact.UNCONFIRMED_MONEY_SHARE, 500_000, confirmed, 1_000_000 - confirmed))
                .isEqualTo(share);
    }

    @Test
    void isUnknownWithoutMoney() {
        assertThat(share(ReadingFact.GRANT_SHARE, 0, 0, 0)).isNull();
    }

    private static Integer share(ReadingFact fact, long applied, long confirmed, long unconfirmed) {
        var money = List.of(
                new FinancingLine("1.1", "Sökt stöd anslag 1:1", applied, false),
                new FinancingLine("Kommunen", "Offentlig kontant – kommun", confirmed, true),
                new FinancingLine("Regionen", "Offentlig kontant – kommun", unconfirmed, false));
        var cost = fact == ReadingFact.GRANT_SHARE ? 1_000_000 : applied + confirmed + unconfirmed;
        var application = new ReadApplication(
                "Provet",
                ProjectType.IMPLEMENTATION,
                LocalDate.of(2026, 2, 2),
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(new BudgetLine("Personal", cost)),
                money);
        return new Facts(application, FrameworkOnHand.version("2024"), List.of()).value(fact, Set.of());
    }
}
