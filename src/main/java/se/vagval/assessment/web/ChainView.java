package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.ApplicationField;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.ChainReading.ReadLink;
import se.vagval.scoring.ChainReading.VagueTerm;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.HintCode;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** What the page of the effect chain shows beside the rows: the picture with its table, the gaps, the goals, and what may be marked. */
record ChainView(AssessmentSheet sheet, ChainReading reading, Predicate<HintCode> shown, Words words) {

    static final String UNCLEAR_TERM = "UNCLEAR_TERM";
    static final String UNCLEAR_ACTIVITY = "UNCLEAR_ACTIVITY";

    /** A link as a line of the table. */
    record Line(String name, List<EffectChain.Item> items, boolean gap) {}

    EffectChain chain() {
        return sheet.parts().effectChain();
    }

    public ChainPicture picture() {
        return ChainPicture.of(chain(), words);
    }

    public List<Line> lines() {
        return Stream.of(ChainLink.values())
                .map(it -> new Line(words.of(it), chain().of(it), chain().of(it).isEmpty()))
                .toList();
    }

    public boolean isBegun() {
        return !chain().items().isEmpty();
    }

    /** What is wanting, in words, the missing effects first; a hint, and no verdict. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        if (shown.test(HintCode.CHAIN_WITHOUT_EFFECTS) && isBegun() && chain().lacksEffects()) {
            gaps.add(words.message("assessment.chain.noEffects"));
        }
        if (shown.test(HintCode.CHAIN_LINK_EMPTY)) {
            chain().emptyLinks().forEach(it -> gaps.add(words.message("assessment.chain.empty", words.of(it))));
        }
        chain().activitiesWithoutOutput().stream()
                .filter(it -> shown.test(HintCode.ACTIVITY_WITHOUT_OUTPUT))
                .forEach(it -> gaps.add(words.message("assessment.chain.unlinked", it.text())));
        sheet.parts().deliverables().deliverables().stream()
                .filter(it -> it.unclear() && shown.test(HintCode.DELIVERABLE_UNCLEAR))
                .forEach(it -> gaps.add(words.message("assessment.chain.unclearDeliverable", it.what())));
        chain().items().stream()
                .filter(it -> !it.lacks().isBlank())
                .forEach(it -> gaps.add(words.message("assessment.chain.lacks", words.of(it.link()), it.lacks())));
        return gaps;
    }

    /** What the reading proposes and the chain does not have. */
    public List<ReadLink> proposed() {
        return reading.links().stream()
                .filter(it -> chain().of(it.link()).stream().noneMatch(old -> stands(old, it)))
                .toList();
    }

    private static boolean stands(EffectChain.Item old, ReadLink proposed) {
        var citation = old.citation();
        return citation != null
                && citation.source().equals(proposed.passage().field())
                && citation.start() == proposed.passage().start();
    }

    /** Vague terms that are not marked yet. */
    public List<VagueTerm> vague() {
        return shown.test(HintCode.VAGUE_TERM)
                ? reading.vagueBut(sheet.parts().effectLogic().marked().stream()
                        .map(Citation::text)
                        .toList())
                : List.of();
    }

    public String nameOf(String field) {
        var known =
                Stream.of(ApplicationField.values()).anyMatch(it -> it.name().equals(field));
        return known ? words.of(ApplicationField.valueOf(field)) : field;
    }

    /** What a marked passage can be: a link of the chain, or something unclear. */
    public List<Option> uses() {
        return Stream.concat(
                        Stream.of(ChainLink.values()).map(it -> Option.of(it.name(), words.of(it))),
                        Stream.of(UNCLEAR_TERM, UNCLEAR_ACTIVITY)
                                .map(it -> Option.of(it, words.message("assessment.chain." + it))))
                .toList();
    }

    /** The application's texts, to be marked in or chosen from; what is in the chain is marked there. */
    public List<SourceView> sources() {
        var cited = chain().items().stream()
                .flatMap(it -> Stream.ofNullable(it.citation()))
                .toList();
        return SourceView.ofApplication(sheet, words, cited);
    }

    /** What an activity may lead to: the outputs of the chain and the deliverables. */
    public List<Option> outputs() {
        var said = chain().activitiesLeadTo();
        return Stream.of(
                        chain().of(ChainLink.OUTPUT).stream().map(EffectChain.Item::text),
                        sheet.parts().deliverables().deliverables().stream().map(Deliverable::what),
                        said.stream())
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .distinct()
                .map(it -> Option.of(it, it))
                .toList();
    }
}
