package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.ConflictStanding;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;

/**
 * Stands before everything below a case: who is to work with it or decide on it says first whether there is a conflict of
 * interest. The case's own page, without any of the content, is open until a conflict is declared.
 */
@Component
class ConflictGuard implements HandlerInterceptor {

    static final String STANDING = "casefile.conflictStanding";

    private static final Set<Role> MUST_DECLARE = EnumSet.of(
            Role.CASE_OFFICER,
            Role.REGIONAL_STRATEGIST,
            Role.SUBJECT_EXPERT,
            Role.UNIT_MANAGER,
            Role.DEVELOPMENT_DIRECTOR,
            Role.ELECTED_REPRESENTATIVE);
    private static final Pattern BELOW =
            Pattern.compile("/arenden/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(/.*)?");

    private final ConflictDeclaring conflicts;

    ConflictGuard(ConflictDeclaring conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var address = BELOW.matcher(request.getRequestURI());
        if (!address.matches()
                || "/jav".equals(address.group(2))
                || !(request.getUserPrincipal() instanceof Authentication who)
                || !(who.getPrincipal() instanceof SignedInPerson person)) {
            return true;
        }
        if (person.person().roles().stream().noneMatch(MUST_DECLARE::contains)) {
            request.setAttribute(STANDING, ConflictStanding.FREE);
            return true;
        }
        var standing = conflicts.standing(CaseFileId.of(address.group(1)), person.person().id());
        request.setAttribute(STANDING, standing);
        return switch (standing) {
            case FREE -> true;
            case CONFLICTED -> throw new CaseRefusal(Reason.CONFLICT_OF_INTEREST);
            case UNDECLARED -> {
                if (address.group(2) == null) {
                    yield true;
                }
                response.sendRedirect(declarationFor(request, address.group(1)));
                yield false;
            }
        };
    }

    /** Back to a page that was asked for; an act is not repeated by itself. */
    private static String declarationFor(HttpServletRequest request, String caseFile) {
        var declaration = "/arenden/" + caseFile + "/jav";
        return request.getMethod().equals("GET")
                ? declaration + "?till=" + UriUtils.encode(request.getRequestURI(), "UTF-8")
                : declaration;
    }
}
