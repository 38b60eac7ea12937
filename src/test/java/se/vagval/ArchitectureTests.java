package se.vagval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.StringUtils;

class ArchitectureTests {

    private static final String ROOT = "se.vagval.";
    private static final String DEMO = "se.vagval.demo..";

    /** The demo is a visitor that walks through every room, and no part of the map. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(VagvalApplication.class, resideInAPackage(DEMO));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.vagval");

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void drawsTheModuleMap() {
        new Documenter(MODULES).writeDocumentation();
    }

    @Test
    void noRoomKnowsTheDemo() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DEMO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DEMO)
                .check(PORTAL);
    }

    /** The demo does what people do: it neither stores anything by itself nor knows a page. */
    @Test
    void theDemoWalksUseCasesAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage(DEMO)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.vagval.*.web..", "se.vagval.*.*.web..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc..")
                .check(PORTAL);
    }

    @Test
    void noRoomHasABackDoor() {
        classes()
                .that()
                .resideInAPackage("se.vagval..")
                .should()
                .notBeAnnotatedWith(NamedInterface.class)
                .check(PORTAL);
    }

    @Test
    void oneTypeTakesFingerprints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.vagval.database.Fingerprint")
                .should()
                .callMethod(MessageDigest.class, "getInstance", String.class)
                .check(PORTAL);
    }

    @Test
    void oneTypeWritesCanonicalJson() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.vagval.database.CanonicalJson")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.erdtman.jcs..")
                .check(PORTAL);
    }

    @Test
    void oneTypeWritesNumbersAndDatesForPeople() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.vagval.web.Swedish")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(DateTimeFormatter.class, NumberFormat.class, DecimalFormat.class)
                .check(PORTAL);
    }

    /** The shell sets the messages up and reads faults with them; drafting keeps a bundle, so as to need no running portal. */
    @Test
    void oneTypeLooksSentencesUp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("se.vagval.web..", "se.vagval.statement.drafting..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(MessageSource.class)
                .check(PORTAL);
    }

    /** A getter with the name of a component takes its place wherever the record is written as JSON, or read by a page. */
    @Test
    void aRecordSaysOneThingUnderOneName() {
        var twice = PORTAL.stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect)
                .flatMap(record -> Stream.of(record.getRecordComponents())
                        .flatMap(component -> Stream.of("is", "get")
                                .map(it -> it + StringUtils.capitalize(component.getName()))
                                .filter(getter -> Stream.of(record.getDeclaredMethods())
                                        .anyMatch(it -> it.getName().equals(getter) && it.getParameterCount() == 0))
                                .map(getter -> record.getName() + "." + getter)))
                .toList();
        assertThat(twice).isEmpty();
    }

    /** What a page shows of an entity; every other one is private to its room. */
    @Test
    void anEntityIsPrivateToItsRoomUnlessAPageShowsIt() {
        var open = PORTAL.stream()
                .filter(it ->
                        it.isAnnotatedWith(Entity.class) && it.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName);

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "Archiving", // who archived the case and when, on its page
                        "Attachment", // the list of attachments: name, size, day
                        "BriefEdition", // the papers that were sent, given out as files
                        "CaseFile", // the case page and its steps
                        "CommunicationWaiver", // why the parties were not asked, on the page of it
                        "ConflictDeclaration", // the page where a declared conflict is tried
                        "FileNote", // the notes, as they were written
                        "FundingApplication", // a version of the application and its number
                        "MinutesExtract", // the extract, given out as a file
                        "PartyCommunication", // what was sent to whom, on the page of it
                        "RegistrationDraft", // a form that was left half filled in
                        "SupplementRequest"); // the questions, as they were asked
    }

    /** Who is told of what a room has done; what a listener does is tried with the act that it hears (decision 26). */
    @Test
    void everyRoomThatListensIsKnown() {
        var heard = PORTAL.stream()
                .flatMap(it -> it.getMethods().stream())
                .filter(ArchitectureTests::listens)
                .flatMap(ArchitectureTests::heard)
                .collect(Collectors.toSet());

        assertThat(heard)
                .containsExactlyInAnyOrder(
                        "audit.TrailKeeping hears audit.AuditableEvent",
                        "audit.TrailKeeping hears identity.AccountChanged",
                        "audit.TrailKeeping hears identity.DeputyAppointed",
                        "casefile.SupplementPosting hears casefile.ApplicationWithdrawn",
                        "decision.ReportReopening hears statement.StatementReopened",
                        "decision.TableClearing hears casefile.ApplicationWithdrawn",
                        "decision.CommunicationPosting hears casefile.ApplicationWithdrawn",
                        "decision.CommunicationPosting hears casefile.CaseMarkedSecret",
                        "decision.CommunicationPosting hears statement.StatementReopened",
                        "casefile.SupplementPosting hears casefile.CaseMarkedSecret",
                        "exchange.ShareEnding hears casefile.CaseMarkedSecret",
                        "exchange.ShareEnding hears casefile.CaseFileArchived",
                        "funding.GrantAllotting hears decision.DecisionCorrected",
                        "funding.GrantAllotting hears decision.DecisionMade",
                        "identity.KnownNames hears identity.AccountChanged",
                        "notice.MailStopping hears identity.AccountChanged",
                        "notice.NoticeGiving hears audit.AuditableEvent",
                        "statement.StatementPapers hears statement.StatementApproved",
                        "stewardship.RereadingJob hears stewardship.RereadingBegun",
                        "strategy.FrameworkLibrary hears strategy.FrameworkPublished");
    }

    private static boolean listens(JavaMethod method) {
        return method.isAnnotatedWith(EventListener.class) || method.isAnnotatedWith(TransactionalEventListener.class);
    }

    private static Stream<String> heard(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .filter(it -> it.getPackageName().startsWith(ROOT))
                .map(it -> named(method.getOwner()) + " hears " + named(it));
    }

    private static String named(JavaClass type) {
        var inside = type.getPackageName().substring(ROOT.length());
        return inside.split("\\.")[0] + "." + type.getSimpleName();
    }
}
