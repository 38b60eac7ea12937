package se.vagval.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.RegistryNumber;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.CaseRegistering;
import se.vagval.casefile.domain.DraftKeeping;
import se.vagval.casefile.domain.RegistrationDraft;
import se.vagval.casefile.domain.RegistryNumberAdvice;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.web.Clash;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The page where an application is registered, and the reading of what was typed there. */
@Component
class RegistrationPages {

    private final CaseRegistering registration;
    private final DraftKeeping drafts;
    private final ApplicationPages applications;
    private final ApplicationText text;
    private final Words words;
    private final Framework framework;
    private final Users users;
    private final Clock clock;

    RegistrationPages(
            CaseRegistering registration,
            DraftKeeping drafts,
            ApplicationPages applications,
            ApplicationText text,
            Words words,
            Framework framework,
            Users users,
            Clock clock) {
        this.text = text;
        this.words = words;
        this.registration = registration;
        this.drafts = drafts;
        this.applications = applications;
        this.framework = framework;
        this.users = users;
        this.clock = clock;
    }

    /** Everything casefile/new.html shows besides the form. */
    record RegistrationPage(
            FormPage application, List<Option> units, List<Option> officers, List<Draft> drafts, String today) {

        record Draft(String id, String label) {}
    }

    RegistrationPage of(RegistrationForm form, Person registrar) {
        var today = LocalDate.now(clock);
        return new RegistrationPage(
                applications.formPage(framework.inForceOn(today), form.receivedOr(today), form.application()),
                users.handlingUnits().entrySet().stream()
                        .map(it -> Option.of(it.getKey(), it.getValue()))
                        .toList(),
                officers(),
                drafts.mine(registrar.id()).stream()
                        .filter(it -> !it.id().toString().equals(form.draft()))
                        .map(it -> new RegistrationPage.Draft(it.id().toString(), Swedish.stamp(it.savedAt())))
                        .toList(),
                today.toString());
    }

    RegistrationForm fresh(Person registrar) {
        var isOfficer = registrar.has(Role.CASE_OFFICER) || registrar.has(Role.REGIONAL_STRATEGIST);
        return new RegistrationForm(
                UUID.randomUUID().toString(),
                "",
                "",
                "",
                "",
                isOfficer ? registrar.unit().value() : "",
                isOfficer ? registrar.id().value() : "",
                "",
                "",
                "",
                ApplicationForms.empty(framework.inForceOn(LocalDate.now(clock))),
                false);
    }

    /** What can be registered; everything that stands in the way is said in the errors. */
    Optional<ApplicationDraft> read(RegistrationForm form, BindingResult errors) {
        checkNumber(form, errors);
        var received = FormReader.date(form.received(), "received", "", errors);
        var mark = secrecyMark(form, errors);
        var details = FormReader.read(form.application(), errors, "application.");
        if (received == null
                || !RegistryNumber.isValid(form.registryNumber().strip())
                || !StringUtils.hasText(form.unit())) {
            return Optional.empty();
        }
        var draft = new ApplicationDraft(
                RegistryNumber.of(form.registryNumber().strip()),
                received,
                form.channel().strip(),
                UnitId.of(form.unit()),
                StringUtils.hasText(form.officer()) ? UserId.of(form.officer()) : null,
                mark,
                details,
                form.deviationsConfirmed());
        Findings.reject(registration.check(draft), form.deviationsConfirmed(), errors, "application.");
        return Optional.of(draft);
    }

    /** A misprint is pointed out, with what it may have been meant to be; it is never mended. */
    private void checkNumber(RegistrationForm form, BindingResult errors) {
        var number = form.registryNumber().strip();
        if (number.isEmpty() || errors.hasFieldErrors("registryNumber")) {
            return;
        }
        if (!RegistryNumber.isValid(number)) {
            RegistryNumberAdvice.suggestionFor(number)
                    .ifPresentOrElse(
                            it -> errors.rejectValue(
                                    "registryNumber", "casefile.number.meant", new Object[] {it}, null),
                            () -> errors.rejectValue("registryNumber", "casefile.number.form"));
        } else if (registration.isTaken(number)) {
            errors.rejectValue("registryNumber", "casefile.refused.REGISTRY_NUMBER_TAKEN");
        }
    }

    /** Two windows of one draft wrote different things in the same field. */
    Clash clash(RegistrationDraft draft, RegistrationForm theirs, RegistrationForm yours) {
        var fields = new ArrayList<Clash.Field>();
        fields.add(field("registryNumber", theirs.registryNumber(), yours.registryNumber()));
        fields.add(field("received", theirs.received(), yours.received()));
        fields.add(field("channel", theirs.channel(), yours.channel()));
        fields.add(field("secrecyProvision", theirs.secrecyProvision(), yours.secrecyProvision()));
        fields.add(field("secrecyAuthority", theirs.secrecyAuthority(), yours.secrecyAuthority()));
        var version = framework.inForceOn(LocalDate.now(clock));
        text.compared(details(yours), details(theirs), version)
                .forEach(it -> fields.add(new Clash.Field(it.label(), it.before(), it.text())));
        return new Clash("", Swedish.stamp(draft.savedAt()), draft.version(), fields).withOneself(true);
    }

    private Clash.Field field(String name, String theirs, String yours) {
        return new Clash.Field(words.message("casefile.field." + name), theirs, yours);
    }

    private static ApplicationDetails details(RegistrationForm form) {
        return FormReader.read(form.application(), new BeanPropertyBindingResult(form, "form"), "application.");
    }

    private @Nullable SecrecyMark secrecyMark(RegistrationForm form, BindingResult errors) {
        var date = FormReader.date(form.secrecyDate(), "secrecyDate", "", errors);
        var provision = form.secrecyProvision().strip();
        var authority = form.secrecyAuthority().strip();
        if (provision.isEmpty() && authority.isEmpty() && date == null) {
            return null;
        }
        if (provision.isEmpty() || authority.isEmpty() || date == null) {
            errors.rejectValue("secrecyProvision", "casefile.secrecy.all");
            return null;
        }
        return new SecrecyMark(provision, date, authority);
    }

    private List<Option> officers() {
        return Stream.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST)
                .flatMap(role -> users.withRole(role).stream())
                .distinct()
                .map(it -> Option.of(it.id(), it.name()))
                .toList();
    }
}
