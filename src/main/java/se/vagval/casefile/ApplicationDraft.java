package se.vagval.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/**
 * En ansökan som ska registreras. What the registration of a case needs. {@code deviationsConfirmed}: somebody has seen
 * that sums, shares, dates or the check digit do not add up, and registers the application as it came in; without it such
 * an application is refused.
 */
public record ApplicationDraft(
        RegistryNumber registryNumber,
        LocalDate received,
        String channel,
        UnitId unit,
        @Nullable UserId officer,
        @Nullable SecrecyMark secrecyMark,
        ApplicationDetails details,
        boolean deviationsConfirmed) {}
