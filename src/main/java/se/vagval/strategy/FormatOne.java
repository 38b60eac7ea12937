package se.vagval.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Första formatet. What versions of the first format left unsaid, since the portal then knew it by code and name; the one
 * place where codes and labels of a framework stand in the program. Later versions say it themselves.
 */
final class FormatOne {

    private static final List<DimensionRole> ROLES = List.of(DimensionRole.values());
    private static final List<GateTopic> TOPICS =
            List.of(GateTopic.values()).subList(0, GateTopic.CONFLICTS.ordinal() + 1);
    private static final Set<DimensionRole> MAY_BE_IRRELEVANT = Set.of(
            DimensionRole.SMART_SPECIALISATION, DimensionRole.TERRITORY, DimensionRole.SAMI, DimensionRole.SOCIAL);
    private static final String IN_KIND = "i annat än pengar";

    private FormatOne() {}

    /** D1 to D15, in the order of the roles. */
    static @Nullable DimensionRole roleOf(String code) {
        var number = numberIn(code, 'D');
        return number < 1 || number > ROLES.size() ? null : ROLES.get(number - 1);
    }

    /** G1 to G10, in the order of the topics. */
    static @Nullable GateTopic topicOf(String code) {
        var number = numberIn(code, 'G');
        return number < 1 || number > TOPICS.size() ? null : TOPICS.get(number - 1);
    }

    static boolean mayBeIrrelevant(@Nullable DimensionRole role) {
        return role != null && MAY_BE_IRRELEVANT.contains(role);
    }

    static Map<GateWord, String> wordsOf(@Nullable GateTopic topic) {
        return switch (topic) {
            case APPLICANT -> Map.of(GateWord.SIGNATORY, "firmateckn");
            case PROJECT ->
                Map.of(
                        GateWord.OPERATION,
                        "drifts?stöd|ordinarie verksamhet|vanlig verksamhet|utan stöd|löner under uppstart\\w*");
            case MONEY ->
                Map.of(GateWord.IN_KIND_BASIS, "beräkningsunderlag", GateWord.CERTIFICATE, "medfinansieringsintyg");
            case SUPPORT_FORM -> Map.of(GateWord.COMPANY, "aktiebolag");
            case STATE_AID ->
                Map.of(
                        GateWord.DE_MINIMIS, "de minimis|försumbart stöd|mikrostöd",
                        GateWord.EUROS, "\\d[\\d \\u00a0]*(?: euro| ?€)");
            case TIME -> Map.of(GateWord.ORDERED, "(?:beställd|beställt|påbörjad|upphandlad)\\w*[^.,;]{0,30}\\d{4}");
            case CONFLICTS ->
                Map.of(
                        GateWord.REGION_OWNS, "regionen (?:äger|är delägare)[^.]{0,80}",
                        GateWord.COMPANY, "aktiebolag");
            case null, default -> Map.of();
        };
    }

    static List<CostType.Trait> costTraits(String name) {
        if (name.endsWith("(avgår)")) {
            return List.of(CostType.Trait.DEDUCTED);
        }
        return name.contains(IN_KIND) ? List.of(CostType.Trait.IN_KIND) : List.of();
    }

    static List<FinancingType.Trait> financingTraits(String name) {
        if (name.equals("Sökt stöd anslag 1:1")) {
            return List.of(FinancingType.Trait.APPLIED_GRANT, FinancingType.Trait.PUBLIC, FinancingType.Trait.REGIONAL);
        }
        if (name.equals("EU-stöd")) {
            return List.of(FinancingType.Trait.PUBLIC, FinancingType.Trait.STANDARD_CONDITION);
        }
        if (name.contains(IN_KIND)) {
            return name.startsWith("Offentlig")
                    ? List.of(FinancingType.Trait.PUBLIC, FinancingType.Trait.IN_KIND)
                    : List.of(FinancingType.Trait.IN_KIND);
        }
        if (!name.startsWith("Offentlig")) {
            return List.of();
        }
        return name.contains("region")
                ? List.of(FinancingType.Trait.PUBLIC, FinancingType.Trait.REGIONAL)
                : List.of(FinancingType.Trait.PUBLIC);
    }

    private static int numberIn(String code, char letter) {
        return code.matches(letter + "\\d{1,2}") ? Integer.parseInt(code.substring(1)) : 0;
    }
}
