package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationField;
import se.vagval.decision.domain.BriefContent.MunicipalityRow;
import se.vagval.identity.Person;
import se.vagval.identity.Users;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;
import se.vagval.statement.Proposal;
import se.vagval.strategy.PaperWords;
import se.vagval.web.Swedish;

/** Drafts the official report, section by section. */
@Component
class ReportDrafting {

    private final Phrases phrases;
    private final SustainabilityDrafting sustainability;
    private final ProfileWords words;
    private final MoneyWords money;
    private final ClauseDrafting clauses;
    private final BasisDrafting basis;
    private final CoFinanciers coFinanciers;
    private final Users users;
    private final Clock clock;

    ReportDrafting(
            Phrases phrases,
            SustainabilityDrafting sustainability,
            ProfileWords words,
            MoneyWords money,
            Users users,
            Clock clock) {
        this.money = money;
        this.clauses = new ClauseDrafting(phrases, money);
        this.basis = new BasisDrafting(phrases, clock);
        this.coFinanciers = new CoFinanciers(phrases);
        this.users = users;
        this.phrases = phrases;
        this.sustainability = sustainability;
        this.words = words;
        this.clock = clock;
    }

    ReportContent draft(CaseMaterial material) {
        return PaperWords.writtenBy(material.framework(), () -> drafted(material));
    }

    private ReportContent drafted(CaseMaterial material) {
        var officer = material.caseFile().officer();
        Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
        for (var section : ReportSection.values()) {
            texts.put(section, text(section, material));
        }
        return new ReportContent(
                material.caseFile().registryNumber().value(),
                material.caseFile().title(),
                officer == null ? "" : users.nameOf(officer),
                LocalDate.now(clock),
                texts,
                MoneyRows.budget(material),
                MoneyRows.financing(material),
                Objects.requireNonNullElse(material.money().cost(), 0L),
                Optional.ofNullable(officer)
                        .flatMap(users::find)
                        .map(Person::title)
                        .orElse(null));
    }

    private String text(ReportSection section, CaseMaterial material) {
        return switch (section) {
            case PROPOSAL -> clauses.draft(material);
            case SUMMARY -> summary(material);
            case BACKGROUND -> background(material);
            case STRATEGIC_ASSESSMENT -> strategicAssessment(material);
            case SUSTAINABILITY -> sustainability.draft(material);
            case ECONOMY -> economy(material);
            case LEGAL -> legal(material);
            case CONDITIONS -> conditions(material);
            case DECISION_BASIS -> basis.draft(material);
            case SENT_TO -> sentTo(material);
        };
    }

