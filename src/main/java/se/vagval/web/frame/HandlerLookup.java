package se.vagval.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import se.vagval.identity.PathTree;

/**
 * Vem som svarar på en adress. Of the hundreds of addresses only those are asked whose shape fits. Where that does not lead
 * to one that is plainly the best the ordinary way decides, and it alone says why an address has no answer.
 */
public final class HandlerLookup extends RequestMappingHandlerMapping {

    private final PathTree<Match> addresses = new PathTree<>();

    /** An address, or what of it fits a request, and who answers it. */
    private record Match(RequestMappingInfo address, HandlerMethod handler) {}

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        getHandlerMethods()
                .forEach((address, handler) -> address.getPatternValues()
                        .forEach(pattern -> addresses.add(pattern, new Match(address, handler))));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var best = best(request);
        if (best == null || CorsUtils.isPreFlightRequest(request)) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, best.handler());
        handleMatch(best.address(), path, request);
        return best.handler();
    }

    private @Nullable Match best(HttpServletRequest request) {
        var asked = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        var matches = new ArrayList<Match>();
        for (var one : addresses.at(asked)) {
            var fitting = getMatchingMapping(one.address(), request);
            if (fitting != null) {
                matches.add(new Match(fitting, one.handler()));
            }
        }
        var order = Comparator.comparing(Match::address, getMappingComparator(request));
        matches.sort(order);
        var isPlain = matches.size() == 1 || matches.size() > 1 && order.compare(matches.get(0), matches.get(1)) < 0;
        return isPlain ? matches.getFirst() : null;
    }
}
