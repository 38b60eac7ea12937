package se.vagval.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** However many answers are bound to a query, the report asks it once. */
class AnnualReportReadingTests {

    private static final int YEAR = 2025;
    private static final String SOURCE = "FIGURE/GRANTED/ALL/ALL/CASES";

    @Test
    void asksEachQueryOnceForEachPartOfTheForm() throws IOException {
        var templates = new ReportTemplates(new PathMatchingResourcePatternResolver());
        var reports = mock(AnnualReportRepository.class);
        var report = new AnnualReport(YEAR, templates.latest().id(), null, null, null);
        when(reports.of(YEAR)).thenReturn(Optional.of(report));
        when(reports.answers(YEAR)).thenReturn(Map.of("1.1", answer("1.1"), "1.2", answer("1.2")));
        when(reports.bindings(YEAR)).thenReturn(List.of(bound("1.1"), bound("1.2"), bound("2.3")));
        var sources = mock(AnnualReportSources.class);
        when(sources.offer(anyInt(), any(), eq(SOURCE)))
                .thenReturn(new AnnualReportSources.Offer(SOURCE, "Antal", "3 projekt", null));
        var reading = new AnnualReportReading(reports, templates, sources, mock(AnnualReportDocuments.class));

        assertThat(reading.sheet(YEAR).moved())
                .extracting(AnnualReportReading.Moved::question)
                .containsExactly("1.1", "1.2");
        verify(sources, times(2)).offer(anyInt(), any(), eq(SOURCE));
    }

    private static Answer answer(String question) {
        return new Answer(question, 1, "I år 2 projekt.", null, AnswerStatus.WRITING, null, null);
    }

    private static Binding bound(String question) {
        return new Binding(UUID.randomUUID(), question, SOURCE, "2 projekt");
    }
}
