package se.vagval;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDetails.Applicant;
import se.vagval.casefile.ApplicationDetails.Contact;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.RegistryNumber;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.check.domain.GateVerdict;
import se.vagval.casefile.domain.CaseRegistering;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;

/** Cases for tests, walked to where they are wanted by the real use cases, as the people of {@link TestPeople}. */
@TestComponent
public class TestCases {

    /** As the framework names the support that is applied for. */
    public static final String APPLIED_GRANT = "Sökt stöd anslag 1:1";

    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    private final CaseRegistering registration;
    private final ConflictDeclaring conflicts;
    private final FormalChecking checking;
    private final ActingAs acting;

    TestCases(CaseRegistering registration, ConflictDeclaring conflicts, FormalChecking checking, ActingAs acting) {
        this.registration = registration;
        this.conflicts = conflicts;
        this.checking = checking;
        this.acting = acting;
    }

    /** Registered, with {@code handlaggare} as officer, who has not declared anything yet. */
    public CaseFileId registered() {
        return register(draft(TestPeople.OFFICER));
    }

    public CaseFileId registered(String title) {
        return registered(titled(title));
    }

    public CaseFileId registered(String title, String supportForm) {
        var it = titled(title);
        return registered(new ApplicationDetails(
                it.title(),
                it.projectType(),
                supportForm,
                it.funds(),
                it.projectStart(),
                it.projectEnd(),
                it.applicant(),
                it.contact(),
                it.texts(),
                it.municipalities(),
                it.actors(),
                it.budget(),
                it.financing(),
                it.enclosures()));
    }

    private CaseFileId registered(ApplicationDetails details) {
        var it = draft(TestPeople.OFFICER);
        return register(new ApplicationDraft(
                it.registryNumber(), it.received(), it.channel(), it.unit(), it.officer(), null, details, false));
    }

    public CaseFileId register(ApplicationDraft draft) {
        return acting.person(TestPeople.REGISTRAR, () -> registration.register(draft, TestPeople.REGISTRAR));
    }

    /** The officer has declared to be free, and the formal check has begun. */
    public CaseFileId inFormalCheck() {
        var id = registered();
        declareFree(id, TestPeople.OFFICER);
        acting.person(TestPeople.OFFICER, () -> checking.start(id, TestPeople.OFFICER));
        return id;
    }

    /** Every gate judged ok and the assessment opened; the unit's manager, too, has declared to be free. */
    public CaseFileId underAssessment() {
        return assessing(registered());
    }

    /** As {@link #underAssessment}, of that very application, whose faults the officer has a word about. */
    public CaseFileId assessed(ApplicationDraft draft) {
        return assessing(register(draft), "Vägt.");
    }

    /** As {@link #underAssessment}, for that form of support. */
    public CaseFileId underAssessment(String title, String supportForm) {
        return assessing(registered(title, supportForm), "Vägt.");
    }

    private CaseFileId assessing(CaseFileId id) {
        return assessing(id, "");
    }

    private CaseFileId assessing(CaseFileId id, String note) {
        declareFree(id, TestPeople.OFFICER);
        acting.person(TestPeople.OFFICER, () -> {
            var seen = checking.start(id, TestPeople.OFFICER);
            checking.judge(id, TestPeople.OFFICER, everyGate(GateOutcome.OK, note), seen);
            checking.openAssessment(id, TestPeople.OFFICER);
        });
        declareFree(id, TestPeople.MANAGER);
        return id;
    }

    /** As {@link #underAssessment}, with money applied for from these funds. */
    public CaseFileId underAssessment(List<String> funds) {
        var it = draft(TestPeople.OFFICER);
        var details = details();
        var id = register(new ApplicationDraft(
                it.registryNumber(),
                it.received(),
                it.channel(),
                it.unit(),
                it.officer(),
                null,
                new ApplicationDetails(
                        details.title(),
                        details.projectType(),
                        details.supportForm(),
                        funds,
                        details.projectStart(),
                        details.projectEnd(),
                        details.applicant(),
                        details.contact(),
                        details.texts(),
                        details.municipalities(),
                        details.actors(),
                        details.budget(),
                        details.financing(),
                        details.enclosures()),
                false));
        return assessing(id);
    }

    public void declareFree(CaseFileId id, UserId person) {
        acting.person(person, () -> conflicts.declareFree(id, person));
    }

    public static Map<String, GateVerdict> everyGate(GateOutcome outcome) {
        return everyGate(outcome, "");
    }

    public static Map<String, GateVerdict> everyGate(GateOutcome outcome, String note) {
        var verdicts = new HashMap<String, GateVerdict>();
        for (var number = 1; number <= 10; number++) {
            verdicts.put("G" + number, new GateVerdict(outcome, note));
        }
        return verdicts;
    }

    public static String freshNumber() {
        return "RUN/" + NUMBER.getAndIncrement() + "/"
                + (1900 + (int) (ProcessHandle.current().pid() % 100));
    }

    public static ApplicationDraft draft(UserId officer) {
        return new ApplicationDraft(
                RegistryNumber.of(freshNumber()),
                LocalDate.of(2026, 1, 19),
                "Min ansökan",
                TestPeople.UNIT,
                officer,
                null,
                details(),
                false);
    }

    /** A sound application: it adds up, and every text is there. */
    public static ApplicationDetails details() {
        return titled("Byhuset som arbetsplats");
    }

    public static ApplicationDetails titled(String title) {
        var texts = new EnumMap<ApplicationField, String>(ApplicationField.class);
        for (var field : ApplicationField.values()) {
            texts.put(field, "Text om " + field.name() + ". Byalaget bygger om huset till arbetsplats.");
        }
        return new ApplicationDetails(
                title,
                ProjectType.IMPLEMENTATION,
                "PS",
                List.of("A11"),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 12, 31),
                Applicant.of("Byalaget i Backen", "990001-1108", "ideell förening", "CIV", "2305"),
                new Contact("Kim Berg", "ordförande", "kim@backen.exempel", ""),
                texts,
                List.of(new MunicipalityShare("2305", 0.5), new MunicipalityShare("2303", 0.5)),
                List.of(new ApplicationActor("Byalaget i Backen", "CIV", "projektägare", true)),
                List.of(new BudgetLine("Personal", 600_000), new BudgetLine("Resor och logi", 200_000)),
                List.of(
                        new FinancingLine("Anslag 1:1", APPLIED_GRANT, 400_000, false),
                        new FinancingLine("Bräcke kommun", "Offentlig kontant – kommun", 400_000, true)),
                List.of("firmateckning", "medfinansieringsintyg"));
    }
}
