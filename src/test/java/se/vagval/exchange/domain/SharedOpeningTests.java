package se.vagval.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.decision.Decisions;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;

/** What of a case is shown to somebody from outside. */
class SharedOpeningTests {

    private static final CaseFileId CASE = CaseFileId.of(UUID.randomUUID());
    private static final UserId READER = UserId.of("extern");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final Statements statements = mock(Statements.class);

    @ParameterizedTest
    @EnumSource(StatementStatus.class)
    void showsTheStatementWhileItIsApprovedAndNotWhenItIsTakenUpAgain(StatementStatus status) {
        var edition = mock(ApprovedStatement.class);
        when(statements.approvedOf(CASE)).thenReturn(Optional.of(edition));
        var summary = mock(StatementSummary.class);
        when(summary.status()).thenReturn(status);
        when(statements.summaryOf(CASE)).thenReturn(Optional.of(summary));

        assertThat(read().statement()).isEqualTo(status == StatementStatus.APPROVED ? edition : null);
    }

    @Test
    void hasAWordForEveryStatus() {
        assertThat(CaseStatus.values()).extracting(SharedStanding::of).containsOnly(SharedStanding.values());
        assertThat(SharedStanding.of(CaseStatus.WITHDRAWN)).isEqualTo(SharedStanding.ENDED);
        assertThat(SharedStanding.of(CaseStatus.TABLED)).isEqualTo(SharedStanding.PREPARED);
    }

    private SharedOpening.SharedContent read() {
        var shares = mock(CaseShareRepository.class);
        var share = new CaseShare(
                UUID.randomUUID(),
                CASE,
                READER,
                "Uppföljning",
                LocalDate.parse("2026-06-02"),
                UserId.of("chef"),
                NOW,
                null);
        when(shares.openFor(any(), any(), any())).thenReturn(Optional.of(share));
        var insight = mock(CaseInsight.class);
        when(insight.insightsOf(READER, List.of(CASE))).thenReturn(Map.of(CASE, Insight.OPEN));
        var decisions = mock(Decisions.class);
        when(decisions.decisionOf(CASE)).thenReturn(Optional.empty());
        when(decisions.termsOf(CASE)).thenReturn(Decisions.Terms.NONE);
        return new SharedOpening(
                        shares,
                        mock(CaseFiles.class),
                        insight,
                        statements,
                        decisions,
                        mock(ApplicationEventPublisher.class),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .read(share.id(), READER);
    }
}
