package se.vagval.funding.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.ConflictAdvice;
import se.vagval.decision.GrantAdvice;
import se.vagval.funding.domain.LawKeeping;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Says that the region owns a part of the applicant: whoever handles the case or decides on it asks about jäv. */
@Component
@Order(5)
class OwnedWords implements GrantAdvice, ConflictAdvice {

    private final LawKeeping laws;
    private final Words words;

    OwnedWords(LawKeeping laws, Words words) {
        this.laws = laws;
        this.words = words;
    }

    @Override
    public List<String> on(CaseFileId caseFile) {
        return laws.partlyOwned(caseFile).stream()
                .map(it -> words.message("funding.owned.text", it.name(), Swedish.percent(it.owned())))
                .toList();
    }

    @Override
    public List<Advice> on(CaseFileId caseFile, long amount, LocalDate day) {
        return on(caseFile).stream()
                .map(it -> new Advice(words.message("funding.owned.title"), List.of(it), true, null))
                .toList();
    }
}
