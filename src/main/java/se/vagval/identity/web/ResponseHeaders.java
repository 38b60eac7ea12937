package se.vagval.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The exact headers of every answer. */
final class ResponseHeaders {

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'");

    private static final long ONE_YEAR_IN_SECONDS = 31_536_000;

    private ResponseHeaders() {}

    static void exact(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY_POLICY))
                .httpStrictTransportSecurity(
                        it -> it.maxAgeInSeconds(ONE_YEAR_IN_SECONDS).includeSubDomains(true))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        it -> it.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginEmbedderPolicy(it -> it.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(it -> it.deny());
    }
}
