package se.vagval.identity.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.identity.domain.PresentPeople;
import se.vagval.identity.domain.SignIn;

/** Everything is closed unless a module has listed its address; people sign in with a form. */
@Configuration
@EnableMethodSecurity
class SecurityConfig {

    static final String SIGN_IN = "/inloggning";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** The only one, so that nothing else compares a password a second time. */
    @Bean
    AuthenticationManager localAccounts(SignIn signIn) {
        return new ProviderManager(new LocalAccounts(signIn));
    }

    @Bean
    AddressBook addressBook(List<AddressRules> rules) {
        var book = new AddressBook();
        rules.forEach(it -> it.list(book));
        return book;
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            AddressBook book,
            PresentPeople people,
            AuthenticationManager accounts,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure,
            @Value("${server.servlet.session.cookie.name:vagval}") String sessionCookie)
            throws Exception {
        http.authorizeHttpRequests(it -> open(it, book))
                .authenticationManager(accounts)
                .addFilterBefore(new FreshPersonFilter(people), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("anvandare")
                        .passwordParameter("losenord")
                        .successHandler(entered())
                        .failureUrl(SIGN_IN + "?fel"))
                .logout(it -> it.logoutUrl("/utloggning")
                        .addLogoutHandler(new ForgottenCookie(sessionCookie, secure))
                        .logoutSuccessUrl(SIGN_IN + "?utloggad"))
                .requestCache(it -> it.requestCache(pagesOnly()))
                .csrf(it -> it.csrfTokenRepository(csrfCookie(secure)))
                .exceptionHandling(it ->
                        it.accessDeniedHandler(new RefusedAddress(book)).authenticationEntryPoint(new LapsedSession()))
                .headers(it -> it.defaultsDisabled().cacheControl(Customizer.withDefaults()));
        return http.build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            AddressBook book) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        for (var entry : book.entries()) {
            var methods = entry.method().equals(HttpMethod.GET)
                    ? List.of(HttpMethod.GET, HttpMethod.HEAD)
                    : List.of(entry.method());
            for (var method : methods) {
                var address = requests.requestMatchers(pathPattern(method, entry.pattern()));
                if (entry.isOpen()) {
                    address.permitAll();
                } else {
                    address.hasAnyRole(entry.roles().stream().map(Role::name).toArray(String[]::new));
                }
            }
        }
        requests.anyRequest().denyAll();
    }

    private static SavedRequestAwareAuthenticationSuccessHandler entered() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRequestCache(pagesOnly());
        return handler;
    }

    /** Remembers the page somebody wanted, in a cookie so that open pages make no session. */
    private static CookieRequestCache pagesOnly() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !request.getRequestURI().contains(".")
                && !"true".equals(request.getHeader("X-Autosave")));
        return cache;
    }

    private static CookieCsrfTokenRepository csrfCookie(boolean secure) {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(secure ? "__Host-vagval-csrf" : "vagval-csrf");
        cookies.setCookieCustomizer(
                it -> it.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
        return cookies;
    }
}
