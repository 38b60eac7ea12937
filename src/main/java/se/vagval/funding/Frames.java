package se.vagval.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;

/** What other modules may ask about the region's money. Every question costs one statement, however many cases there are. */
public interface Frames {

    List<FundingSource> sources();

    /** Every source in one year, in their order. */
    List<FrameStanding> of(int year);

    /** What the case is paid from, if that is known. */
    Optional<FundingSource> sourceOf(CaseFileId caseFile);

    /** The source of each case that has one. */
    Map<CaseFileId, String> sourcesOf(Collection<CaseFileId> caseFiles);

    /**
     * What would be left of the frames if the amount were granted on the day; a grant of the case itself is not counted
     * twice. Empty when no source is known.
     */
    Optional<FrameFit> fitOf(CaseFileId caseFile, long amount, LocalDate day);
}
