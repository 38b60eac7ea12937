package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.CaseFiles;
import se.vagval.document.Block;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.statement.Judgement.Condition;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Framework;
import se.vagval.strategy.PaperWords;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Regionalt yttrande, 2022:1379 2 kap. 17 §. Tells the authority of an EU fund whether a project agrees with the regional
 * development work: the same blocks as the statement, of the same frozen edition. What is said of the fund's own money is
 * conditional, since it is not the region that decides on it.
 */
@Component
class RegionalOpinion {

    private static final String KEY = "statement.opinion.";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final RegionalOpinionSettings settings;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final Words words;
    private final PaperWords papers;
    private final OpinionText text;

    RegionalOpinion(
            RegionalOpinionSettings settings,
            CaseFiles caseFiles,
            Framework framework,
            Words words,
            PaperWords papers,
            OpinionText text) {
        this.text = text;
        this.papers = papers;
        this.settings = settings;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.words = words;
    }

    /** Utslag: how the project agrees with the regional development work. */
    enum OpinionVerdict {
        AGREES,
        AGREES_PARTLY,
        AGREES_NOT;

        private static final int IN_LINE = 3;
        private static final int IN_PART = 2;

        /**
         * As the support for the region's own goals was judged, and by nothing else: a recommendation may rest on money, form
         * or competence. None while a supplement is asked for, or the goals could not be judged.
         *
         * @param goals the level of the criterion on the regional goals, 0–4
         */
        static Optional<OpinionVerdict> of(@Nullable Recommendation recommendation, @Nullable Integer goals) {
            if (recommendation == null || recommendation == Recommendation.REQUEST_SUPPLEMENT || goals == null) {
                return Optional.empty();
            }
            return Optional.of(goals >= IN_LINE ? AGREES : goals == IN_PART ? AGREES_PARTLY : AGREES_NOT);
        }
    }

    /** An opinion is given where the application names a fund that asks for one, and something has been judged. */
    boolean isGiven(Edition edition) {
        return !funds(edition).isEmpty() && verdict(edition).isPresent();
    }

    /** What of the statement is no part of the opinion, since it is on the region's own grant. */
    List<String> leftOut(Edition edition) {
        return isGiven(edition) ? text.leftOut(Canonical.edition(edition.content())) : List.of();
    }

    DocumentContent of(Edition edition) {
        var content = Canonical.edition(edition.content());
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(say("to", authorities(edition))));
        blocks.add(new Paragraph(content.projectLine()));
        blocks.add(new Paragraph(say("law")));
        blocks.add(new Heading(1, say("verdict")));
        blocks.add(new Paragraph(say("verdict." + verdict(edition).orElseThrow().name())));
        blocks.add(new Heading(1, say("grounds")));
        text.of(content).forEach(it -> blocks.addAll(PlainText.blocks(it)));
        blocks.add(new Heading(1, say("conditional")));
        blocks.add(new Paragraph(say("conditional.text", names(edition), authorities(edition))));
        blocks.addAll(parts(edition));
        var conditions = content.judgement().proposal().binding();
        if (!conditions.isEmpty()) {
            blocks.add(new Paragraph(say("conditions")));
            blocks.add(new BulletList(conditions.stream().map(Condition::text).toList()));
        }
        blocks.add(new Block.Signatures(
                say("signed"),
                content.signatories().stream()
                        .map(it -> new Block.Signatory(
                                it.title().isBlank() ? it.name() : it.name() + ", " + it.title(), it.insteadOf()))
                        .toList()));
        return new DocumentContent(say("title"), SWEDISH, header(content), blocks);
    }

    private DocumentHeader header(EditionContent content) {
        return new DocumentHeader(
                        words.region(),
                        say("unit"),
                        new LabelledText(say("date"), Swedish.date(content.date())),
                        new LabelledText(say("registryNumber"), content.registryNumber()))
                .with(papers.templates().logotype().orElse(""));
    }

    /** The money that is applied for and not decided, each part named as conditional. */
    private List<Block> parts(Edition edition) {
        var lines = caseFiles.applicationOf(edition.caseFile()).financing().stream()
                .filter(it -> !it.confirmed())
                .map(this::part)
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new BulletList(lines));
    }

    private String part(FinancingLine line) {
        return say("part", line.source(), Swedish.amount(line.amount()));
    }

    private Optional<OpinionVerdict> verdict(Edition edition) {
        var content = Canonical.edition(edition.content());
        var code = framework.version(edition.frameworkVersion()).codeOf(DimensionRole.REGIONAL_GOALS);
        var level =
                content.assessment().path("dimensions").path(code).path("grade").path("level");
        return OpinionVerdict.of(content.judgement().recommendation(), level.isInt() ? level.intValue() : null);
    }

    private List<String> funds(Edition edition) {
        return caseFiles.applicationOf(edition.caseFile()).funds().stream()
                .filter(settings.funds()::contains)
                .toList();
    }

    private String authorities(Edition edition) {
        return funds(edition).stream()
                .map(it -> say("authority." + it))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String names(Edition edition) {
        var version = framework.version(edition.frameworkVersion());
        return funds(edition).stream().map(it -> version.textOf(it).orElse(it)).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... parts) {
        return words.message(KEY + key, parts);
    }
}
