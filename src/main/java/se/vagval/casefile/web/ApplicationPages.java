package se.vagval.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.web.Option;

/** The choices of the application form, from the framework; what a form holds already always stays among them. */
@Component
class ApplicationPages {

    FormPage formPage(FrameworkVersion framework, LocalDate day, ApplicationForm form) {
        var municipalities = framework.municipalities().stream()
                .map(it -> Option.of(it.code(), it.name()))
                .toList();
        return new FormPage(
                with(
                        framework.supportForms().stream()
                                .map(it -> Option.of(it.code(), it.text()))
                                .toList(),
                        Stream.of(form.supportForm())),
                funds(framework, day, form.funds()),
                items(
                        framework.helixSectors(),
                        Stream.concat(
                                Stream.of(form.sector()), form.actors().stream().map(it -> it.sector()))),
                with(
                        municipalities,
                        Stream.concat(Stream.of(form.seatMunicipality()), form.shares().keySet().stream())),
                with(plain(framework.costTypeNames()), form.budget().stream().map(it -> it.costType())),
                with(
                        plain(framework.financingTypeNames()),
                        form.financing().stream().map(it -> it.type())));
    }

    private static List<Option> items(List<Item> items, Stream<String> chosen) {
        return with(items.stream().map(it -> Option.of(it.code(), it.text())).toList(), chosen);
    }

    /** Those that can be asked for that day; one that the form holds already keeps its name. */
    private static List<Option> funds(FrameworkVersion framework, LocalDate day, List<String> chosen) {
        var all = new ArrayList<>(framework.fundsOn(day).stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList());
        framework.funds().stream()
                .filter(it -> !it.isOpenOn(day) && chosen.contains(it.code()))
                .forEach(it -> all.add(Option.of(it.code(), it.text())));
        return with(all, chosen.stream());
    }

    private static List<Option> plain(List<String> words) {
        return words.stream().map(it -> Option.of(it, it)).toList();
    }

    private static List<Option> with(List<Option> options, Stream<String> chosen) {
        var all = new ArrayList<>(options);
        chosen.filter(it -> it != null && !it.isBlank())
                .distinct()
                .filter(it ->
                        options.stream().noneMatch(option -> option.value().equals(it)))
                .forEach(it -> all.add(Option.of(it, it)));
        return all;
    }
}
