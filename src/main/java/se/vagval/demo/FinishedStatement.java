package se.vagval.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.DimensionRole;

/**
 * Färdigt utlåtande. What a file with a finished statement says, exactly as it says it: codes as codes, texts letter for
 * letter. Nothing is interpreted; a list that the file does not have is empty, a text that it does not have is "".
 */
record FinishedStatement(
        String registryNumber,
        String date,
        String page,
        String title,
        String project,
        String heading,
        String projectType,
        String recommendation,
        Judgement judgement,
        List<StatementBlock> blocks,
        Signatories signatories) {

    /** Bedömning. The structured judgement behind the text. */
    record Judgement(
            List<String> premises,
            National national,
            Regional regional,
            Specialisation specialisation,
            EffectLogic effectLogic,
            Overlap overlap,
            Anchoring anchoring,
            List<String> helix,
            Map<String, Integer> otherLevels,
            List<StatedCondition> conditions) {

        /** The levels of what the text itself says, by role; {@code otherLevels} are suppositions where it is silent. */
        public Map<DimensionRole, Integer> levels() {
            var all = new EnumMap<DimensionRole, Integer>(DimensionRole.class);
            putIfGiven(all, DimensionRole.NATIONAL_STRATEGY, national.level());
            putIfGiven(all, DimensionRole.REGIONAL_GOALS, regional.level());
            putIfGiven(all, DimensionRole.SMART_SPECIALISATION, specialisation.link());
            putIfGiven(all, DimensionRole.EFFECT_LOGIC, effectLogic.level());
            return all;
        }

        private static void putIfGiven(
                Map<DimensionRole, Integer> levels, DimensionRole dimension, @Nullable Integer level) {
            if (level != null) {
                levels.put(dimension, level);
            }
        }
    }

    /** Nationell strategi: areas by code (N1, N3), level and the words that carry it. */
    record National(List<String> areas, @Nullable Integer level, String anchor) {}

    /** RUS: level, words, and the framework version it is measured by. */
    record Regional(@Nullable Integer level, String anchor, String framework) {}

    /** Smart specialisering: strength of connection, level now and potential level. */
    record Specialisation(
            String strengthArea,
            boolean namedByApplicant,
            @Nullable Integer link,
            String levelNow,
            String levelPotential,
            String condition) {}

    /** Effektlogik: what is unclear, what follows from it and what weighs against it. */
    record EffectLogic(
            @Nullable Integer level,
            List<String> unclearTerms,
            List<String> unclearActivities,
            List<String> consequences,
            String counterweight) {}

    /** Överlapp. */
    record Overlap(boolean risk, boolean potential, boolean applicationUnclear, String source) {}

    /** Förankring: claimed by the applicant, and whether it is proven. */
    record Anchoring(String claimed, boolean proven) {}

    /** Villkor. */
    record StatedCondition(String type, String text, String direction) {}

    /** Block: either one text, or an introduction with points. */
    record StatementBlock(String id, String type, String text, String introduction, List<Point> points) {}

    /** Punkt. Points about other initiatives also say status, owners and funders. */
    record Point(String text, String status, List<String> owners, List<String> funders) {}

    /** Undertecknare. */
    record Signatories(String heading, List<Signatory> people) {}

    /** En undertecknare. */
    record Signatory(String name, String title) {}
}
