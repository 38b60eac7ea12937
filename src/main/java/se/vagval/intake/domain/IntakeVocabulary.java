package se.vagval.intake.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Fund;

/** The canonical values an application may use: code to name, in the framework version of the day it came in. */
public record IntakeVocabulary(
        Map<String, String> supportForms,
        Map<String, String> funds,
        Map<String, String> sectors,
        Map<String, String> municipalities,
        List<String> costTypes,
        List<String> financingTypes,
        Set<String> appliedGrants,
        BigDecimal largestGrantShare) {

    public static IntakeVocabulary of(FrameworkVersion version, LocalDate received) {
        Function<FrameworkVersion.Item, String> code = FrameworkVersion.Item::code;
        Function<FrameworkVersion.Item, String> text = FrameworkVersion.Item::text;
        return new IntakeVocabulary(
                named(version.supportForms(), FormOfSupport::code, FormOfSupport::text),
                named(version.fundsOn(received), Fund::code, Fund::text),
                named(version.helixSectors(), code, text),
                named(
                        version.municipalities(),
                        FrameworkVersion.Municipality::code,
                        FrameworkVersion.Municipality::name),
                version.costTypeNames(),
                version.financingTypeNames(),
                version.financingTypes().stream()
                        .filter(it -> it.is(FinancingType.Trait.APPLIED_GRANT))
                        .map(FinancingType::name)
                        .collect(Collectors.toUnmodifiableSet()),
                BigDecimal.valueOf(version.amountRules().largestGrantShare()));
    }

    private static <T> Map<String, String> named(List<T> things, Function<T, String> code, Function<T, String> name) {
        var all = new LinkedHashMap<String, String>();
        things.forEach(thing -> all.put(code.apply(thing), name.apply(thing)));
        return Collections.unmodifiableMap(all);
    }
}
