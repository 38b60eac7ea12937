package se.vagval.casefile.web;

import java.util.List;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.DeclaredAnswer;
import se.vagval.strategy.ProjectType;
import se.vagval.web.Option;

/** The choices of the application form; the same on registration and on change. */
record FormPage(
        List<Option> supportForms,
        List<Option> funds,
        List<Option> sectors,
        List<Option> municipalities,
        List<Option> costTypes,
        List<Option> financingTypes) {

    public List<ProjectType> projectTypes() {
        return List.of(ProjectType.values());
    }

    public List<DeclaredAnswer> answers() {
        return List.of(DeclaredAnswer.values());
    }

    /** The long texts under the heading they are asked for. */
    public List<ApplicationField> about() {
        return List.of(
                ApplicationField.SUMMARY,
                ApplicationField.BACKGROUND,
                ApplicationField.TARGET_GROUP,
                ApplicationField.OBJECTIVES,
                ApplicationField.ACTIVITIES,
                ApplicationField.RESULTS_AND_EFFECTS,
                ApplicationField.INDICATORS);
    }

    public List<ApplicationField> sustainability() {
        return List.of(
                ApplicationField.ECONOMIC_SUSTAINABILITY,
                ApplicationField.SOCIAL_SUSTAINABILITY,
                ApplicationField.ENVIRONMENTAL_SUSTAINABILITY,
                ApplicationField.EQUALITY_AND_INTEGRATION,
                ApplicationField.SMART_SPECIALISATION);
    }

    public List<ApplicationField> carryingOut() {
        return List.of(
                ApplicationField.PARTNERS,
                ApplicationField.RELATED_INITIATIVES,
                ApplicationField.ORGANISATION,
                ApplicationField.FOLLOW_UP,
                ApplicationField.RISKS,
                ApplicationField.CONTINUATION,
                ApplicationField.STATE_AID);
    }
}
