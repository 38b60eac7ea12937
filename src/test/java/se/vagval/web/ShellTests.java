package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** The shell alone, with pages of its own that use every part of it; other tests of the shell borrow {@link Sample}. */
@SpringBootTest(
        classes = ShellTests.Sample.class,
        properties = {"spring.mvc.format.date=iso", "vagval.test.demo=true"})
@AutoConfigureMockMvc
public class ShellTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void showsEveryKindOfField() {
        var page = browser.get().uri("/prov").exchange();

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<label for=\"title\"",
                        "lines[0].amount",
                        "id=\"lines0.amount\"",
                        "type=\"date\"",
                        "value=\"2026-03-31\"",
                        "Demoläge");
    }

    @Test
    void writesTheChoicesOfAListWithTheOneChosen() {
        assertThat(browser.get().uri("/prov"))
                .bodyText()
                .containsIgnoringWhitespaces(
                        "<option value=\"\">Välj</option>",
                        "<option value=\"a\">Åre &lt;&quot;fjäll&quot;&gt;</option>",
                        "<option value=\"b\" selected=\"selected\">Berg</option>",
                        "<option value=\"&quot;&gt;&lt;c&gt;\">Krokom</option>");
    }

    @Test
    void writesTheChoicesOfAQuestionWithTheOneChosenAndWhatTheyMean() {
        assertThat(browser.get().uri("/prov"))
                .bodyText()
                .containsIgnoringWhitespaces(
                        "<div class=\"choice\"><input class=\"ds-input\" type=\"radio\" value=\"RED\" id=\"colour\""
                                + " aria-describedby=\"colour-about\" name=\"colour\" checked=\"checked\">"
                                + "<label for=\"colour\">Röd</label>"
                                + "<p class=\"hint\" id=\"colour-about\">Som en stuga &lt;b&gt;</p></div>",
                        "<div class=\"choice\"><input class=\"ds-input\" type=\"radio\" value=\"GREEN\" id=\"colour-2\""
                                + " name=\"colour\"><label for=\"colour-2\">Grön</label></div>");
    }

    @Test
    void showsEveryComponent() {
        var page = browser.get().uri("/prov/sida").exchange();

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "aria-current=\"page\">RUN/117/2026",
                        "Röd",
                        "data-color=\"info\"",
                        "Det här saknas",
                        "href=\"#d4\"",
                        "rel=\"next\"",
                        "Deras text",
                        "aria-sort=\"ascending\"",
                        "Inga kompletteringar")
                .doesNotContain("Villkor", "rel=\"prev\"");
    }

    @Test
    void showsThePersonTheirRolesAndWhatTheyMayOpen() {
        var anna = new SignedInPerson(
                new Person(
                        UserId.of("anna"),
                        "Anna Ås",
                        "strateg",
                        UnitId.of("a"),
                        Set.of(Role.CASE_OFFICER, Role.UNIT_MANAGER),
                        true),
                0);

        assertThat(browser.get().uri("/prov/sida").with(user(anna)))
                .bodyText()
                .contains(
                        "Anna Ås",
                        "Handläggare, Enhetschef",
                        "href=\"/prov\" aria-current=\"true\"",
                        "action=\"/utloggning\"")
                .doesNotContain("/revision");
        assertThat(browser.get().uri("/prov/sida")).bodyText().doesNotContain("/utloggning", "<nav class=\"nav\"");
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class,
                DataJpaRepositoriesAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    @ComponentScan("se.vagval.web")
    @ConfigurationPropertiesScan("se.vagval.web")
    public static class Sample {

        @Bean
        Navigation sampleMenu() {
            return () -> List.of(
                    NavigationItem.of("web.missing", "/prov", RoleGroups.CASE_OFFICERS, 1),
                    NavigationItem.of("web.clash", "/revision", Set.of(Role.AUDITOR), 2));
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.requireCsrfProtectionMatcher(
                            request -> request.getRequestURI().equals("/prov/fil")))
                    .build();
        }
    }

    enum Colour {
        RED,
        GREEN
    }

    record Line(
            @NotBlank @Nullable String what,
            @Nullable @PositiveOrZero BigDecimal amount) {}

    record SampleForm(
            @NotBlank @Size(max = 300) @Nullable String title,
            @NotBlank @Nullable String text,
            @NotNull @Nullable Colour colour,
            @Nullable Set<Colour> colours,
            @Nullable String place,
            boolean agreed,
            @Nullable LocalDate day,
            @Nullable BigDecimal sum,
            @Valid @Nullable List<Line> lines,
            @Nullable Long version) {}

    @Controller
    public static class SampleController {

        public static final List<String> SAVED = new CopyOnWriteArrayList<>();

        @GetMapping("/prov")
        String show(Model model) {
            model.addAttribute(
                    "form",
                    new SampleForm(
                            "Rubrik",
                            "Text",
                            Colour.RED,
                            Set.of(Colour.GREEN),
                            "b",
                            true,
                            LocalDate.of(2026, 3, 31),
                            BigDecimal.ONE,
                            List.of(new Line("a", BigDecimal.TEN)),
                            3L));
            return page(model);
        }

        @PostMapping("/prov")
        String save(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
            if ("a".equals(form.place())) {
                errors.rejectValue("place", "required");
            }
            return errors.hasErrors() ? page(model) : "redirect:/prov";
        }

        /** Saves like a real page; the title says how the saving goes. */
        @PostMapping(path = "/prov", headers = "X-Autosave=true")
        ResponseEntity<Void> autosave(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors) {
            SAVED.add(form.version() + " " + form.text());
            var status = switch (String.valueOf(form.title())) {
                case "krock" -> HttpStatus.CONFLICT;
                case "nekad" -> HttpStatus.FORBIDDEN;
                case "nere" -> SAVED.size() < 2 ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NO_CONTENT;
                case "utloggad" -> HttpStatus.FOUND;
                default -> errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NO_CONTENT;
            };
            return ResponseEntity.status(status)
                    .header("X-Version", String.valueOf(form.version() + 1))
                    .header("Retry-After", "1")
                    .header("Location", "/inloggning")
                    .build();
        }

        @GetMapping("/prov/sida")
        String components(Model model) {
            model.addAttribute("notice", "web.missing");
            model.addAttribute("links", List.of(Link.to("Ärenden", "/arenden")));
            model.addAttribute(
                    "items", List.of(Link.to("Motivera nivån för D4", "#d4"), Link.plain("Väntar på registrator")));
            model.addAttribute("colour", Colour.RED);
            model.addAttribute("paging", new Paging(null, "/prov/sida?efter=50", "50 ärenden"));
            model.addAttribute(
                    "clash",
                    new Clash(
                            "Anna",
                            "kl. 14.32",
                            7,
                            List.of(
                                    new Clash.Field("Motivering", "Deras text", "Min text"),
                                    new Clash.Field("Villkor", "lika", "lika"))));
            return "sample/page";
        }

        @PostMapping("/prov/ta")
        String take(@RequestParam(required = false) String varfor) {
            return "redirect:/prov";
        }

        @PostMapping("/prov/fil")
        String upload(@RequestParam MultipartFile file) {
            return "redirect:/prov";
        }

        @PostMapping("/prov/eko")
        @ResponseBody
        String echo(@RequestParam String text) {
            return text;
        }

        @GetMapping("/prov/fel/{kind}")
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "saknas" -> new NotFoundRefusal("nothing here");
                case "krock" -> new ObjectOptimisticLockingFailureException("it", 1);
                case "krock-jpa" -> new OptimisticLockException();
                case "otillaten" -> new AccessDeniedException("no");
                case "stor" -> new MaxUploadSizeExceededException(1);
                case "databas" ->
                    new CannotCreateTransactionException("gone", new SQLTransientConnectionException("pool"));
                case "databas-tillstand" -> new IllegalStateException(new SQLException("terminating", "57P01"));
                case "databas-avbrott" ->
                    new JpaSystemException(
                            new TransactionException("Unable to rollback", new SQLException("Connection is closed")));
                case "bugg" -> new IllegalStateException("select secret from table");
                default -> new IllegalArgumentException(kind);
            };
        }

        @GetMapping("/prov/nummer/{number}")
        String number(@PathVariable int number, @RequestParam(defaultValue = "1") int sida) {
            return "redirect:/prov";
        }

        private static String page(Model model) {
            model.addAttribute(
                    "colours",
                    List.of(
                            Option.of(Colour.RED, "Röd").explained("Som en stuga <b>"),
                            Option.of(Colour.GREEN, "Grön")));
            model.addAttribute(
                    "places",
                    List.of(Option.of("a", "Åre <\"fjäll\">"), Option.of("b", "Berg"), Option.of("\"><c>", "Krokom")));
            return "sample/form";
        }
    }
}
