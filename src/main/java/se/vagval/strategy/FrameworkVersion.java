package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ramverksversion. One edition of everything an application is weighed against. The id is the year it is known by
 * ("2021", "2024"); items are named by their codes (N1, R24-3, S3-UPPL, D8, G4, R6).
 */
public record FrameworkVersion(
        String id,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Provenance provenance,
        Item vision,
        List<Item> visionElements,
        List<SteeringDocument> documents,
        Item goal,
        List<Item> priorities,
        List<Item> nationalAreas,
        List<StrengthArea> strengthAreas,
        List<SpecialisationLevel> specialisationLevels,
        List<Dimension> dimensions,
        List<Gate> gates,
        List<AssuranceStep> assuranceSteps,
        List<Rule> rules,
        List<Item> conflictTypes,
        List<Item> agendaGoals,
        List<Item> samiAreas,
        List<Item> helixSectors,
        List<Municipality> municipalities,
        List<Fund> funds,
        List<FormOfSupport> supportForms,
        List<Item> projectTypes,
        List<CostType> costTypes,
        List<FinancingType> financingTypes,
        Map<String, Provenance> listProvenance,
        List<RecommendationPhrase> recommendationPhrases,
        AmountRules amountRules,
        ReadingGuide readingGuide,
        PaperTemplates papers,
        List<HandbookEntry> handbook,
        List<Item> terms,
        List<Crossing> crosswalk,
        List<QuestionTree> questionTrees,
        List<CriteriaSet> criteriaSets,
        List<Item> nationalPriorities,
        List<FocusArea> focusAreas,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RetiredHint> retiredHints) {

    /** A version from before there was a reading guide has none; so with all that came after it. */
    @SuppressWarnings("NullAway")
    public FrameworkVersion {
        readingGuide = readingGuide == null ? ReadingGuide.NONE : readingGuide;
        papers = papers == null ? PaperTemplates.NONE : papers;
        handbook = handbook == null ? List.of() : List.copyOf(handbook);
        terms = terms == null ? List.of() : List.copyOf(terms);
        crosswalk = crosswalk == null ? List.of() : List.copyOf(crosswalk);
        questionTrees = questionTrees == null ? List.of() : List.copyOf(questionTrees);
        criteriaSets = criteriaSets == null ? List.of() : List.copyOf(criteriaSets);
        nationalPriorities = nationalPriorities == null ? List.of() : List.copyOf(nationalPriorities);
        focusAreas = focusAreas == null ? List.of() : List.copyOf(focusAreas);
        retiredHints = retiredHints == null ? List.of() : List.copyOf(retiredHints);
    }

    /** One named thing of the framework: a goal, a priority, an area, a fund. */
    public record Item(String code, String text, @Nullable String explanation, Provenance provenance) {}

    /** Proveniens. Where a wording comes from, and whether it has been checked against that source. */
    public record Provenance(
            String kind,
            String source,
            boolean verified,
            @Nullable String note) {}

    /** Styrdokument. A document the region has decided on, with its registry number when one is known. */
    public record SteeringDocument(
            String code, @Nullable String registryNumber, String name, String role, Provenance provenance) {}

    /** Styrkeområde. An area of smart specialisation; those that touch land make the question about land obligatory. */
    public record StrengthArea(String code, String text, boolean touchesLand, Provenance provenance) {}

    /** Nivå. Base, breadth (or edge, inactive) of smart specialisation, with the phrase used in running text. */
    public record SpecialisationLevel(
            String code, String word, String phrase, String definition, boolean active, Provenance provenance) {}

    /** Ordankare. What a level means, and the short word for it in tables. */
    public record LevelAnchor(int level, String word, String meaning) {}

    /** Steg i RUS-säkring, with guiding questions and the stop point that ends it. */
    public record AssuranceStep(
            int number, String name, List<String> questions, String stopPoint, Provenance provenance) {}

    /** Kommun. */
    public record Municipality(String code, String name, boolean samiAdministrativeArea, Provenance provenance) {}

    /** Rekommendationens fras. */
    public record RecommendationPhrase(
            Recommendation recommendation, String text, String phrase, Provenance provenance) {}

    /** The dimension that plays the role, if this version has one. */
    public Optional<Dimension> dimension(DimensionRole role) {
        return dimensions.stream().filter(it -> it.is(role)).findFirst();
    }

    /** The code of the dimension that plays the role; empty, and so the code of none, when this version has none. */
    public String codeOf(DimensionRole role) {
        return dimension(role).map(Dimension::code).orElse("");
    }

    public Optional<DimensionRole> roleOf(String code) {
        return dimensions.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Dimension::role);
    }

    /** The rules that a level on that criterion has a say in: while it is on trial they alone let it move the suggestion. */
    public List<String> rulesAsking(String code) {
        return rules.stream()
                .filter(it -> it.condition().asks(code))
                .map(Rule::code)
                .toList();
    }

    /** The guidance on a criterion or a step, in the order of the handbook. */
    public List<HandbookEntry> handbookOn(String code) {
        return handbook.stream().filter(it -> it.about().contains(code)).toList();
    }

    /** What a cost of that name means; one the version does not name has no traits. */
    public boolean is(CostType.Trait trait, String costType) {
        return costTypes.stream().anyMatch(it -> it.name().equals(costType) && it.is(trait));
    }

    public boolean is(FinancingType.Trait trait, String financingType) {
        return traitsOf(financingType).contains(trait);
    }

    /** Nothing is known of a type that the framework does not have. */
    public List<FinancingType.Trait> traitsOf(String financingType) {
        return financingTypes.stream()
                .filter(it -> it.name().equals(financingType))
                .findFirst()
                .map(FinancingType::traits)
                .orElse(List.of());
    }

    public List<String> costTypeNames() {
        return costTypes.stream().map(CostType::name).toList();
    }

    public List<String> financingTypeNames() {
        return financingTypes.stream().map(FinancingType::name).toList();
    }

    public Dimension dimension(String code) {
        return dimensions.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of the framework; a code that it does not have has no name. */
    public List<String> dimensionNames(Collection<String> codes) {
        return dimensions.stream()
                .filter(it -> codes.contains(it.code()))
                .map(Dimension::name)
                .toList();
    }

    /** Whether the wording of a priority, a national area or a strength area has been checked against its source. */
    public boolean isVerified(String code) {
        var items = Stream.concat(priorities.stream(), nationalAreas.stream())
                .filter(it -> it.code().equals(code))
                .map(Item::provenance);
        var areas = strengthAreas.stream().filter(it -> it.code().equals(code)).map(StrengthArea::provenance);
        return Stream.concat(items, areas).allMatch(Provenance::verified);
    }

    /** Whether "ej relevant" is open for a dimension. Versions from before this was their data have it where ours do. */
    public boolean mayBeIrrelevant(String code) {
        var isSaid = dimensions.stream().anyMatch(it -> it.mayBeIrrelevant() != null);
        return isSaid
                ? Boolean.TRUE.equals(dimension(code).mayBeIrrelevant())
                : FormatOne.mayBeIrrelevant(roleOf(code).orElse(null));
    }

    public boolean retires(HintCode hint) {
        return retiredHints.stream().anyMatch(it -> it.code() == hint);
    }

    public Optional<Municipality> municipality(String code) {
        return municipalities.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Those that can be asked for on that day. */
    public List<Fund> fundsOn(LocalDate day) {
        return funds.stream().filter(it -> it.isOpenOn(day)).toList();
    }

    public List<Item> fundItems() {
        return funds.stream().map(Fund::asItem).toList();
    }

    public Optional<FormOfSupport> supportForm(String code) {
        return supportForms.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether anything that cases are judged on bears the code here. */
    public boolean knows(String code) {
        return textOf(code).isPresent()
                || dimensions.stream().anyMatch(it -> it.code().equals(code))
                || specialisationLevels.stream().anyMatch(it -> it.code().equals(code));
    }

    /** The text of a national area, priority, strength area, agenda goal, fund or other coded item. */
    public Optional<String> textOf(String code) {
        var items = Stream.of(
                        priorities,
                        nationalAreas,
                        nationalPriorities,
                        agendaGoals,
                        samiAreas,
                        helixSectors,
                        projectTypes,
                        conflictTypes)
                .flatMap(List::stream)
                .filter(it -> it.code().equals(code))
                .map(Item::text);
        var areas = strengthAreas.stream().filter(it -> it.code().equals(code)).map(StrengthArea::text);
        var focus = focusAreas.stream().filter(it -> it.code().equals(code)).map(FocusArea::text);
        var known = funds.stream().filter(it -> it.code().equals(code)).map(Fund::text);
        var forms = supportForm(code).stream().map(FormOfSupport::text);
        return Stream.of(items, forms, known, areas, focus).flatMap(it -> it).findFirst();
    }
}
