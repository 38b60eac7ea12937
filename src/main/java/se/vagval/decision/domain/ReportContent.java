package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.decision.domain.BriefContent.MoneyRow;

/** Tjänsteskrivelsens innehåll, all of it as it is printed: the texts per section, and the money as tables. */
public record ReportContent(
        String registryNumber,
        String title,
        String officer,
        LocalDate date,
        Map<ReportSection, String> texts,
        List<MoneyRow> budget,
        List<MoneyRow> financing,
        long totalCost,
        @Nullable String officerTitle)
        implements StoredDocument {

    private static final Pattern NUMBER = Pattern.compile("^\\d+\\.\\h+");

    public String text(ReportSection section) {
        return texts.getOrDefault(section, "");
    }

    /** Att-satser: the numbered lines of the proposal without their numbers, each fit to stand in the minutes. */
    public List<String> clauses() {
        return text(ReportSection.PROPOSAL)
                .lines()
                .map(it -> NUMBER.matcher(it.strip()).replaceFirst(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public long financed() {
        return financing.stream().mapToLong(MoneyRow::amount).sum();
    }

    /** Whether whoever has read one has read the other: every text, and every sum of the tables. */
    boolean saysSameAs(ReportContent other) {
        return texts.equals(other.texts)
                && budget.equals(other.budget)
                && financing.equals(other.financing)
                && totalCost == other.totalCost;
    }

    public ReportContent with(Map<ReportSection, String> other) {
        return new ReportContent(
                registryNumber, title, officer, date, other, budget, financing, totalCost, officerTitle);
    }
}
