package se.vagval.identity.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.vagval.identity.UserId;

class ActorArgumentTests {

    private final ActorArgument argument = new ActorArgument();

    @Test
    void tellsAControllerWhoIsSignedIn() throws Exception {
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(() -> "handlaggare");

        var actor = argument.resolveArgument(parameter(0), null, new ServletWebRequest(request), null);

        assertThat(actor).isEqualTo(UserId.of("handlaggare"));
    }

    @Test
    void leavesAnIdThatComesFromTheAddressToTheAddress() throws Exception {
        assertThat(argument.supportsParameter(parameter(0))).isTrue();
        assertThat(argument.supportsParameter(parameter(1))).isFalse();
    }

    @Test
    void noControllerAsksForThePrincipalAndReadsItsNameItself() {
        var portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.vagval");

        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .areAssignableFrom(Principal.class)
                .because("a bare UserId argument is the signed-in person")
                .check(portal);
    }

    private static MethodParameter parameter(int index) throws NoSuchMethodException {
        Method method = ActorArgumentTests.class.getDeclaredMethod("handler", UserId.class, UserId.class);
        return new MethodParameter(method, index);
    }

    @SuppressWarnings("unused")
    private static void handler(UserId actor, @PathVariable UserId other) {}
}
