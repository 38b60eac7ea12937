package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                .map(it -> kept(it, handed(meeting, item, it.edition(), edition)))
                .orElseGet(() -> added(ordinal(notice, meeting, item), handed(meeting, item, null, edition)));
    }

    /** Every edition the members have been given, in turn: the one that was sent out, each that was placed since, and today's. */
    private List<BriefEdition> handed(Meeting meeting, AgendaItem item, @Nullable UUID sent, BriefEdition now) {
        var ids = new LinkedHashSet<UUID>();
        if (sent != null) {
            ids.add(sent);
        }
        meeting.changes().stream()
                .filter(it -> it.kind() == AgendaChange.Kind.ADDED && it.isOf(item.caseFile()))
                .map(AgendaChange::edition)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ids.add(now.id());
        var known = editions.findByIdIn(ids).stream().collect(Collectors.toMap(BriefEdition::id, Function.identity()));
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private List<PacketPlace> kept(Entry entry, List<BriefEdition> handed) {
        var first = handed.getFirst();
        var now = handed.getLast();
        boolean wasSent = first.id().equals(entry.edition());
        int last = entry.papers().isEmpty() ? 0 : entry.papers().getLast().last();
        return Arrays.stream(PacketPaper.values())
                .flatMap(paper -> {
                    var pages = entry.pagesOf(paper);
                    if (pages.isPresent() && wasSent && says(first, now, paper)) {
                        return Stream.of(PacketPlace.sent(pages.get(), paper));
                    }
                    int from = pages.map(Pages::first).orElse(last);
                    int times = Math.max(1, exchanges(handed, paper));
                    return file(now, paper)
                            .map(it -> new PacketPlace(
                                    paper, PacketPlace.Kind.EXCHANGED, from, 0, binder.pages(it), times, now.sentOn()))
                            .stream();
                })
                .toList();
    }

    /** How many times the paper has become another. */
    private static int exchanges(List<BriefEdition> handed, PacketPaper paper) {
        return (int) IntStream.range(1, handed.size())
                .filter(at -> !says(handed.get(at - 1), handed.get(at), paper))
                .count();
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

    private List<PacketPlace> added(int ordinal, List<BriefEdition> handed) {
        var now = handed.getLast();
        return pagesFrom(1, now).stream()
                .map(it -> {
                    var paper = it.paper() == null ? PacketPaper.BRIEF : it.paper();
                    return new PacketPlace(
                            paper,
                            PacketPlace.Kind.ADDED,
                            ordinal,
                            it.first() - 1,
                            it.count(),
                            exchanges(handed, paper),
                            now.sentOn());
                })
                .toList();
    }

    /** The first case that was added is T1, for good, whatever becomes of the others. */
    private static int ordinal(NoticeContent notice, Meeting meeting, AgendaItem item) {
        var added = new LinkedHashSet<UUID>();
        meeting.changes().stream()
                .filter(it -> it.kind() == AgendaChange.Kind.ADDED)
                .flatMap(it -> Stream.ofNullable(it.caseFile()))
                .filter(it -> notice.entries().stream().noneMatch(entry -> it.equals(entry.caseFile())))
                .forEach(added::add);
        added.add(item.caseFile().value());
        return new ArrayList<>(added).indexOf(item.caseFile().value()) + 1;
    }
}
