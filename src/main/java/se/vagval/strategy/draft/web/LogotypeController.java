package se.vagval.strategy.draft.web;

import jakarta.validation.Valid;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkRefusal;
import se.vagval.strategy.draft.domain.DraftEditing;
import se.vagval.strategy.draft.domain.DraftReading;
import se.vagval.strategy.draft.domain.FrameworkDraft;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Logotypen of the papers, handed in as a picture and kept as a small one without transparency, which every paper can bear. */
@Controller
@RequestMapping(StrategyAddresses.DRAFT + "/logotyp")
class LogotypeController {

    private static final long LARGEST = 1_000_000;
    private static final int HIGHEST = 240;
    private static final int WIDEST = 900;

    private final DraftEditing editing;
    private final DraftReading reading;
    private final Words words;

    LogotypeController(DraftEditing editing, DraftReading reading, Words words) {
        this.editing = editing;
        this.reading = reading;
        this.words = words;
    }

    record LogotypeForm(@Nullable MultipartFile file, boolean gone) {}

    /** Everything strategy/draft-logotype.html shows besides the form. */
    record LogotypePage(List<Link> trail, FrameworkDraft draft, boolean isThere) {

        public String address() {
            return StrategyAddresses.DRAFTS + "/" + draft.id();
        }
    }

    @GetMapping
    String show(@PathVariable("utkast") String draft, Model model) {
        model.addAttribute("form", new LogotypeForm(null, false));
        return page(draft, model);
    }

    @PostMapping
    String save(
            @PathVariable("utkast") String draft,
            @Valid @ModelAttribute("form") LogotypeForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        var picture = form.gone() ? Optional.<byte[]>empty() : picture(form.file());
        if (!form.gone() && picture.isEmpty()) {
            errors.rejectValue("file", "strategy.logotype.unreadable");
            return page(draft, model);
        }
        try {
            editing.putLogotype(draft, picture.orElse(null), person);
        } catch (FrameworkRefusal refusal) {
            errors.reject("strategy.refused." + refusal.reason());
            return page(draft, model);
        }
        flash.addFlashAttribute("notice", form.gone() ? "strategy.logotype.removed" : "strategy.logotype.saved");
        return "redirect:" + StrategyAddresses.DRAFTS + "/" + draft + "/papper";
    }

    private static Optional<byte[]> picture(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            return Optional.empty();
        }
        try {
            var read = ImageIO.read(new ByteArrayInputStream(file.getBytes()));
            return read == null ? Optional.empty() : Optional.of(small(read));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] small(BufferedImage picture) {
        var scale =
                Math.min(1.0, Math.min(HIGHEST / (double) picture.getHeight(), WIDEST / (double) picture.getWidth()));
        var wide = Math.max(1, (int) (picture.getWidth() * scale));
        var high = Math.max(1, (int) (picture.getHeight() * scale));
        var plain = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture.getScaledInstance(wide, high, java.awt.Image.SCALE_SMOOTH), 0, 0, Color.WHITE, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(plain, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String page(String draft, Model model) {
        var found = reading.draft(draft);
        var trail = List.of(
                Link.to(words.message("strategy.drafts.title"), StrategyAddresses.DRAFTS),
                Link.to(words.message("strategy.draft.title", draft), StrategyAddresses.DRAFTS + "/" + draft),
                Link.to(words.message("stewardship.papers.title"), StrategyAddresses.DRAFTS + "/" + draft + "/papper"));
        model.addAttribute(
                "page",
                new LogotypePage(
                        trail, found, found.version().papers().logotype().isPresent()));
        return "strategy/draft-logotype";
    }
}
