package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        List<Item> funds,
        List<Item> supportForms,
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
        List<Item> nationalPriorities) {

    private static final List<String> AMOUNTS = List.of(
            "largestGrantShare",
            "delegationBelow",
            "weeksBeforeMeeting",
            "deMinimisEuro",
            "largestAdvanceShare",
            "largestAdvance");

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

    /**
     * Dimension. One of D1–D15: guiding question, five level anchors (index = level 0–4), the word a level has in running
     * text, what is demanded in particular, whether it may be left aside as not relevant, its role, if it has one, and whether it is
     * on trial.
     */
    public record Dimension(
            String code,
            String name,
            String question,
            List<LevelAnchor> anchors,
            @Nullable String particular,
            boolean requiredBySuggestion,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean mayBeIrrelevant,

            @Nullable DimensionRole role,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean onTrial,

            Provenance provenance) {

        public Dimension {
            role = role == null ? FormatOne.roleOf(code) : role;
            onTrial = Boolean.TRUE.equals(onTrial) ? true : null;
        }

        /** På prov: said where it is judged by, and those who do are asked how it works. */
        public boolean triedOut() {
            return Boolean.TRUE.equals(onTrial);
        }

        public boolean is(DimensionRole asked) {
            return role == asked;
        }

        /** @param level 0–4 */
        public LevelAnchor anchor(int level) {
            return anchors.get(level);
        }
    }

    /** Ordankare. What a level means, and the short word for it in tables. */
    public record LevelAnchor(int level, String word, String meaning) {}

    /**
     * Formell kontroll. One of G1–G10 with its rule and legal source; what the portal looks for to help, if anything, and
     * the patterns it looks with.
     */
    public record Gate(
            String code,
            String name,
            String rule,
            String source,
            @Nullable GateTopic topic,
            Map<GateWord, String> words,
            Provenance provenance) {

        /** Written out, since a gate of the first format comes without words and none is ever without. */
        public Gate(
                String code,
                String name,
                String rule,
                String source,
                @Nullable GateTopic topic,
                @Nullable Map<GateWord, String> words,
                Provenance provenance) {
            this.code = code;
            this.name = name;
            this.rule = rule;
            this.source = source;
            this.topic = topic == null ? FormatOne.topicOf(code) : topic;
            this.words = words == null ? FormatOne.wordsOf(this.topic) : Map.copyOf(words);
            this.provenance = provenance;
        }
    }

    /** Steg i RUS-säkring, with guiding questions and the stop point that ends it. */
    public record AssuranceStep(
            int number, String name, List<String> questions, String stopPoint, Provenance provenance) {}

    /** Kommun. */
    public record Municipality(String code, String name, boolean samiAdministrativeArea, Provenance provenance) {}

    /** Rekommendationens fras. */
    public record RecommendationPhrase(
            Recommendation recommendation, String text, String phrase, Provenance provenance) {}

    /**
     * Beloppsregler. Shares are fractions of one, amounts whole kronor, limits exclusive; {@code sources} names where each
     * comes from, by the name of its component.
     */
    public record AmountRules(
            double largestGrantShare,
            long delegationBelow,
            int weeksBeforeMeeting,
            long deMinimisEuro,
            double largestAdvanceShare,
            long largestAdvance,
            Provenance provenance,
            Map<String, Provenance> sources) {

        /** Each amount has a source that can be ticked off by itself; where none is named, that of them all. */
        @SuppressWarnings("NullAway")
        public AmountRules {
            var named = new LinkedHashMap<String, Provenance>();
            AMOUNTS.forEach(it -> named.put(it, provenance));
            if (sources != null) {
                named.putAll(sources);
            }
            sources = Collections.unmodifiableMap(named);
        }

        /** Whether what stands there has been held against its source. */
        public boolean isVerified(String amount) {
            return sources.getOrDefault(amount, provenance).verified();
        }

        /** All of them by name, in reading order. */
        public Map<String, Number> amounts() {
            var amounts = new LinkedHashMap<String, Number>();
            amounts.put("largestGrantShare", largestGrantShare);
            amounts.put("delegationBelow", delegationBelow);
            amounts.put("weeksBeforeMeeting", weeksBeforeMeeting);
            amounts.put("deMinimisEuro", deMinimisEuro);
            amounts.put("largestAdvanceShare", largestAdvanceShare);
            amounts.put("largestAdvance", largestAdvance);
            return amounts;
        }
    }

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

    public Optional<Municipality> municipality(String code) {
        return municipalities.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The criteria that a project of the type, which asks those funds, is not judged on. */
    public List<String> withoutFor(ProjectType type, Collection<String> funds) {
        return criteriaSets.stream()
                .filter(it -> it.isFor(type, funds))
                .flatMap(it -> it.without().stream())
                .distinct()
                .sorted()
                .toList();
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
                        funds,
                        supportForms,
                        projectTypes,
                        conflictTypes)
                .flatMap(List::stream)
                .filter(it -> it.code().equals(code))
                .map(Item::text);
        var areas = strengthAreas.stream().filter(it -> it.code().equals(code)).map(StrengthArea::text);
        return Stream.concat(items, areas).findFirst();
    }
}
