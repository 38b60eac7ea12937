package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.funding.FrameFit;
import se.vagval.funding.FrameFit.Measure;
import se.vagval.funding.FrameFit.Row;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.FundingSource;
import se.vagval.funding.SourceKind;

/** Measures a grant against the frames: the year of the decision, the years after, and the authority to bind them. */
@Component
class Fits {

    private final FundingRepository funding;
    private final FrameRepository frames;
    private final PaymentRepository payments;
    private final CaseFiles caseFiles;

    Fits(FundingRepository funding, FrameRepository frames, CaseFiles caseFiles, PaymentRepository payments) {
        this.payments = payments;
        this.funding = funding;
        this.frames = frames;
        this.caseFiles = caseFiles;
    }

    /** Where the case's money comes from and falls, when nobody has said so yet. */
    record Supposed(@Nullable FundingSource source, YearPlan plan) {}

    Supposed supposed(CaseFileId caseFile, long amount, int firstYear, List<FundingSource> sources) {
        var application = caseFiles.applicationOf(caseFile);
        return new Supposed(
                sourceOf(application, sources),
                YearPlan.byMonths(amount, application.projectStart(), application.projectEnd(), firstYear));
    }

    private static @Nullable FundingSource sourceOf(ApplicationContent application, List<FundingSource> sources) {
        return sources.stream()
                .filter(it -> it.supportForm() != null && it.supportForm().equals(application.supportForm()))
                .findFirst()
                .or(() -> sources.stream()
                        .filter(it -> it.fund() != null && application.funds().contains(it.fund()))
                        .findFirst())
                .orElse(null);
    }

    Optional<FrameFit> of(CaseFileId caseFile, long amount, LocalDate day) {
        var sources = frames.sources();
        var known = funding.of(caseFile);
        var isPlanned =
                known.filter(it -> !it.plan().isEmpty() && it.source() != null).isPresent();
        var supposed =
                isPlanned ? new Supposed(null, YearPlan.NONE) : supposed(caseFile, amount, day.getYear(), sources);
        var source = known.map(CaseFunding::source)
                .flatMap(code ->
                        sources.stream().filter(it -> it.code().equals(code)).findFirst())
                .orElse(supposed.source());
        if (source == null || amount <= 0) {
            return Optional.empty();
        }
        var plan = known.map(CaseFunding::plan).filter(it -> !it.isEmpty()).orElse(supposed.plan());
        var years = plan.scaledTo(amount).notBefore(day.getYear());
        if (known.map(CaseFunding::granted).isPresent()) {
            years = years.without(payments.reversalsOf(caseFile));
        }
        return Optional.of(new FrameFit(source, amount, isPlanned, rows(caseFile, source, years, day.getYear())));
    }

    private List<Row> rows(CaseFileId caseFile, FundingSource source, YearPlan plan, int now) {
        var years = new TreeSet<>(plan.amounts().keySet());
        years.add(now);
        var standings = frames.standings(years, now, caseFile).stream()
                .filter(it -> it.source().equals(source))
                .collect(Collectors.toMap(FrameStanding::year, Function.identity()));
        var rows = new ArrayList<Row>();
        var later = plan.sum() - plan.amounts().getOrDefault(now, 0L);
        var isBound = source.kind() == SourceKind.STATE_GRANT && later > 0;
        plan.amounts().forEach((year, needed) -> {
            var isLeftToAuthority =
                    isBound && year > now && standing(standings, year).frame() == null;
            rows.add(frame(isLeftToAuthority ? Measure.LATER : Measure.FRAME, standings, year, needed));
        });
        if (isBound) {
            var standing = standing(standings, now);
            rows.add(new Row(Measure.AUTHORITY, now, standing.authority(), standing.bound(), later));
        }
        return rows;
    }

    private static Row frame(Measure measure, Map<Integer, FrameStanding> standings, int year, long needed) {
        var it = standing(standings, year);
        return new Row(measure, year, it.frame(), it.claimed() - it.reversed(), needed);
    }

    /** Every year that was asked for is answered. */
    private static FrameStanding standing(Map<Integer, FrameStanding> standings, int year) {
        return Objects.requireNonNull(standings.get(year));
    }
}
