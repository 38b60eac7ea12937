package se.vagval.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.Decisions.CasePaper;
import se.vagval.document.DocumentFormat;

/**
 * Beslutshandlingarna i akten. What the decision was made on, as it was sent last, what the applicant was told before it, and
 * what was filed after it; each as the file it became. A report is made when it is sent, with those who approved it and whom it
 * is to, so what has only been declared complete is no paper of the case yet.
 */
@Component
class CasePapers {

    private static final String BRIEF = "BRIEF";
    private static final String REPORT = "REPORT";
    private static final String COMMUNICATION = "COMMUNICATION";

    private final BriefEditionRepository editions;
    private final DecisionPapers papers;
    private final PaperLock lock;
    private final PartyCommunicationRepository communications;
    private final CommunicationPapers letters;
    private final FiledPaperReading filed;

    CasePapers(
            BriefEditionRepository editions,
            DecisionPapers papers,
            PaperLock lock,
            PartyCommunicationRepository communications,
            CommunicationPapers letters,
            FiledPaperReading filed) {
        this.editions = editions;
        this.papers = papers;
        this.lock = lock;
        this.communications = communications;
        this.letters = letters;
        this.filed = filed;
    }

    List<CasePaper> of(CaseFileId caseFile) {
        var told = communications.findByCaseFileOrderByWrittenAtDesc(caseFile.value()).stream()
                .flatMap(
                        it -> it.letter().sentOn().stream().map(day -> new CasePaper(it.id(), COMMUNICATION, day, "")));
        var sent = sentLast(caseFile).stream()
                .flatMap(it -> Stream.of(BRIEF, REPORT).map(kind -> new CasePaper(it.id(), kind, it.sentOn(), "")));
        var after = filed.of(caseFile).stream()
                .map(it -> new CasePaper(it.id(), it.kind().name(), it.date(), it.whom()));
        return Stream.of(told, sent, after).flatMap(it -> it).toList();
    }

    /** Of what lies on somebody's table the newest is what was sent, also from before papers were kept; else what was made. */
    private Optional<BriefEdition> sentLast(CaseFileId caseFile) {
        var all = editions.findByCaseFileOrderBySentAtDesc(caseFile.value());
        if (lock.isLocked(caseFile)) {
            return all.stream().findFirst();
        }
        var sent = papers.sent(all.stream().map(BriefEdition::id).toList());
        return all.stream().filter(it -> sent.contains(it.id())).findFirst();
    }

    byte[] file(CaseFileId caseFile, CasePaper paper) {
        return switch (paper.kind()) {
            case BRIEF -> papers.brief(edition(caseFile, paper.id())).file();
            case REPORT -> papers.reportSent(edition(caseFile, paper.id())).file();
            case COMMUNICATION ->
                letters.of(told(caseFile, paper.id()), DocumentFormat.PDF).file();
            default -> filed.file(caseFile, paper.id(), DocumentFormat.PDF).file();
        };
    }

    private BriefEdition edition(CaseFileId caseFile, UUID id) {
        return editions.findById(id)
                .filter(it -> it.caseFile().equals(caseFile))
                .orElseThrow();
    }

    private PartyCommunication told(CaseFileId caseFile, UUID id) {
        return communications
                .findById(id)
                .filter(it -> it.caseFile().equals(caseFile))
                .orElseThrow();
    }
}
