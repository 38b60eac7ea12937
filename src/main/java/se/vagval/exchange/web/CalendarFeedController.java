package se.vagval.exchange.web;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.exchange.domain.CalendarFeeds;
import se.vagval.exchange.domain.CalendarKeeping;
import se.vagval.exchange.domain.CalendarText;
import se.vagval.exchange.domain.SecretKey;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Kalender: the page of the own address, and what is behind it for a calendar that cannot sign in. */
@Controller
class CalendarFeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar; charset=utf-8");

    private final CalendarKeeping keeping;
    private final CalendarFeeds feeds;
    private final Words words;
    private final Clock clock;
    private final String portal;

    CalendarFeedController(
            CalendarKeeping keeping,
            CalendarFeeds feeds,
            Words words,
            Clock clock,
            @Value("${vagval.notice.address}") String portal) {
        this.keeping = keeping;
        this.feeds = feeds;
        this.words = words;
        this.clock = clock;
        this.portal = portal;
    }

    /** Everything exchange/calendar.html shows besides the address that was just made. */
    record CalendarPage(String openedAt) {

        public boolean open() {
            return !openedAt.isEmpty();
        }
    }

    @GetMapping("/kalender")
    String show(UserId person, Model model) {
        model.addAttribute(
                "page",
                new CalendarPage(keeping.openedAt(person).map(Swedish::stamp).orElse("")));
        return "exchange/calendar";
    }

    /** The address is shown on the next page, and never again. */
    @PostMapping("/kalender")
    String open(UserId person, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "address", portal + "/kalender/" + keeping.open(person).value() + ".ics");
        flash.addFlashAttribute("notice", "exchange.calendar.opened");
        return "redirect:/kalender";
    }

    @PostMapping("/kalender/borttagning")
    String close(UserId person, RedirectAttributes flash) {
        keeping.close(person);
        flash.addFlashAttribute("notice", "exchange.calendar.closed");
        return "redirect:/kalender";
    }

    @GetMapping("/kalender/{nyckel}.ics")
    ResponseEntity<String> feed(@PathVariable String nyckel) {
        var feed = feeds.of(new SecretKey(nyckel)).orElseThrow(() -> new NotFoundRefusal("calendar"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(CalendarText.of(feed, words.message("exchange.calendar.name"), portal, clock.instant()));
    }
}
