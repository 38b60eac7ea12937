package se.vagval.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Puts the shell into the model of every page; it is made when a page shows it, not where one is only led on. */
@ControllerAdvice
class ShellAdvice {

    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    @ModelAttribute("shell")
    LazyContextVariable<Shell> shell(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Shell loadValue() {
                return shells.shellOf(request);
            }
        };
    }
}
