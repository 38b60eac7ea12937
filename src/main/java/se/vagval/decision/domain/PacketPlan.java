package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.NoticeContent.Entry;
import se.vagval.decision.domain.NoticeContent.Pages;
import se.vagval.document.BookletBinder;
import se.vagval.document.DocumentFormat;
import se.vagval.statement.Statements;

/** Sidnumren i underlaget: given once, when the notice is sent, and kept whatever is exchanged, added or taken off after that. */
@Component
class PacketPlan {

    private final BriefEditionRepository editions;
    private final DecisionPapers papers;
    private final Statements statements;
    private final BookletBinder binder;

    PacketPlan(BriefEditionRepository editions, DecisionPapers papers, Statements statements, BookletBinder binder) {
        this.editions = editions;
        this.papers = papers;
        this.statements = statements;
        this.binder = binder;
    }

    /** The file of one paper of an edition; the statement is the one the case was sent with. */
    Optional<byte[]> file(BriefEdition edition, PacketPaper paper) {
        return switch (paper) {
            case BRIEF -> Optional.of(papers.brief(edition).file());
            case REPORT -> Optional.of(papers.report(edition).file());
            case STATEMENT ->
                statements
                        .paperAs(edition.caseFile(), edition.content().statementHash(), DocumentFormat.PDF)
                        .map(it -> it.file());
        };
    }

    boolean has(BriefEdition edition, PacketPaper paper) {
        return paper != PacketPaper.STATEMENT || file(edition, paper).isPresent();
    }

    /** The pages of an edition's papers when the first of them gets the number. */
    List<Pages> pagesFrom(int first, BriefEdition edition) {
        var all = new ArrayList<Pages>();
        int next = first;
        for (var paper : PacketPaper.values()) {
            var file = file(edition, paper);
            if (file.isPresent()) {
                int count = binder.pages(file.get());
                all.add(new Pages(paper, next, count));
                next += count;
            }
        }
        return all;
    }

    /** Where the papers of an item stand; nowhere yet, before the notice has been sent. */
    List<PacketPlace> places(@Nullable NoticeContent notice, Meeting meeting, AgendaItem item, BriefEdition edition) {
        if (notice == null) {
            return List.of();
        }
        return notice.entryOf(item.caseFile())
                .map(it -> kept(it, edition))
                .orElseGet(() -> added(ordinal(notice, meeting, item), edition));
    }

    private List<PacketPlace> kept(Entry entry, BriefEdition now) {
        var before = entry.edition() == null ? Optional.<BriefEdition>empty() : editions.findById(entry.edition());
        int last = entry.papers().isEmpty() ? 0 : entry.papers().getLast().last();
        return Arrays.stream(PacketPaper.values())
                .flatMap(paper -> {
                    var pages = entry.pagesOf(paper);
                    if (pages.isPresent()
                            && before.filter(it -> says(it, now, paper)).isPresent()) {
                        return Stream.of(PacketPlace.sent(pages.get(), paper));
                    }
                    int first = pages.map(Pages::first).orElse(last);
                    return file(now, paper)
                            .map(it -> new PacketPlace(
                                    paper, PacketPlace.Kind.EXCHANGED, first, 0, binder.pages(it), now.sentOn()))
                            .stream();
                })
                .toList();
    }

    /** A new file with the same text is the same paper: what somebody noted by its page still leads right. */
    private static boolean says(BriefEdition before, BriefEdition now, PacketPaper paper) {
        if (before.id().equals(now.id())) {
            return true;
        }
        return switch (paper) {
            case BRIEF -> before.content().equals(now.content());
            case REPORT ->
                before.report().texts().equals(now.report().texts())
                        && before.report().budget().equals(now.report().budget())
                        && before.report().financing().equals(now.report().financing());
            case STATEMENT ->
                before.content().statementHash().equals(now.content().statementHash());
        };
    }

    private List<PacketPlace> added(int ordinal, BriefEdition edition) {
        return pagesFrom(1, edition).stream()
                .map(it -> new PacketPlace(
                        it.paper() == null ? PacketPaper.BRIEF : it.paper(),
                        PacketPlace.Kind.ADDED,
                        ordinal,
                        it.first() - 1,
                        it.count(),
                        edition.sentOn()))
                .toList();
    }

    /** The first case that was added is T1, for good, whatever becomes of the others. */
    private static int ordinal(NoticeContent notice, Meeting meeting, AgendaItem item) {
        var added = new LinkedHashSet<UUID>();
        meeting.changes().stream()
                .filter(it -> it.kind() == AgendaChange.Kind.ADDED)
                .map(AgendaChange::caseFile)
                .filter(it -> notice.entries().stream().noneMatch(entry -> it.equals(entry.caseFile())))
                .forEach(added::add);
        added.add(item.caseFile().value());
        return new ArrayList<>(added).indexOf(item.caseFile().value()) + 1;
    }
}
