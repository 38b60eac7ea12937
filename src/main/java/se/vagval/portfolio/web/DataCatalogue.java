package se.vagval.portfolio.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.domain.QuarterEdition;
import se.vagval.web.Swedish;
import se.vagval.web.Words;
import tools.jackson.databind.json.JsonMapper;

/**
 * Datakatalog, as DCAT-AP-SE wants it: who answers for the data, under which licence, what each data set is and covers, and where
 * its files are. Whoever harvests catalogues finds the same publisher by the same address in all of them.
 */
@Component
class DataCatalogue {

    /** The licence by the address that the Swedish profile lists. */
    static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String DAY = "http://www.w3.org/2001/XMLSchema#date";
    private static final Map<String, String> TYPES = Map.of(
            "csv",
            "text/csv",
            "json",
            "application/json",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf",
            "application/pdf");

    private final OpenDataPages pages;
    private final Words words;
    private final JsonMapper json = JsonMapper.builder().build();

    DataCatalogue(OpenDataPages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    byte[] of(String base, List<QuarterEdition> latest) {
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put(
                "@context",
                Map.of(
                        "dcat", "http://www.w3.org/ns/dcat#",
                        "dcterms", "http://purl.org/dc/terms/",
                        "foaf", "http://xmlns.com/foaf/0.1/"));
        catalogue.put("@id", base);
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dcterms:title", text(words.message("portfolio.open.title")));
        catalogue.put("dcterms:description", text(words.message("portfolio.open.lead")));
        catalogue.put("dcterms:publisher", publisher(base));
        catalogue.put("dcterms:license", Map.of("@id", CC0));
        catalogue.put("dcterms:language", Map.of("@id", EU + "language/SWE"));
        catalogue.put("dcat:themeTaxonomy", Map.of("@id", EU + "data-theme"));
        catalogue.put("foaf:homepage", Map.of("@id", base));
        catalogue.put("dcat:dataset", datasets(base, latest));
        return json.writeValueAsBytes(catalogue);
    }

    private Map<String, Object> quarter(String base, QuarterEdition edition) {
        var dataset = dataset(
                base,
                "kommunal-fordelning-" + edition.quarter(),
                pages.name(edition),
                words.message("portfolio.quarter.about"),
                OpenDataPages.KINDS.stream()
                        .map(kind ->
                                distribution(base.replace("/oppna-data", OpenDataPages.address(edition, kind)), kind))
                        .toList());
        dataset.put("dcterms:issued", day(Swedish.date(edition.publishedAt())));
        dataset.put(
                "dcterms:temporal",
                Map.of(
                        "@type",
                        "dcterms:PeriodOfTime",
                        "dcat:startDate",
                        day(edition.quarter().firstDay().toString()),
                        "dcat:endDate",
                        day(edition.quarter().lastDay().toString())));
        return dataset;
    }

    private List<Object> datasets(String base, List<QuarterEdition> latest) {
        var datasets = new ArrayList<Object>();
        for (var edition : latest) {
            datasets.add(quarter(base, edition));
        }
        datasets.add(dataset(
                base,
                "beviljade-stod",
                words.message("portfolio.open.grants"),
                words.message("portfolio.open.grants.about"),
                List.of(distribution(base + "/beviljade-stod.json", "json"))));
        return datasets;
    }

    private Map<String, Object> dataset(
            String base, String id, String title, String description, List<Map<String, Object>> distributions) {
        var dataset = new LinkedHashMap<String, Object>();
        dataset.put("@id", base + "#" + id);
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dcterms:title", text(title));
        dataset.put("dcterms:description", text(description));
        dataset.put("dcterms:publisher", publisher(base));
        dataset.put("dcterms:accessRights", Map.of("@id", EU + "access-right/PUBLIC"));
        dataset.put("dcat:theme", Map.of("@id", EU + "data-theme/REGI"));
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private static Map<String, Object> distribution(String address, String kind) {
        return Map.of(
                "@id",
                address + "#fil",
                "@type",
                "dcat:Distribution",
                "dcat:accessURL",
                Map.of("@id", address),
                "dcat:downloadURL",
                Map.of("@id", address),
                "dcterms:format",
                String.valueOf(TYPES.get(kind)),
                "dcterms:license",
                Map.of("@id", CC0));
    }

    private Map<String, Object> publisher(String base) {
        return Map.of(
                "@id",
                base + "#utgivare",
                "@type",
                "foaf:Agent",
                "foaf:name",
                words.region(),
                "dcterms:type",
                Map.of("@id", "http://purl.org/adms/publishertype/RegionalAuthority"));
    }

    private static Map<String, Object> day(String day) {
        return Map.of("@value", day, "@type", DAY);
    }

    private static Map<String, Object> text(String words) {
        return Map.of("@value", words, "@language", "sv");
    }
}
