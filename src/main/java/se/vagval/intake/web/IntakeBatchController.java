package se.vagval.intake.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.BatchReceiving;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Several applications at once: a row about each, and nothing is received before somebody says so. */
@Controller
@RequestMapping(IntakeAddresses.BATCHES + "/{batch}")
class IntakeBatchController {

    private final BatchReceiving batches;
    private final IntakePages pages;
    private final Words words;

    IntakeBatchController(BatchReceiving batches, IntakePages pages, Words words) {
        this.batches = batches;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String report(@PathVariable UUID batch, UserId person, Model model) {
        var lines = batches.report(batch, person);
        var receivable = lines.stream().filter(BatchReceiving.Line::receivable).count();
        model.addAttribute(
                "page",
                new BatchPage(
                        pages.trail(),
                        IntakeAddresses.BATCHES + "/" + batch,
                        receivable,
                        lines.stream().map(this::row).toList()));
        return "intake/batch";
    }

    @PostMapping
    String receive(@PathVariable UUID batch, UserId person, RedirectAttributes flash) {
        var outcome = batches.receive(batch, person);
        flash.addFlashAttribute("notice", outcome.left() == 0 ? "intake.batch.received" : "intake.batch.refused.some");
        flash.addFlashAttribute("noticeArgs", new Object[] {outcome.received(), outcome.already(), outcome.left()});
        return "redirect:" + (outcome.left() == 0 ? IntakeAddresses.ROOT : IntakeAddresses.BATCHES + "/" + batch);
    }

    @PostMapping("/avbryt")
    String discard(@PathVariable UUID batch, UserId person, RedirectAttributes flash) {
        batches.discard(batch, person);
        flash.addFlashAttribute("notice", "intake.batch.discarded");
        return "redirect:" + IntakeAddresses.ROOT;
    }

    private BatchRow row(BatchReceiving.Line line) {
        var refusal = line.refusal();
        var state = refusal != null
                ? words.message(refusal.key(), refusal.arguments().toArray())
                : line.already()
                        ? words.message("intake.batch.already")
                        : words.message("intake.batch.questions", line.questions());
        return new BatchRow(
                line.file(),
                line.part() == 0 ? null : line.part(),
                line.title(),
                line.applicant(),
                line.registryNumber(),
                state,
                refusal != null ? "stopped" : line.questions() == 0 && !line.already() ? "done" : "waiting");
    }

    /** Everything the report shows. */
    record BatchPage(List<Link> trail, String address, long receivable, List<BatchRow> rows) {}

    /** One application, or one file that is none. */
    record BatchRow(
            String file,
            @Nullable Integer part,
            String title,
            String applicant,
            String registryNumber,
            String state,
            String look) {}
}
