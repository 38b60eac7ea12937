package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriUtils;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAccess;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Person;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.TypedText;

/**
 * Stands before every address of a case, whichever room has it: the permission the address was listed with is tried
 * against this case and this person. Whoever is to work with the case says first whether there is a conflict of interest.
 */
@Component
class CaseGuard implements HandlerInterceptor {

    static final String FACTS = "casefile.facts";
    static final String VARIABLE = "caseFile";

    /** What layout.html looks for: the page is about a case with a secrecy mark. */
    private static final String MARKED = "marked";

    /** And in the title of the tab, which is all one sees of it beside ten others. */
    private static final String NUMBER = "registryNumber";

    private final CaseAccess access;
    private final AddressBook addresses;

    CaseGuard(CaseAccess access, AddressBook addresses) {
        this.access = access;
        this.addresses = addresses;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var id = caseFile(request);
        if (id == null
                || !(request.getUserPrincipal() instanceof Authentication who)
                || !(who.getPrincipal() instanceof SignedInPerson signedIn)) {
            return true;
        }
        var person = signedIn.person();
        var facts = access.factsOf(id, person);
        request.setAttribute(FACTS, facts);
        var permission = permission(request);
        var refusal = CaseRules.refusal(permission, facts, person);
        if (refusal.filter(Reason.CONFLICT_UNDECLARED::equals).isPresent()) {
            askFirst(request, response, declarationFor(request, id));
            return false;
        }
        refusal.ifPresent(reason -> {
            throw new CaseRefusal(reason);
        });
        noteReading(permission, facts, person);
        return true;
    }

    /** The mark and the number stand on every page of the case. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:")
                && request.getAttribute(FACTS) instanceof CaseFacts facts) {
            page.addObject(MARKED, facts.marked());
            page.addObject(NUMBER, facts.registryNumber());
        }
    }

    private static void askFirst(HttpServletRequest request, HttpServletResponse response, String declaration)
            throws IOException {
        if (!TypedText.in(request).isEmpty()) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put("notice", "casefile.refused." + Reason.CONFLICT_UNDECLARED);
            RequestContextUtils.saveOutputFlashMap(declaration, request, response);
        }
        response.sendRedirect(declaration);
    }

    private void noteReading(CasePermission permission, CaseFacts facts, Person person) {
        var showsContent = permission.opensContent() || permission == CasePermission.KNOW;
        if (facts.marked() && facts.insight().isOpen() && showsContent) {
            access.noteReading(List.of(facts.id()), person.id());
        }
    }

    /** An address that somebody forgot to list with a permission is read like the application itself. */
    private CasePermission permission(HttpServletRequest request) {
        var method = request.getMethod().equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(request.getMethod());
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return addresses
                .find(method, pattern)
                .map(AddressBook.Entry::permission)
                .map(it -> it instanceof CasePermission permission ? permission : null)
                .orElse(CasePermission.READ);
    }

    /** Back to a page that was asked for; an act is not repeated by itself. */
    private static String declarationFor(HttpServletRequest request, CaseFileId caseFile) {
        var declaration = caseFile.address("jav");
        return request.getMethod().equals("GET")
                ? declaration + "?till=" + UriUtils.encode(request.getRequestURI(), "UTF-8")
                : declaration;
    }

    /** Just what the controller will be given: an address that opens a case must not look like none here. */
    private static @Nullable CaseFileId caseFile(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get(VARIABLE) instanceof String typed)) {
            return null;
        }
        try {
            return CaseFileId.of(typed);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
