package se.vagval.web.frame;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Svaret. Whether the page being written answers that what was sent could not be done; its title then says so first. */
@Component
public class Answer {

    private static final Set<Integer> REFUSED =
            Set.of(HttpStatus.CONFLICT.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());

    public boolean isRefused() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null
                && REFUSED.contains(request.getResponse().getStatus());
    }
}
