package se.vagval.identity.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import se.vagval.identity.domain.SignIn;

/**
 * The one place where a password is compared. One answer for every refusal: nobody learns whether the name exists or is
 * closed; trouble of the portal's own is thrown as it is and ends as a 503.
 */
class LocalAccounts implements AuthenticationProvider {

    private static final int LONGEST = 1_000;

    private final SignIn signIn;

    LocalAccounts(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var from = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var person = password.length() > LONGEST
                ? null
                : signIn.enter(attempt.getName(), password, from).orElse(null);
        if (person == null) {
            throw new BadCredentialsException("refused");
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
