package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;

/**
 * Ärendet i korthet. What other modules show of a case. {@code appliedAmount} is the support applied for in whole
 * kronor; {@code frameworkVersion} is locked to the day the application came in.
 */
public record CaseFileSummary(
        CaseFileId id,
        RegistryNumber registryNumber,
        String title,
        ProjectType projectType,
        String applicant,
        LocalDate received,
        String frameworkVersion,
        CaseStatus status,
        UnitId unit,
        @Nullable UserId officer,
        long appliedAmount,
        List<String> municipalities,
        List<String> funds) {

    public CaseFileSummary {
        municipalities = List.copyOf(municipalities);
        funds = List.copyOf(funds);
    }

    /** The version the case is judged by: without the criteria that its kind of project is not judged on. */
    public FrameworkVersion judgedBy(Framework framework) {
        return framework.version(frameworkVersion, projectType, funds);
    }
}
