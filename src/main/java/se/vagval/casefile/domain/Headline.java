package se.vagval.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;

/**
 * What lists and filters need of the latest application, repeated on the case so that they read one table; and the plans' focus
 * areas and the places within its municipalities, which {@link FocusTying} and {@link SmallAreaNaming} alone write.
 */
@Embeddable
public record Headline(
        String title,
        String applicant,
        @Enumerated(EnumType.STRING) ProjectType projectType,
        long appliedAmount,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> funds,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> municipalities,
        int applicationNumber,

        @Column(insertable = false, updatable = false) @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> focusAreas,

        @Column(insertable = false, updatable = false) @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> smallAreas) {

    static Headline of(ApplicationDetails details, int number, FrameworkVersion framework) {
        return new Headline(
                details.title(),
                details.applicant().name(),
                details.projectType(),
                details.appliedAmount(framework),
                details.funds(),
                details.municipalities().stream()
                        .map(MunicipalityShare::code)
                        .distinct()
                        .toList(),
                number,
                List.of(),
                List.of());
    }
}
