package se.vagval.funding.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.FundingSource;
import se.vagval.identity.CaseReader;
import se.vagval.identity.FundsReader;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Paging.Slice;

/** The frames as people read them: a year, the years to come, and one source with its cases. */
@Service
@FundsReader
@Transactional(readOnly = true)
public class FundingReading {

    /** The years the agenda looks ahead. */
    static final int YEARS_AHEAD = 4;

    /** So many of a source's cases stand on a page. */
    static final int AT_ONCE = 50;

    private final FrameRepository frames;
    private final FundingRepository funding;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Clock clock;

    FundingReading(
            FrameRepository frames, FundingRepository funding, CaseFiles caseFiles, CaseInsight insight, Clock clock) {
        this.frames = frames;
        this.funding = funding;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.clock = clock;
    }

    /** En källa i ett år: where it stands, how its frame came to be, and the cases it carries. */
    public record SourceSheet(FrameStanding standing, List<Frame> frames, Slice<FundedCase> cases, Incoming incoming) {}

    /** Ärende i en ram. Closed to the reader it has its number and its money, which are public, and no title. */
    public record FundedCase(
            CaseFileId id,
            String registryNumber,
            @Nullable String title,
            LocalDate decidedOn,
            long granted,
            long ofYear,
            long paid,
            long released,
            long repaid) {

        public boolean isOpen() {
            return title != null;
        }

        public long remaining() {
            return MoneyPaid.remaining(granted, paid, released);
        }

        public long reversed() {
            return released + repaid;
        }
    }

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    public List<FrameStanding> year(int year) {
        return frames.standings(List.of(year), thisYear(), null);
    }

    /** Finansieringsagenda: each source through this year and the years ahead. */
    public Map<FundingSource, List<FrameStanding>> agenda(int from) {
        var years = IntStream.rangeClosed(from, from + YEARS_AHEAD).boxed().toList();
        return frames.standings(years, thisYear(), null).stream()
                .collect(Collectors.groupingBy(FrameStanding::source, LinkedHashMap::new, Collectors.toList()));
    }

    @CaseReader
    public SourceSheet source(String code, int year, @Nullable CaseFileId after, UserId reader) {
        var standing = year(year).stream()
                .filter(it -> it.source().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("funding source"));
        var grants = Slice.of(funding.grants(code, year, after, AT_ONCE + 1), AT_ONCE);
        var ids =
                grants.rows().stream().map(FundingRepository.GrantRow::caseFile).toList();
        var summaries =
                caseFiles.summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, Function.identity()));
        var insights = insight.insightsOf(reader, ids);
        return new SourceSheet(
                standing,
                frames.framesOf(code, year),
                grants.map(it -> funded(it, summaries.get(it.caseFile()), insights.get(it.caseFile()))),
                frames.incoming(standing.source(), year));
    }

    private static FundedCase funded(
            FundingRepository.GrantRow it, @Nullable CaseFileSummary summary, @Nullable Insight insight) {
        return new FundedCase(
                it.caseFile(),
                summary == null ? "" : summary.registryNumber().value(),
                summary == null || insight == null || insight.isClosed() ? null : summary.title(),
                it.decidedOn(),
                it.granted(),
                it.ofYear(),
                it.paid(),
                it.released(),
                it.repaid());
    }
}
