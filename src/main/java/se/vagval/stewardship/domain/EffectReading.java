package se.vagval.stewardship.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.SuggestionTrials;
import se.vagval.assessment.SuggestionTrials.Retrial;
import se.vagval.assessment.SuggestionTrials.TrialProfile;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkDrafts;

/** Utkastets verkan. What last year's cases would have become by the draft's rules, and what a made-up profile becomes. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class EffectReading {

    /** So many of the newest are tried; the page tells when there were more. */
    public static final int MOST = 1_000;

    private final FrameworkDrafts drafts;
    private final SuggestionTrials trials;
    private final CaseFiles caseFiles;
    private final Clock clock;

    EffectReading(FrameworkDrafts drafts, SuggestionTrials trials, CaseFiles caseFiles, Clock clock) {
        this.drafts = drafts;
        this.trials = trials;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * @param tried the assessed cases that came in during the year, with both suggestions
     * @param closed how many were left out because they are closed to the reader
     * @param notAssessed how many have no assessment to try
     */
    public record Effect(LocalDate since, List<Retrial> tried, int closed, int notAssessed, boolean isAll) {

        public List<Retrial> others() {
            return tried.stream().filter(Retrial::isOther).toList();
        }
    }

    /** Both suggestions of one profile. */
    public record Bench(Suggestion before, Suggestion after) {}

    public Effect effectOf(String draft, UserId reader) {
        var since = LocalDate.now(clock).minusYears(1);
        var open = caseFiles.openSince(since, reader, MOST);
        var tried = trials.retry(open, drafts.draft(draft));
        return new Effect(
                since, tried, caseFiles.closedSince(since, reader), open.size() - tried.size(), open.size() < MOST);
    }

    public Bench tryOn(String draft, TrialProfile profile) {
        return new Bench(trials.tryOn(profile, drafts.baseOf(draft)), trials.tryOn(profile, drafts.draft(draft)));
    }
}
