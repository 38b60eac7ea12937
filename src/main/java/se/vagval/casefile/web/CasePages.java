package se.vagval.casefile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.CaseTold;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.CaseReading;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.casefile.web.CasePage.ClosedPage;
import se.vagval.casefile.web.CasePage.Fact;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.PrioritisingBodies;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Puts the case page together in one transaction: the case, its traces and the names in one statement each, and one per
 * contributed task.
 */
@Component
class CasePages {

    private static final int HAPPENINGS = 10;

    /** The pages one may go to from the case, and what each of them takes. */
    private static final Map<String, CasePermission> LINKS = links();

    private static final Set<String> WHILE_OPEN = Set.of("tilldelning", "ramverk", "aterkallelse", "skrivarstuga");

    private final CaseReading reading;
    private final CaseTrail trail;
    private final Users users;
    private final Framework framework;
    private final CaseTasks tasks;
    private final NextSteps nextSteps;
    private final Happenings happenings;
    private final ClockWords clock;
    private final Trails trails;
    private final FocusNames focus;
    private final PrioritisingBodies bodies;
    private final List<CaseTold> told;
    private final CaseDoors doors;
    private final Words words;

    CasePages(
            CaseReading reading,
            CaseTrail trail,
            Users users,
            Framework framework,
            CaseTasks tasks,
            NextSteps nextSteps,
            Happenings happenings,
            ClockWords clock,
            Trails trails,
            FocusNames focus,
            PrioritisingBodies bodies,
            List<CaseTold> told,
            CaseDoors doors,
            Words words) {
        this.told = told;
        this.doors = doors;
        this.reading = reading;
        this.trail = trail;
        this.users = users;
        this.framework = framework;
        this.tasks = tasks;
        this.nextSteps = nextSteps;
        this.happenings = happenings;
        this.clock = clock;
        this.trails = trails;
        this.focus = focus;
        this.bodies = bodies;
        this.words = words;
    }

    /** The number and where it stands, and why no more. */
    ClosedPage closed(CaseFileId id) {
        var caseFile = reading.open(id);
        return new ClosedPage(
                caseFile.registryNumber().value(),
                caseFile.status(),
                trails.toList(),
                words.message("casefile.refused." + Reason.SECRET));
    }

    @Transactional(readOnly = true)
    public CasePage of(CaseFileId id, Person reader, CaseFacts known) {
        var caseFile = reading.open(id);
        var summary = reading.summaryOf(caseFile);
        var entries = trail.of(known, reader, null, HAPPENINGS + 1);
        var names = namesIn(summary, entries);
        return new CasePage(
                summary,
                trails.toList(),
                nextSteps.question(caseFile, reader, known),
                nextSteps.of(caseFile, reader, known),
                nextSteps.others(caseFile, reader),
                tasks.of(caseFile, summary),
                happenings.of(
                        entries.stream().limit(HAPPENINGS).toList(),
                        names,
                        framework.version(summary.frameworkVersion())),
                entries.size() > HAPPENINGS ? id.address("handelser") : null,
                facts(caseFile, summary, names, known),
                links(caseFile, reader, known),
                words.message("casefile.why." + known.insight()));
    }

    private static Map<String, CasePermission> links() {
        var links = new LinkedHashMap<String, CasePermission>();
        links.put("ansokan", CasePermission.READ);
        links.put("anteckningar", CasePermission.READ_WORK);
        links.put("bilagor", CasePermission.READ);
        links.put("komplettering", CasePermission.READ);
        links.put("medel", CasePermission.READ);
        links.put("resultat", CasePermission.READ);
        links.put("jav", CasePermission.DECLARE);
        links.put("jav/provning", CasePermission.LIFT_CONFLICT);
        links.put("sekretess", CasePermission.MARK);
        links.put("sekretess/insyn", CasePermission.NAME_READERS);
        links.put("delning", CasePermission.REVIEW);
        links.put("tilldelning", CasePermission.ASSIGN);
        links.put("ramverk", CasePermission.HANDLE);
        links.put("skrivarstuga", CasePermission.READ_WORK);
        links.put("andrabedomning", CasePermission.ASSESS_AGAIN);
        links.put("aterkallelse", CasePermission.HANDLE);
        links.put("klassificering", CasePermission.READ);
        links.put("fokusomraden", CasePermission.READ);
        links.put("statistikomraden", CasePermission.READ);
        links.put("akt.pdf", CasePermission.READ_WORK);
        links.put("akt.zip", CasePermission.READ_WORK);
        return links;
    }