    private String summary(CaseMaterial material) {
        var caseFile = material.caseFile();
        var application = material.application();
        var first = phrases.draft(
                "summary",
                caseFile.applicant(),
                money.amount(material.applied()),
                phrases.draft("projectType." + caseFile.projectType().name()),
                caseFile.title());
        var period = application.projectStart() == null || application.projectEnd() == null
                ? ""
                : phrases.draft(
                        "summary.period",
                        Swedish.longDate(application.projectStart()),
                        Swedish.longDate(application.projectEnd()),
                        places(material));
        var cost = material.money().cost() == null
                ? phrases.draft("summary.cost.unknown")
                : phrases.draft("summary.cost", Swedish.amount(material.money().cost()));
        var view = material.recommendation()
                .map(it -> phrases.draft("summary.view." + it.name()))
                .orElse("");
        var amount = material.otherGrant();
        var proposed = amount == null ? "" : phrases.draft("summary.proposed", Swedish.amount(amount));
        return Stream.of(first, period, cost, view, proposed)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String places(CaseMaterial material) {
        return SwedishClauses.words()
                .joined(MoneyRows.municipalities(material).stream()
                        .map(MunicipalityRow::name)
                        .toList());
    }

    private String background(CaseMaterial material) {
        var caseFile = material.caseFile();
        if (material.isReadFromStatement()) {
            return phrases.draft(
                    "background.finished", caseFile.registryNumber().value());
        }
        var first = phrases.draft(
                "background",
                Swedish.longDate(caseFile.received()),
                caseFile.registryNumber().value());
        var need = Excerpt.sentences(material.application().text(ApplicationField.BACKGROUND), 4, 1_200);
        var goals = Excerpt.sentences(material.application().text(ApplicationField.OBJECTIVES), 4, 1_200);
        var more = material.supplemented().stream().map(Swedish::longDate).toList();
        return paragraphs(
                more.isEmpty()
                        ? first
                        : first + " "
                                + phrases.draft(
                                        "background.more",
                                        SwedishClauses.words().joined(more)),
                need.isEmpty() ? "" : phrases.draft("background.need", need),
                goals.isEmpty() ? "" : phrases.draft("background.goals", goals),
                PartyHeard.text(material, phrases));
    }

    private String strategicAssessment(CaseMaterial material) {
        if (material.approved().isEmpty()) {
            return "";
        }
        var scores = words.scores(material).stream()
                .map(it -> phrases.say(it.name()) + ": "
                        + (it.word().isBlank() ? phrases.say("decision.grade.missing") : it.word()))
                .collect(Collectors.joining(". ", "", "."));
        return paragraphs(
                phrases.draft(
                        "assessment", Swedish.longDate(material.approved().get().date())),
                material.block(BlockCode.B1),
                material.block(BlockCode.B3),
                material.block(BlockCode.B4),
                phrases.draft("assessment.scores", scores));
    }

    private String economy(CaseMaterial material) {
        return money.text(material);
    }

    private String legal(CaseMaterial material) {
        if (material.isReadFromStatement()) {
            return paragraphs(phrases.draft("legal.finished"), ground(material));
        }
        var application = material.application();
        var form = material.framework().textOf(application.supportForm()).orElse(application.supportForm());
        var stateAid = application.text(ApplicationField.STATE_AID).strip();
        return paragraphs(
                form.isBlank() ? "" : phrases.draft("legal.form", form),
                phrases.draft("legal"),
                stateAid.isEmpty() ? "" : phrases.draft("legal.stateAid", Excerpt.sentences(stateAid, 6, 1_500)),
                ground(material));
    }

    private static String ground(CaseMaterial material) {
        return String.join(" ", material.ground().sentences());
    }

    private String conditions(CaseMaterial material) {
        var proposal = material.proposal();
        var ahead = proposal.forward();
        return paragraphs(
                proposal.binding().isEmpty() ? phrases.draft(noConditions(proposal)) : "",
                binding(proposal, ConditionType.BEFORE_DECISION),
                binding(proposal, ConditionType.DURING_PROJECT),
                ahead.isEmpty() ? "" : phrases.draft("conditions.NEXT_STEP") + "\n\n" + bullets(ahead));
    }

    /** General conditions go with a grant; what is refused has none. */
    private static String noConditions(Proposal proposal) {
        return proposal.givesMoney() ? "conditions.none" : "conditions.refused";
    }

    private String binding(Proposal proposal, ConditionType type) {
        var texts = proposal.binding().stream()
                .filter(it -> it.type() == type)
                .map(Condition::text)
                .toList();
        return texts.isEmpty() ? "" : phrases.draft("conditions." + type) + "\n\n" + bullets(texts);
    }

    private static String bullets(List<String> texts) {
        return texts.stream().map(it -> "- " + Phrases.sentence(flat(it))).collect(Collectors.joining("\n"));
    }

    static String flat(String text) {
        return text.strip().replaceAll("\\R+", " ");
    }

    /** The applicant, those who finance the project together with the region, and the authority of a fund beside them. */
    private String sentTo(CaseMaterial material) {
        var rows = MoneyRows.financing(material);
        var authorities = rows.stream().anyMatch(BriefContent.MoneyRow::isFromFund)
                ? material.application().funds().stream()
                        .flatMap(it -> phrases.find("decision.addressee.authority." + it).stream())
                : Stream.<String>empty();
        var to = Stream.of(
                Stream.of(material.caseFile().applicant()),
                coFinanciers.named(rows, material.framework()).stream(),
                authorities);
        return to.flatMap(it -> it).distinct().map(it -> "- " + flat(it)).collect(Collectors.joining("\n"));
    }

    static String paragraphs(String... parts) {
        return Stream.of(parts).map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
