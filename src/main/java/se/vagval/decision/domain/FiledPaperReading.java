package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseReader;

/** What the decision has given the case: extract, delegated decision and letters, as pages and as the files they became. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class FiledPaperReading {

    private final DecisionRepository decisions;
    private final MinutesExtractRepository extracts;
    private final DecisionLetterRepository letters;
    private final AgendaItemRepository items;
    private final RulingPapers papers;
    private final Phrases phrases;

    FiledPaperReading(
            DecisionRepository decisions,
            MinutesExtractRepository extracts,
            DecisionLetterRepository letters,
            AgendaItemRepository items,
            RulingPapers papers,
            Phrases phrases) {
        this.decisions = decisions;
        this.extracts = extracts;
        this.letters = letters;
        this.items = items;
        this.papers = papers;
        this.phrases = phrases;
    }

    /** One paper with what it says. */
    private record Found(FiledPaper paper, DocumentContent content, List<String> notes) {}

    /** Newest decision first; of each, the record itself and then its letters. */
    public List<FiledPaper> of(CaseFileId caseFile) {
        var records = decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value());
        var found = new ArrayList<FiledPaper>();
        var filed = extracts.findByCaseFileOrderByAttestedAtDesc(caseFile.value());
        var written = letters.findByCaseFileOrderByMadeAtDesc(caseFile.value());
        for (var decision : records) {
            var inForce = decision == records.getFirst();
            var id = decision.id().value();
            if (decision.isDelegated()) {
                found.add(delegated(decision, inForce));
            }
            filed.stream()
                    .filter(it -> it.isOf(decision))
                    .map(it -> extract(it, inForce))
                    .forEach(found::add);
            written.stream()
                    .filter(it -> it.decision().equals(id))
                    .map(it -> letter(it, inForce))
                    .forEach(found::add);
        }
        filed.stream()
                .filter(it -> it.putOff().isPresent())
                .map(it -> extract(it, true))
                .forEach(found::add);
        return found;
    }

    public FiledPaper.Sheet sheet(CaseFileId caseFile, UUID id) {
        var found = find(caseFile, id);
        return new FiledPaper.Sheet(found.paper(), found.content(), papers.files(id), found.notes());
    }

    @Transactional
    public IssuedDocument file(CaseFileId caseFile, UUID id, DocumentFormat format) {
        var found = find(caseFile, id);
        return papers.file(id, found.paper().kind(), format, found::content);
    }

    private Found find(CaseFileId caseFile, UUID id) {
        var records = decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value());
        for (var decision : records) {
            var inForce = decision == records.getFirst();
            if (decision.isDelegated() && decision.id().value().equals(id)) {
                return new Found(delegated(decision, inForce), papers.content(decision), List.of());
            }
            var extract = extracts.findByDecision(decision.id().value())
                    .filter(it -> it.id().equals(id));
            if (extract.isPresent()) {
                var content = papers.content(decision, extract.get());
                return new Found(extract(extract.get(), inForce), content, List.of());
            }
            var letter = letters.findByDecisionOrderByMadeAt(decision.id().value()).stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst();
            if (letter.isPresent()) {
                var source = phrases.say("decision.appeal." + letter.get().appealTrack() + ".source");
                return new Found(
                        letter(letter.get(), inForce), papers.content(decision, letter.get()), List.of(source));
            }
        }
        return putOff(caseFile, id).orElseThrow(() -> new NoSuchPaper(id));
    }

    /** Of a case that was put off there is an extract and no decision. */
    private Optional<Found> putOff(CaseFileId caseFile, UUID id) {
        return extracts.findById(id)
                .filter(it -> it.caseFile().equals(caseFile) && it.putOff().isPresent())
                .flatMap(it -> items.ofCases(List.of(caseFile.value())).stream()
                        .filter(item -> item.meeting().subject().equals(it.meeting()))
                        .findFirst()
                        .map(item -> new Found(extract(it, true), papers.content(item, it), List.of())));
    }

    private static FiledPaper delegated(Decision it, boolean inForce) {
        return new FiledPaper(
                it.id().value(), PaperKind.DELEGATED_DECISION, it.minutes().date(), "", inForce);
    }

    private static FiledPaper extract(MinutesExtract it, boolean inForce) {
        return new FiledPaper(it.id(), PaperKind.MINUTES_EXTRACT, it.date(), "", inForce);
    }

    private static FiledPaper letter(DecisionLetter it, boolean inForce) {
        return new FiledPaper(
                it.id(), PaperKind.DECISION_LETTER, it.date(), it.addressee().name(), inForce);
    }
}
