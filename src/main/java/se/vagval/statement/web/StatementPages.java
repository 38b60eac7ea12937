package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Role;
import se.vagval.statement.BlockCode;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.domain.BlockView;
import se.vagval.statement.domain.FrozenEdition;
import se.vagval.statement.domain.OpinionSending;
import se.vagval.statement.domain.PrintedStatement;
import se.vagval.statement.domain.StatementArchiving;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementView;
import se.vagval.strategy.HintCode;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the writing page together, fresh or after a save that failed. */
@Component
class StatementPages {

    private static final Set<CaseStatus> MENDABLE =
            EnumSet.of(CaseStatus.STATEMENT_APPROVED, CaseStatus.PARTY_COMMUNICATION, CaseStatus.TABLED);

    private final StatementReading reading;
    private final StatementArchiving archive;
    private final CaseFiles caseFiles;
    private final RemarkWords remarks;
    private final Words words;

    private final CaseDoors doors;
    private final OpinionSending opinions;
    private final Clock clock;

    StatementPages(
            StatementReading reading,
            StatementArchiving archive,
            OpinionSending opinions,
            CaseFiles caseFiles,
            CaseDoors doors,
            RemarkWords remarks,
            Words words,
            Clock clock) {
        this.opinions = opinions;
        this.clock = clock;
        this.doors = doors;
        this.reading = reading;
        this.archive = archive;
        this.caseFiles = caseFiles;
        this.remarks = remarks;
        this.words = words;
    }

    /** One approved edition; with a request, the officer may also be offered to open the statement again. */
    LetterPage letter(CaseFileId id, FrozenEdition edition, @Nullable HttpServletRequest request) {
        var caseFile = caseFiles.summaryOf(id);
        boolean mendable = request != null && MENDABLE.contains(caseFile.status()) && isOwn(caseFile, request);
        return new LetterPage(
                CasePlace.of(caseFile, words),
                PrintedStatement.of(edition.content().printed()),
                edition,
                reading.nameOf(edition.content().approvedBy()),
                archive.editionsOf(id),
                archive.papersOf(id, edition.hash()),
                mendable,
                request != null && isOwn(caseFile, request),
                opinions.sentOf(id, edition.hash()).orElse(null),
                archive.leftOutOfOpinion(id, edition.hash()),
                LocalDate.now(clock));
    }

    /** The page of an edition, with an empty form that notes its opinion as sent. */
    void show(LetterPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("sending", OpinionForm.of(page));
    }

    StatementPage page(CaseFileId id, HttpServletRequest request) {
        return page(reading.view(id), request, StatementForm.NONE, Set.of());
    }

    Optional<StatementPage> unlessApproved(CaseFileId id, HttpServletRequest request) {
        return reading.viewUnlessApproved(id).map(it -> page(it, request, StatementForm.NONE, Set.of()));
    }

    /** After a fault: what was typed stays in its fields. */
    StatementPage failed(CaseFileId id, HttpServletRequest request, StatementForm form) {
        return page(reading.view(id), request, form, Set.of());
    }

    /** After a clash: both texts of the blocks it is about; the others are saved. */
    StatementPage clashed(CaseFileId id, HttpServletRequest request, StatementForm form, Set<BlockCode> clashed) {
        return page(reading.view(id), request, form, clashed);
    }

    private StatementPage page(
            StatementView view, HttpServletRequest request, StatementForm form, Set<BlockCode> clashed) {
        var retired = remarks.retired();
        var blocks = view.blocks().stream()
                .map(it -> part(view.caseFile().id(), it, form, clashed, retired))
                .toList();
        boolean writable = view.isOpen() && doors.mayDo(view.caseFile().id().address("utlatande/stallningstagande"));
        boolean own = isOwn(view.caseFile(), request)
                && doors.mayDo(view.caseFile().id().address("utlatande/inlamning"));
        boolean submitted = view.status() == StatementStatus.SUBMITTED;
        return new StatementPage(
                CasePlace.of(view.caseFile(), words),
                view,
                blocks,
                missing(view),
                writable,
                own && view.isOpen(),
                submitted && request.isUserInRole(Role.UNIT_MANAGER.name()),
                submitted && own && reading.isTakeable(view.caseFile().id()),
                view.isReopened() ? archive.editionsOf(view.caseFile().id()) : List.of());
    }

    private static boolean isOwn(CaseFileSummary caseFile, HttpServletRequest request) {
        var officer = caseFile.officer();
        return officer != null && officer.value().equals(request.getRemoteUser());
    }

    private List<Link> missing(StatementView view) {
        return view.missing().stream()
                .map(it -> Link.to(words.message(it.messageKey(), it.argument()), it.address()))
                .toList();
    }

    private BlockPart part(
            CaseFileId id, BlockView block, StatementForm form, Set<BlockCode> clashed, Set<HintCode> retired) {
        var typed = form.of(block.code()).filter(it -> it.text() != null);
        if (typed.isEmpty() || (!clashed.isEmpty() && !clashed.contains(block.code()))) {
            return new BlockPart(block, null, null, retired, remarks.of(id, block));
        }
        var clash = clashed.contains(block.code()) ? clash(block, typed.get()) : null;
        return new BlockPart(block, typed.get(), clash, retired, remarks.of(id, block));
    }

    private Clash clash(BlockView block, BlockForm form) {
        String theirName = block.savedBy() == null ? "" : block.savedBy();
        var field = Clash.Field.merging(words.of(block.code()), form.base(), block.text(), form.written());
        return new Clash(theirName, Swedish.time(block.savedAt()), block.number(), List.of(field));
    }
}
