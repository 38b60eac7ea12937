package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion;

/**
 * Ansökans innehåll in one registered version. Texts stand under the field they were typed in, exactly as registered,
 * so that a citation can point at positions in them. Amounts are whole kronor, shares fractions of one.
 */
public record ApplicationContent(
        UUID id,
        int version,
        Map<ApplicationField, String> texts,
        @Nullable LocalDate projectStart,
        @Nullable LocalDate projectEnd,
        String supportForm,
        List<String> funds,
        List<MunicipalityShare> municipalities,
        List<ApplicationActor> actors,
        List<BudgetLine> budget,
        List<FinancingLine> financing,
        List<NoteText> notes) {

    /** Kommunandel. */
    public record MunicipalityShare(String code, double share) {}

    /** Aktör som ansökan nämner; sector is the code of a helix sector. */
    public record ApplicationActor(String name, String sector, String role, boolean confirmed) {}

    /** Budgetrad. */
    public record BudgetLine(String costType, long amount) {}

    /** Finansieringsrad. */
    public record FinancingLine(String source, String type, long amount, boolean confirmed) {}

    /** Tjänsteanteckning (fördialog and others) that an assessment may cite. */
    public record NoteText(UUID id, String heading, LocalDate date, String text) {}

    public ProjectMoney money(FrameworkVersion framework) {
        return ProjectMoney.of(budget, financing, framework);
    }

    public String text(ApplicationField field) {
        return texts.getOrDefault(field, "");
    }
}
