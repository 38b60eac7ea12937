package se.vagval.decision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.decision.domain.BriefContent;
import se.vagval.decision.domain.BriefEdition;
import se.vagval.decision.domain.BriefTexts;
import se.vagval.decision.domain.ReportSection;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.web.Swedish;
import se.vagval.web.WordDiff;
import se.vagval.web.WordDiff.Piece;

/** Det som skiljer: one part of the papers, or of the statement, that is not what was read. {@code label} is a message key. */
record Differing(String label, List<Piece> pieces) {

    /** One part of the papers, and how it reads in any of their editions. */
    private record Part(String label, Function<BriefEdition, String> text) {

        static Part of(String label, Function<BriefContent, String> text) {
            return new Part(label, it -> text.apply(it.content()));
        }

        static Part lines(String label, Function<BriefContent, List<String>> lines) {
            return of(label, it -> String.join("\n", lines.apply(it)));
        }
    }

    /** Everything that whoever decides reads in the brief, in its order. */
    private static final List<Part> BRIEF = List.of(
            Part.of("decision.brief.proposal", it -> it.texts().proposal()),
            Part.of("decision.brief.matter", it -> it.texts().matter()),
            Part.of("decision.applied", it -> Swedish.amount(it.appliedAmount())),
            Part.of("decision.money.costs", it -> money(it.budget())),
            Part.of("decision.money.financing", it -> money(it.financing())),
            Part.lines("decision.brief.for", it -> BriefTexts.words(it.texts().reasonsFor())),
            Part.lines(
                    "decision.brief.against", it -> BriefTexts.words(it.texts().reasonsAgainst())),
            Part.of("decision.brief.heard", it -> Objects.requireNonNullElse(it.heard(), "")),
            Part.of("decision.brief.conflicts", Differing::conflicts),
            Part.lines("decision.brief.conditions", BriefContent::conditions),
            Part.lines("decision.brief.reservations", BriefContent::reservations),
            Part.of("decision.brief.profile", Differing::profile),
            Part.of("decision.brief.municipalities", Differing::municipalities),
            Part.of("decision.brief.deviation", it -> it.ruleInWords() + "\n" + it.deviationReason()));

    /** What differs, in the brief and then in the official report; nothing when the two editions say the same. */
    static List<Differing> between(BriefEdition read, BriefEdition now) {
        var found = new ArrayList<Differing>();
        Stream.concat(
                        BRIEF.stream(),
                        Arrays.stream(ReportSection.values())
                                .map(it -> new Part(
                                        "ReportSection." + it,
                                        edition -> edition.report().text(it))))
                .forEach(part -> {
                    var before = part.text().apply(read);
                    var after = part.text().apply(now);
                    if (!before.equals(after)) {
                        found.add(new Differing(part.label(), WordDiff.between(before, after)));
                    }
                });
        return found;
    }

    /** What differs between two editions of the statement, block by block. */
    static List<Differing> between(ApprovedStatement read, ApprovedStatement now) {
        return Arrays.stream(BlockCode.values())
                .map(it ->
                        new Differing("BlockCode." + it, WordDiff.between(text(read, it.name()), text(now, it.name()))))
                .filter(it -> it.pieces().stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.KEPT))
                .toList();
    }

    private static String text(ApprovedStatement statement, String block) {
        return statement.blocks().stream()
                .filter(it -> it.id().equals(block))
                .map(ApprovedStatement.Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static String money(List<BriefContent.MoneyRow> rows) {
        return rows.stream()
                .map(it -> it.name() + ": " + Swedish.amount(it.amount()))
                .collect(Collectors.joining("\n"));
    }

    private static String conflicts(BriefContent brief) {
        var conflicts = brief.conflicts().stream().map(it -> it.between() + " – " + it.and() + ": " + it.handling());
        return Stream.of(conflicts, Stream.of(brief.conflictsExamined()), brief.negativeEffects().stream())
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String profile(BriefContent brief) {
        return brief.profile().stream().map(it -> it.name() + ": " + it.word()).collect(Collectors.joining("\n"));
    }

    private static String municipalities(BriefContent brief) {
        return brief.municipalities().stream()
                .map(it -> it.name() + " " + Swedish.percent(it.percent()))
                .collect(Collectors.joining("\n"));
    }
}
