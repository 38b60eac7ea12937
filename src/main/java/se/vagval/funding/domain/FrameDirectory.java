package se.vagval.funding.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.FrameFit;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.Frames;
import se.vagval.funding.FundingSource;
import se.vagval.identity.SignedIn;

/** Answers what the other rooms ask about the money. */
@Service
@SignedIn
@Transactional(readOnly = true)
class FrameDirectory implements Frames {

    private final FrameRepository frames;
    private final FundingRepository funding;
    private final Fits fits;
    private final Clock clock;

    FrameDirectory(FrameRepository frames, FundingRepository funding, Fits fits, Clock clock) {
        this.frames = frames;
        this.funding = funding;
        this.fits = fits;
        this.clock = clock;
    }

    @Override
    public List<FundingSource> sources() {
        return frames.sources();
    }

    @Override
    public List<FrameStanding> of(int year) {
        return frames.standings(List.of(year), LocalDate.now(clock).getYear(), null);
    }

    @Override
    public Optional<FundingSource> sourceOf(CaseFileId caseFile) {
        var code = funding.sourcesOf(List.of(caseFile)).get(caseFile);
        return frames.sources().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Map<CaseFileId, String> sourcesOf(Collection<CaseFileId> caseFiles) {
        return funding.sourcesOf(caseFiles);
    }

    @Override
    public Optional<FrameFit> fitOf(CaseFileId caseFile, long amount, LocalDate day) {
        return fits.of(caseFile, amount, day);
    }
}
