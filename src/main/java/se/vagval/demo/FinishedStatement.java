package se.vagval.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

        /** The levels of what the text itself says, by dimension; {@code otherLevels} are suppositions where it is silent. */
        public Map<String, Integer> levels() {
            var all = new TreeMap<String, Integer>();
            putIfGiven(all, "D1", national.level());
            putIfGiven(all, "D2", regional.level());
            putIfGiven(all, "D3", specialisation.link());
            putIfGiven(all, "D8", effectLogic.level());
            return all;
        }

        private static void putIfGiven(Map<String, Integer> levels, String dimension, @Nullable Integer level) {
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
