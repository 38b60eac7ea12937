package se.vagval.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Neighbour;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;

/** Grannskapet. The cases and the initiatives that are like one case, and in what; what an officer has classified is marked. */
public record Neighbourhood(
        CaseFileSummary caseFile,
        ApplicationContent application,
        List<Neighbour> cases,
        List<Initiative> initiatives,
        OverlapAnswer overlap) {

    Neighbourhood with(OverlapAnswer other) {
        return new Neighbourhood(caseFile, application, cases, initiatives, other);
    }

    /** What two cases have in common, or not. */
    public enum Trait {
        WORDS,
        APPLICANT,
        ACTORS,
        PLACES,
        TIME,
        TYPE
    }

    /** Likhet eller skillnad, with what it is about. */
    public record Likeness(Trait trait, boolean alike, List<String> about) {}

    public List<Likeness> likenesses(Neighbour other) {
        var found = new ArrayList<Likeness>();
        found.add(new Likeness(Trait.WORDS, !other.sharedWords().isEmpty(), other.sharedWords()));
        found.add(new Likeness(Trait.APPLICANT, other.sameApplicant(), List.of(other.applicant())));
        if (!other.sharedActors().isEmpty()) {
            found.add(new Likeness(Trait.ACTORS, true, other.sharedActors()));
        }
        var places = caseFile.municipalities().stream()
                .filter(other.municipalities()::contains)
                .toList();
        found.add(new Likeness(Trait.PLACES, !places.isEmpty(), places.isEmpty() ? other.municipalities() : places));
        found.add(time(other));
        found.add(new Likeness(
                Trait.TYPE,
                other.projectType() == caseFile.projectType(),
                List.of(other.projectType().name())));
        return found;
    }

    /** The years in which both are carried out, as far as both say when; else those of the other. */
    private Likeness time(Neighbour other) {
        var start = later(application.projectStart(), other.start());
        var end = earlier(application.projectEnd(), other.end());
        return start != null && end != null && !start.isAfter(end)
                ? new Likeness(Trait.TIME, true, years(start, end))
                : new Likeness(Trait.TIME, false, years(other.start(), other.end()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }

    /** "2027–2029", or the one year that is known. */
    private static List<String> years(@Nullable LocalDate start, @Nullable LocalDate end) {
        var years = Stream.of(Optional.ofNullable(start), Optional.ofNullable(end))
                .flatMap(Optional::stream)
                .map(it -> String.valueOf(it.getYear()))
                .distinct()
                .toList();
        return years.isEmpty() ? List.of() : List.of(String.join("–", years));
    }

    public @Nullable InitiativeRelation relationTo(String theme, String owner) {
        return told(theme, owner).map(RelatedInitiative::relation).orElse(null);
    }

    /** What an officer has said of the neighbour. */
    public Optional<RelatedInitiative> toldOf(@Nullable UUID neighbour) {
        var aCase = cases.stream()
                .filter(it -> it.id().value().equals(neighbour))
                .findFirst()
                .flatMap(it -> told(it.title(), it.applicant()));
        return aCase.or(() -> initiatives.stream()
                .filter(it -> it.id().equals(neighbour))
                .findFirst()
                .flatMap(it -> told(it.content().theme(), it.content().owner())));
    }

    private Optional<RelatedInitiative> told(String theme, String owner) {
        return overlap.initiatives().stream()
                .filter(it -> it.theme().equals(theme) && it.owner().equals(owner))
                .findFirst();
    }

    /** How far a case has come, told as an initiative's state. */
    public static InitiativeStatus stateOf(CaseStatus status) {
        return switch (status) {
            case CLOSED, ARCHIVED, FINAL_REPORTED, WITHDRAWN -> InitiativeStatus.EARLIER;
            case PROJECT_RUNNING -> InitiativeStatus.ONGOING;
            default -> InitiativeStatus.PLANNED;
        };
    }
}
