package se.vagval.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.identity.Role;

@PortalTest
class UserPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Test
    void opensAnAccountThatCanBeUsedAtOnce() {
        var name = "anna." + UUID.randomUUID();

        assertThat(account("/anvandare/ny", name, "ett riktigt långt lösenord")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/anvandare").with(administrator()))
                .bodyText()
                .contains(name, "Anna Åström");
        assertThat(browser.post()
                        .uri("/inloggning")
                        .with(csrf())
                        .param("anvandare", name)
                        .param("losenord", "ett riktigt långt lösenord"))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void explainsAShortPasswordAndKeepsTheRest() {
        assertThat(account("/anvandare/ny", "anna", "kort"))
                .hasStatus(422)
                .bodyText()
                .contains("minst 15 tecken", "str");
    }

    @Test
    void saysThatANameIsTaken() {
        assertThat(account("/anvandare/ny", "handlaggare", "ett riktigt långt lösenord"))
                .hasStatus(422)
                .bodyText()
                .contains("upptaget");
    }

    private MockMvcRequestBuilder account(String address, String name, String password) {
        return browser.post()
                .uri(address)
                .with(administrator())
                .with(csrf())
                .param("id", name)
                .param("password", password)
                .param("name", "Anna Åström")
                .param("title", "handläggare")
                .param("unit", TestPeople.UNIT.value())
                .param("roles", "CASE_OFFICER")
                .param("enabled", "true");
    }

    private RequestPostProcessor administrator() {
        return user(people.signedIn(Role.SYSTEM_ADMINISTRATOR));
    }
}
