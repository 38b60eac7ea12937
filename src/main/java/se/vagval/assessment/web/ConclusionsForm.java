package se.vagval.assessment.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.RunContent.Conclusions;

/** The four headings, and what is to be done. */
record ConclusionsForm(
        @Nullable @Size(max = 20_000) String positive,
        @Nullable @Size(max = 20_000) String negative,
        @Nullable @Size(max = 20_000) String conflicts,
        @Nullable @Size(max = 20_000) String synergies,
        @Nullable @Size(max = 20_000) String measures,
        @Nullable Integer version) {

    static ConclusionsForm of(Conclusions it, int version) {
        return new ConclusionsForm(
                it.positive(), it.negative(), it.conflicts(), it.synergies(), it.measures(), version);
    }

    /** The same words, to go over what stands there now. */
    ConclusionsForm at(int standing) {
        return new ConclusionsForm(positive, negative, conflicts, synergies, measures, standing);
    }

    int seen() {
        return version == null ? 0 : version;
    }

    Conclusions toConclusions() {
        return new Conclusions(
                Rows.text(positive),
                Rows.text(negative),
                Rows.text(conflicts),
                Rows.text(synergies),
                Rows.text(measures));
    }
}
