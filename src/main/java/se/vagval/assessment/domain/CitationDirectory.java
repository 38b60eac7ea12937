package se.vagval.assessment.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.CitationSources;
import se.vagval.assessment.EvidenceKind;
import se.vagval.casefile.CaseEvidence;
import se.vagval.casefile.CaseEvidence.FiledText;
import se.vagval.casefile.CaseFileId;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Names what a passage comes from: an answer by whose it is and its day, a file by its name. Asks only for what is cited. */
@Component
class CitationDirectory implements CitationSources {

    private static final String KEY = "assessment.evidence.";

    private final CaseEvidence filed;
    private final SamiReferralRepository referrals;
    private final Words words;

    CitationDirectory(CaseEvidence filed, SamiReferralRepository referrals, Words words) {
        this.filed = filed;
        this.referrals = referrals;
        this.words = words;
    }

    @Override
    public Map<String, String> namesOf(CaseFileId id, Collection<Citation> citations) {
        var names = new HashMap<String, String>();
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        citations.forEach(it -> EvidenceKind.of(it.source()).ifPresent(kind -> {
            kinds.add(kind);
            names.put(it.source(), words.of(kind));
        }));
        if (kinds.contains(EvidenceKind.SUPPLEMENT) || kinds.contains(EvidenceKind.ATTACHMENT)) {
            filed.filedTextsOf(id).forEach(it -> names.computeIfPresent(source(it), (source, kind) -> name(it)));
        }
        if (kinds.contains(EvidenceKind.REFERRAL)) {
            referrals.of(id).forEach(it -> names.computeIfPresent(source(it), (source, kind) -> name(it)));
        }
        return names;
    }

    static String source(FiledText text) {
        return kind(text) + "-" + text.id();
    }

    static EvidenceKind kind(FiledText text) {
        return text.kind() == CaseEvidence.Kind.SUPPLEMENT ? EvidenceKind.SUPPLEMENT : EvidenceKind.ATTACHMENT;
    }

    String name(FiledText text) {
        return words.message(KEY + kind(text), text.name(), Swedish.date(text.date()));
    }

    static String source(SamiReferral asked) {
        return EvidenceKind.REFERRAL + "-" + asked.id();
    }

    String name(SamiReferral asked) {
        var answer = asked.answer();
        return words.message(
                KEY + EvidenceKind.REFERRAL, asked.party(), answer == null ? "" : Swedish.date(answer.on()));
    }
}
