package se.vagval.demo;

import static se.vagval.assessment.domain.AssessmentWriting.ANY_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.assessment.domain.ChainBuilding;
import se.vagval.assessment.domain.DeliverableListing;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.assessment.domain.NeighbourWeighing;
import se.vagval.assessment.domain.QuestionAnswering;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.check.domain.GateVerdict;
import se.vagval.casefile.domain.FileNote;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.casefile.domain.Reply;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.identity.UserId;

/** Walks a case through notes, formal check and assessment, as its officer does. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoAssessing {

    private final NoteKeeping notes;
    private final FormalChecking checking;
    private final CaseProgress progress;
    private final Supplementing supplementing;
    private final AssessmentWriting writing;
    private final AssuranceWriting assurance;
    private final GroundworkWriting groundwork;
    private final DeliverableListing listing;
    private final QuestionAnswering questions;
    private final ChainBuilding chain;
    private final NeighbourWeighing neighbours;
    private final CaseFiles caseFiles;
    private final Clock clock;

    DemoAssessing(
            NoteKeeping notes,
            FormalChecking checking,
            CaseProgress progress,
            Supplementing supplementing,
            AssessmentWriting writing,
            AssuranceWriting assurance,
            GroundworkWriting groundwork,
            DeliverableListing listing,
            QuestionAnswering questions,
            ChainBuilding chain,
            NeighbourWeighing neighbours,
            CaseFiles caseFiles,
            Clock clock) {
        this.notes = notes;
        this.checking = checking;
        this.progress = progress;
        this.supplementing = supplementing;
        this.writing = writing;
        this.assurance = assurance;
        this.groundwork = groundwork;
        this.listing = listing;
        this.questions = questions;
        this.chain = chain;
        this.neighbours = neighbours;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    void check(CaseFileId id, DemoAssessment said, UserId officer) {
        var seen = checking.start(id, officer);
        var verdicts = said.gateWords().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> new GateVerdict(
                                it.getValue().outcome(), it.getValue().note())));
        checking.judge(id, officer, verdicts, seen);
        given(said.supplement(), it -> supplement(id, it, officer));
    }

    void assess(CaseFileId id, DemoAssessment said, UserId officer) {
        var noteIds = notesOf(id, said, officer);
        checking.openAssessment(id, officer);
        judge(id, said, noteIds, officer);
    }

    /** A case whose statement was written elsewhere: no gates, and no grades but those the statement gives. */
    void takeOver(CaseFileId id, DemoAssessment said, UserId officer) {
        checking.start(id, officer);
        var noteIds = notesOf(id, said, officer);
        progress.assessmentOpened(id, officer);
        writing.readFromStatement(id, officer);
        judge(id, said, noteIds, officer);
    }

    private Map<String, String> notesOf(CaseFileId id, DemoAssessment said, UserId officer) {
        var noteIds = new HashMap<String, String>();
        said.noteList().forEach(it -> noteIds.put(it.heading(), write(id, it, officer)));
        return noteIds;
    }

    private void judge(CaseFileId id, DemoAssessment said, Map<String, String> noteIds, UserId officer) {
        given(said.measures(), it -> assurance.planMeasures(id, it, ANY_VERSION, officer));
        said.stops().forEach(it -> assurance.stopAfter(id, it, ANY_VERSION, officer));
        said.gradeWords().forEach((dimension, words) -> {
            words.citations().forEach(it -> {
                var source = Objects.requireNonNull(it.note() == null ? it.source() : noteIds.get(it.note()));
                writing.citeText(id, dimension, source, it.text(), officer);
            });
            writing.grade(id, dimension, words.entry(), ANY_VERSION, officer);
        });
        given(said.conflicts(), it -> assurance.answerConflicts(id, it, ANY_VERSION, officer));
        given(said.agenda(), it -> assurance.weighAgenda(id, it, ANY_VERSION, officer));
        given(said.actors(), it -> assurance.nameActors(id, it, ANY_VERSION, officer));
        given(said.effectLogic(), it -> groundwork.describeEffectLogic(id, it, ANY_VERSION, officer));
        given(said.deliverables(), it -> listing.list(id, it, List.of(), ANY_VERSION, officer));
        given(said.overlap(), it -> groundwork.judgeOverlap(id, it, ANY_VERSION, officer));
        given(said.frame(), it -> groundwork.describeFrame(id, it, ANY_VERSION, officer));
        deepen(id, said, officer);
    }

    /** The questions along their trees, the chain out of the application, the next phase, and what the register learns of it. */
    private void deepen(CaseFileId id, DemoAssessment said, UserId officer) {
        said.answerList().forEach(it -> questions.answer(id, it, ANY_VERSION, officer));
        given(said.nextPhase(), it -> groundwork.describeNextPhase(id, it, ANY_VERSION, officer));
        if (said.chain()) {
            chain.takeProposal(id, officer);
        }
        if (said.overlap() != null) {
            neighbours.feedRegister(id, officer);
        }
    }

    private void supplement(CaseFileId id, DemoAssessment.Supplement asked, UserId officer) {
        var today = LocalDate.now(clock);
        supplementing.request(
                id,
                officer,
                new SupplementRequest.Wanted(
                        asked.questions().stream()
                                .map(SupplementRequest.Question::of)
                                .toList(),
                        caseFiles.summaryOf(id).applicant(),
                        today.plusWeeks(2),
                        asked.consequence()));
        supplementing.sent(id, officer, LetterWay.EMAIL, today);
        supplementing.answered(id, officer, Reply.of(asked.answer()), today);
    }

    private String write(CaseFileId id, DemoAssessment.Note note, UserId officer) {
        var kept = new FileNote.NewNote(FileNote.Kind.PRE_DIALOGUE, note.heading(), note.date(), "", note.text());
        return notes.write(id, kept, officer).toString();
    }

    private static <T> void given(@Nullable T part, Consumer<T> act) {
        if (part != null) {
            act.accept(part);
        }
    }
}
