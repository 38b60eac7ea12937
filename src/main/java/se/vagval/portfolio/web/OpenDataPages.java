package se.vagval.portfolio.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Grant;
import se.vagval.portfolio.domain.QuarterEdition;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what is open: the catalogue as DCAT-AP-SE wants it, the grants in the shape of 360Giving. */
@Component
class OpenDataPages {

    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/main/schema/360-giving-package-schema.json";
    private static final String REGION = "SE-ORG-2321000214";
    private static final Map<String, String> TYPES = Map.of(
            "csv",
            "text/csv",
            "json",
            "application/json",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf",
            "application/pdf");

    private final CutWords cuts;
    private final Words words;
    private final JsonMapper json = JsonMapper.builder().build();

    OpenDataPages(CutWords cuts, Words words) {
        this.cuts = cuts;
        this.words = words;
    }

    /** Everything portfolio/open-data.html shows. */
    record OpenDataPage(List<QuarterFilesLine> quarters) {}

    /** A quarter with the addresses of its files. */
    record QuarterFilesLine(String name, List<Link> files) {}

    OpenDataPage page(List<QuarterEdition> latest) {
        return new OpenDataPage(latest.stream()
                .map(it -> new QuarterFilesLine(
                        name(it),
                        List.of("csv", "xlsx", "json", "pdf").stream()
                                .map(kind -> Link.to(words.message("portfolio.file." + kind), address(it, kind)))
                                .toList()))
                .toList());
    }

    private String name(QuarterEdition edition) {
        return words.message(
                "portfolio.quarter.titleOf",
                edition.quarter().quarter(),
                Integer.toString(edition.quarter().year()));
    }

    private static String address(QuarterEdition edition, String kind) {
        return "/oppna-data/kommunal-fordelning/" + edition.quarter() + "/" + kind;
    }

    private List<Object> datasets(String base, List<QuarterEdition> latest) {
        var datasets = new ArrayList<Object>();
        for (var edition : latest) {
            datasets.add(dataset(
                    base + "#kommunal-fordelning-" + edition.quarter(),
                    name(edition),
                    words.message("portfolio.quarter.about"),
                    Swedish.date(edition.publishedAt()),
                    List.of("csv", "xlsx", "json", "pdf").stream()
                            .map(kind -> distribution(base.replace("/oppna-data", address(edition, kind)), kind))
                            .toList()));
        }
        datasets.add(dataset(
                base + "#beviljade-stod",
                words.message("portfolio.open.grants"),
                words.message("portfolio.open.grants.about"),
                "",
                List.of(distribution(base + "/beviljade-stod.json", "json"))));
        return datasets;
    }

    byte[] catalogue(String base, List<QuarterEdition> latest) {
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
        catalogue.put("dcterms:publisher", publisher());
        catalogue.put("dcterms:license", Map.of("@id", CC0));
        catalogue.put(
                "dcterms:language", Map.of("@id", "http://publications.europa.eu/resource/authority/language/SWE"));
        catalogue.put("dcat:dataset", datasets(base, latest));
        return json.writeValueAsBytes(catalogue);
    }

    private Map<String, Object> dataset(
            String id, String title, String description, String issued, List<Map<String, Object>> distributions) {
        var dataset = new LinkedHashMap<String, Object>();
        dataset.put("@id", id);
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dcterms:title", text(title));
        dataset.put("dcterms:description", text(description));
        dataset.put("dcterms:publisher", publisher());
        dataset.put(
                "dcterms:accessRights",
                Map.of("@id", "http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
        dataset.put("dcat:theme", Map.of("@id", "http://publications.europa.eu/resource/authority/data-theme/REGI"));
        if (!issued.isEmpty()) {
            dataset.put("dcterms:issued", issued);
        }
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private static Map<String, Object> distribution(String address, String kind) {
        return Map.of(
                "@type",
                "dcat:Distribution",
                "dcat:accessURL",
                Map.of("@id", address),
                "dcat:downloadURL",
                Map.of("@id", address),
                "dcat:mediaType",
                Map.of("@id", "http://www.iana.org/assignments/media-types/" + TYPES.get(kind)),
                "dcterms:license",
                Map.of("@id", CC0));
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Agent", "foaf:name", words.message("web.region"));
    }

    private static Map<String, Object> text(String words) {
        return Map.of("@value", words, "@language", "sv");
    }

    byte[] grants(List<Grant> grants) {
        return json.writeValueAsBytes(Map.of(
                "$schema", SCHEMA, "grants", grants.stream().map(this::grant).toList()));
    }

    private Map<String, Object> grant(Grant it) {
        var grant = new LinkedHashMap<String, Object>();
        grant.put("id", "360G-vagval-" + it.registryNumber().replace('/', '-'));
        grant.put("title", it.title());
        grant.put("description", it.title());
        grant.put("currency", "SEK");
        grant.put("amountAppliedFor", it.applied());
        grant.put("amountAwarded", it.granted());
        grant.put("awardDate", it.decidedOn().toString());
        grant.put("recipientOrganization", List.of(recipient(it)));
        grant.put("fundingOrganization", List.of(Map.of("id", REGION, "name", words.message("web.region"))));
        grant.put(
                "beneficiaryLocation",
                it.municipalities().stream().map(this::place).toList());
        var start = it.start();
        var end = it.end();
        if (start != null && end != null) {
            grant.put("plannedDates", List.of(Map.of("startDate", start.toString(), "endDate", end.toString())));
        }
        var programme = cuts.of(PortfolioCut.SUPPORT_FORM, it.programme());
        grant.put("grantProgramme", List.of(Map.of("code", it.programme(), "title", programme)));
        return grant;
    }

    private Map<String, String> place(String code) {
        return Map.of(
                "name", cuts.of(PortfolioCut.SEAT, code), "countryCode", "SE", "geoCode", code, "geoCodeType", "SCB");
    }

    private Map<String, String> recipient(Grant it) {
        return it.organisationNumber().isEmpty()
                ? Map.of(
                        "id",
                        "SE-PERSON-" + it.registryNumber().replace('/', '-'),
                        "name",
                        words.message("portfolio.open.person"))
                : Map.of("id", "SE-ORG-" + it.organisationNumber(), "name", it.recipient());
    }
}
