package se.vagval.decision.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.StoredDocument;

/**
 * Kallelsens innehåll: where and when the committee meets, who is called, and the items in order with the pages their
 * papers have in the packet. A marked case is named by its number alone. A deputy says in whose place she calls.
 */
public record NoticeContent(
        LocalDate date,
        LocalTime startsAt,
        String place,
        List<String> addressees,
        List<Entry> entries,
        String signedBy,
        String signedTitle,
        @Nullable LocalDate sentOn,
        @Nullable String insteadOf)
        implements StoredDocument {

    public NoticeContent {
        addressees = addressees == null ? List.of() : List.copyOf(addressees);
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** Punkt, with the edition of its papers and their pages. */
    public record Entry(
            int number,
            @Nullable UUID caseFile,
            String registryNumber,
            String title,
            boolean marked,
            @Nullable UUID edition,
            List<Pages> papers) {

        public Entry {
            papers = papers == null ? List.of() : List.copyOf(papers);
        }

        /** Of a case with a secrecy mark the number alone is printed. */
        Entry underMark() {
            return new Entry(number, caseFile, registryNumber, "", true, edition, papers);
        }

        /** For somebody to whom the case is closed. */
        Entry unnamed() {
            return new Entry(number, caseFile, registryNumber, "", marked, edition, papers);
        }

        Entry on(List<Pages> pages) {
            return new Entry(number, caseFile, registryNumber, title, marked, edition, pages);
        }

        boolean isOneOf(Set<CaseFileId> cases) {
            return caseFile != null && cases.contains(CaseFileId.of(caseFile));
        }

        Optional<Pages> pagesOf(PacketPaper paper) {
            return papers.stream().filter(it -> it.paper() == paper).findFirst();
        }
    }

    /** Sidor: the first page of a paper in the packet, and how many it has. */
    public record Pages(@Nullable PacketPaper paper, int first, int count) {

        int last() {
            return first + count - 1;
        }
    }

    boolean isSent() {
        return sentOn != null;
    }

    List<CaseFileId> cases() {
        return entries.stream()
                .map(Entry::caseFile)
                .filter(Objects::nonNull)
                .map(CaseFileId::of)
                .toList();
    }

    /** As it may be shown now: without the names of the cases that bear a mark, and of those that are closed to the reader. */
    NoticeContent withholding(Set<CaseFileId> marked, Set<CaseFileId> closed) {
        return with(entries.stream()
                .map(it -> it.isOneOf(marked) ? it.underMark() : it.isOneOf(closed) ? it.unnamed() : it)
                .toList());
    }

    NoticeContent with(List<Entry> others) {
        return new NoticeContent(date, startsAt, place, addressees, others, signedBy, signedTitle, sentOn, insteadOf);
    }

    Optional<Entry> entryOf(CaseFileId caseFile) {
        return entries.stream()
                .filter(it -> caseFile.value().equals(it.caseFile()))
                .findFirst();
    }
}
