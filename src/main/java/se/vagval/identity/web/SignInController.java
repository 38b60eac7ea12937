package se.vagval.identity.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.identity.Person;
import se.vagval.identity.domain.DemoAccountMaking;

/** Inloggning. */
@Controller
class SignInController {

    private final DemoAccountMaking demo;

    SignInController(DemoAccountMaking demo) {
        this.demo = demo;
    }

    @GetMapping(SecurityConfig.SIGN_IN)
    String signIn(
            @RequestParam(required = false) String fel, @RequestParam(required = false) String utloggad, Model model) {
        if (fel != null) {
            model.addAttribute("refused", true);
        }
        model.addAttribute("page", new SignInPage(demo.all(), fel != null, utloggad != null));
        return "identity/sign-in";
    }

    /** What the sign-in page shows. */
    record SignInPage(List<Person> demoAccounts, boolean failed, boolean signedOut) {}
}
