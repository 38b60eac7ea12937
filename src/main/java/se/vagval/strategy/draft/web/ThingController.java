package se.vagval.strategy.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkRefusal;
import se.vagval.strategy.draft.domain.DraftEditing;
import se.vagval.strategy.draft.domain.DraftEditing.Typed;
import se.vagval.strategy.draft.domain.DraftPart;
import se.vagval.strategy.draft.domain.DraftReading;
import se.vagval.strategy.draft.domain.FrameworkDraft;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import se.vagval.strategy.draft.domain.ReadThing;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.Saving;

/** Editing a draft: a part with its things, one thing with its fields. */
@Controller
@RequestMapping(StrategyAddresses.DRAFT + "/delar/{del}")
class ThingController {

    private final DraftEditing editing;
    private final DraftReading reading;
    private final DraftNames names;
    private final DraftPages pages;
    private final ThingClashes clashes;
    private final FieldViews fields;

    ThingController(
            DraftEditing editing,
            DraftReading reading,
            DraftNames names,
            DraftPages pages,
            ThingClashes clashes,
            FieldViews fields) {
        this.editing = editing;
        this.reading = reading;
        this.names = names;
        this.pages = pages;
        this.clashes = clashes;
        this.fields = fields;
    }

    /** What a request is about; no thing when one more is to be. */
    private record Place(
            FrameworkDraft draft, DraftPart part, @Nullable Thing thing) {

        @Nullable
        String key() {
            return thing == null ? null : thing.key();
        }

        int last() {
            return thing == null ? draft.things(part).size() : thing.place();
        }
    }

    @GetMapping
    String part(@PathVariable("utkast") String draft, @PathVariable("del") String part, Model model) {
        model.addAttribute("page", pages.part(reading.draft(draft), names.partAt(part)));
        return "strategy/draft-part";
    }

    @GetMapping("/{sak}")
    String edit(
            @PathVariable("utkast") String draft,
            @PathVariable("del") String part,
            @PathVariable("sak") String thing,
            @RequestParam(name = "code", required = false) @Nullable String code,
            @RequestParam(name = "text", required = false) @Nullable String text,
            Model model) {
        var place = place(draft, part, thing);
        var form = form(place);
        if (place.thing() == null) {
            form.values().putIfAbsent("code", reading.nextCode(place.draft(), place.part()));
            form.values().values().removeIf(String::isEmpty);
        }
        if (place.thing() == null && code != null && text != null) {
            form.values().putAll(Map.of("code", code, "text", text));
            form.values().putAll(names.ownWording());
        }
        return page(place, form, model);
    }

    @PostMapping("/{sak}")
    Object save(
            @PathVariable("utkast") String draft,
            @PathVariable("del") String part,
            @PathVariable("sak") String thing,
            @Valid @ModelAttribute("form") ThingForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var place = place(draft, part, thing);
        form.check(errors);
        ReadThing.faultsIn(place.part(), form.values())
                .forEach((field, fault) ->
                        errors.rejectValue("values[" + field + "]", fault, new Object[] {fields.path(field)}, null));
        if (errors.hasErrors()) {
            return page(place, form, model);
        }
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> editing.save(draft, typed(place, form), person)
                                    .version(),
                            "strategy.draft.thing.saved",
                            () -> after(place),
                            () -> clashed(place, form, person, model, request));
        } catch (FrameworkRefusal refusal) {
            errors.reject("strategy.refused." + refusal.reason());
            return page(place, form, model);
        }
    }

    @PostMapping("/{sak}/borttagning")
    String remove(
            @PathVariable("utkast") String draft,
            @PathVariable("del") String part,
            @PathVariable("sak") String thing,
            @RequestParam long version,
            UserId person,
            RedirectAttributes flash) {
        var place = place(draft, part, thing);
        try {
            editing.remove(draft, place.part(), String.valueOf(place.key()), version, person);
            flash.addFlashAttribute("notice", "strategy.draft.thing.removed");
        } catch (FrameworkRefusal refusal) {
            flash.addFlashAttribute("notice", "strategy.refused." + refusal.reason());
        } catch (EditedMeanwhileRefusal meanwhile) {
            flash.addFlashAttribute("notice", "strategy.draft.thing.changedMeanwhile");
        }
        return "redirect:" + names.address(draft, place.part());
    }

    private Place place(String draft, String part, String thing) {
        var found = reading.draft(draft);
        var of = names.partAt(part);
        var isNew = of.many() && thing.equals(DraftNames.NEW);
        return new Place(found, of, isNew ? null : names.thingAt(found, of, thing));
    }

    private ThingForm form(Place place) {
        var thing = place.thing();
        return new ThingForm(
                thing == null ? 0 : thing.version(),
                String.valueOf(place.last() + 1),
                reading.typed(place.part(), thing));
    }

    private static Typed typed(Place place, ThingForm form) {
        return new Typed(place.part(), place.key(), form.seen(), form.from(place.last()), form.values());
    }

    private String after(Place place) {
        var draft = place.draft().id();
        return place.part().many() ? names.address(draft, place.part()) : StrategyAddresses.DRAFTS + "/" + draft;
    }

    private String clashed(Place place, ThingForm form, UserId person, Model model, HttpServletRequest request) {
        var now = place(
                place.draft().id(),
                DraftNames.noun(names.part(place.part())),
                place.thing() == null
                        ? DraftNames.NEW
                        : place.part().many() ? DraftNames.noun(place.thing().key()) : DraftNames.WHOLE);
        return page(now, clashes.merged(now.draft(), now.part(), form(now), form, person, model, request), model);
    }

    private String page(Place place, ThingForm form, Model model) {
        if (model.getAttribute("form") != form) {
            model.addAttribute("form", form);
        }
        model.addAttribute("page", pages.thing(place.draft(), place.part(), place.thing(), form));
        return "strategy/draft-thing";
    }
}
