package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.statement.BlockCode;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.domain.BlockView;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementView;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the writing page together, fresh or after a save that failed. */
@Component
class StatementPages {

    private final StatementReading reading;
    private final Words words;

    StatementPages(StatementReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    StatementPage page(CaseFileId id, HttpServletRequest request) {
        return page(reading.view(id), request, null, BlockForm.NONE, false);
    }

    Optional<StatementPage> unlessApproved(CaseFileId id, HttpServletRequest request) {
        return reading.viewUnlessApproved(id).map(it -> page(it, request, null, BlockForm.NONE, false));
    }

    /** After a fault: the typed text stays in its field. */
    StatementPage failed(CaseFileId id, HttpServletRequest request, BlockCode code, BlockForm form) {
        return page(reading.view(id), request, code, form, false);
    }

    /** After a clash: both texts, and the typed one in its field. */
    StatementPage clashed(CaseFileId id, HttpServletRequest request, BlockCode code, BlockForm form) {
        return page(reading.view(id), request, code, form, true);
    }

    private StatementPage page(
            StatementView view, HttpServletRequest request, @Nullable BlockCode failed, BlockForm form, boolean clash) {
        var blocks = view.blocks().stream()
                .map(it -> it.code() == failed
                        ? new BlockPart(it, form.written(), clash ? clash(it, form) : null)
                        : new BlockPart(it, null, null))
                .toList();
        var officer = view.caseFile().officer();
        boolean own = officer != null
                && request.getUserPrincipal() != null
                && officer.value().equals(request.getUserPrincipal().getName());
        return new StatementPage(
                CasePlace.of(view.caseFile(), words),
                view,
                blocks,
                missing(view),
                own && view.isOpen(),
                view.status() == StatementStatus.SUBMITTED && request.isUserInRole(Role.UNIT_MANAGER.name()));
    }

    private List<Link> missing(StatementView view) {
        return view.missing().stream()
                .map(it -> Link.to(words.message(it.messageKey(), it.argument()), it.address()))
                .toList();
    }

    private Clash clash(BlockView block, BlockForm form) {
        String theirName = block.savedBy() == null ? "" : block.savedBy();
        var field = new Clash.Field(words.of(block.code()), block.text(), form.written());
        return new Clash(theirName, Swedish.time(block.savedAt()), block.number(), List.of(field));
    }
}
