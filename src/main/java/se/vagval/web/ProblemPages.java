package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Felsida med eget skäl. For a module that can say better than the status alone why something is refused. */
public interface ProblemPages {

    /** @param sentence the message key of the reason, shown instead of what the status says by itself */
    ModelAndView of(HttpStatus status, String sentence, HttpServletRequest request);
}