    private Map<UserId, String> namesIn(CaseFileSummary summary, List<AuditEntry> entries) {
        var ids = Happenings.peopleIn(entries);
        if (summary.officer() != null) {
            ids.add(summary.officer());
        }
        return users.namesOf(ids);
    }

    private String officer(CaseFileSummary summary, Map<UserId, String> names) {
        var officer = summary.officer();
        return officer == null ? words.message("casefile.officer.none") : names.getOrDefault(officer, officer.value());
    }

    /** What the framework that the case is judged by has names for. */
    private List<Fact> named(CaseFile caseFile, CaseFileSummary summary) {
        var version = framework.version(summary.frameworkVersion());
        var places = summary.municipalities().stream()
                .map(code -> version.municipality(code).map(it -> it.name()).orElse(code))
                .toList();
        var named = new ArrayList<>(List.of(
                fact("funds", inWords(caseFile.headline().funds(), version)),
                fact("municipalities", String.join(", ", places)),
                fact("framework", version.name())));
        bodies.of(summary.funds(), summary.received()).forEach(it -> named.add(1, fact("body", it.name())));
        if (!caseFile.headline().focusAreas().isEmpty()) {
            named.add(fact("focus", focus.of(caseFile.headline().focusAreas(), version)));
        }
        if (!caseFile.headline().smallAreas().isEmpty()) {
            named.add(fact("areas", String.join(", ", caseFile.headline().smallAreas())));
        }
        return named;
    }

    private List<Fact> facts(CaseFile caseFile, CaseFileSummary summary, Map<UserId, String> names, CaseFacts known) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("officer", officer(summary, names)));
        if (known.gatheredUntil() != null) {
            facts.add(fact(
                    "gathered", words.message("casefile.fact.gathered.text", Swedish.stamp(known.gatheredUntil()))));
        }
        facts.add(fact("received", Swedish.longDate(summary.received())));
        if (caseFile.isTakeable()) {
            facts.add(fact("clock", clock.words(caseFile)));
        }
        facts.add(fact("channel", caseFile.channel()));
        facts.add(fact("projectType", words.of(summary.projectType())));
        facts.add(fact(
                "amount",
                summary.appliedAmount() == 0 ? words.message("web.unknown") : Swedish.amount(summary.appliedAmount())));
        facts.addAll(named(caseFile, summary));
        facts.addAll(told(summary));
        reading.archivingOf(caseFile)
                .ifPresent(it -> facts.add(fact(
                        "archived", words.message("casefile.archived.text", Swedish.longDate(it.day()), it.reason()))));
        caseFile.secrecyMark()
                .ifPresent(it -> facts.add(fact(
                        "secrecy",
                        words.message(
                                "casefile.secrecy.text", it.provision(), Swedish.date(it.date()), it.authority()))));
        return facts;
    }

    /** What other rooms want told, to whoever may read the page it stands on. */
    private List<Fact> told(CaseFileSummary summary) {
        return told.stream()
                .flatMap(it -> it.of(summary).stream())
                .filter(it -> doors.mayTell(it.address()))
                .map(it -> new Fact(words.message(it.labelKey()), it.text(), it.address()))
                .toList();
    }

    private static String inWords(List<String> codes, FrameworkVersion version) {
        return codes.stream().map(it -> version.textOf(it).orElse(it)).collect(Collectors.joining(", "));
    }

    private Fact fact(String name, String text) {
        return new Fact(words.message("casefile.fact." + name), text, null);
    }

    /** Only what this person may open. */
    private List<Link> links(CaseFile caseFile, Person reader, CaseFacts known) {
        return LINKS.entrySet().stream()
                .filter(it -> CaseRules.isOffered(it.getValue(), known, reader))
                .filter(it -> caseFile.isTakeable() || !WHILE_OPEN.contains(it.getKey()))
                .filter(it -> known.marked()
                        ? !it.getKey().equals("delning")
                        : !it.getKey().equals("sekretess/insyn"))
                .map(it -> Link.to(
                        words.message("casefile.link." + it.getKey().replace('/', '.')),
                        caseFile.id().address(it.getKey())))
                .toList();
    }
}
