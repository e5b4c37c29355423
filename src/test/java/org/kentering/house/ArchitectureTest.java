package org.kentering.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the house that a machine can check. Each says what to do instead. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/org/kentering");
    private static final int TWO_SCREENS = 150;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kentering");

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..design..", "..shell..")
                .and()
                .doNotHaveSimpleName("Application")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("a service is used without a screen too: move the screen's part to the ui package")
                .check(HOUSE);
    }

    @Test
    void nobodySkipsTheService() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .because("the service is the only door: ask it")
                .check(HOUSE);
    }

    @Test
    void entitiesAndRepositoriesStayHome() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("records cross borders, entities stay home")
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("InstallationClock")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("tests and the sample company turn the clock: take the Clock bean")
                .check(HOUSE);
    }

    @Test
    void theDayIsTheCompanysDay() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CompanyDate")
                .and()
                .doNotHaveFullyQualifiedName("org.kentering.organisation.Today")
                .and()
                .doNotHaveFullyQualifiedName("org.kentering.mail.ui.CalendarForm")
                .should()
                .callMethod(java.time.LocalDate.class, "now", Clock.class)
                .because("the clock is in UTC, and after midnight the company is a day ahead: ask settings.CompanyDate")
                .check(HOUSE);
    }

    @Test
    void everyServiceMethodSaysWhoMay() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should(new ArchCondition<>("carry a @May… rule on each public method or on the class") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMethod method : type.getMethods()) {
                            boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                    && !method.isMetaAnnotatedWith(PreAuthorize.class)
                                    && !type.isMetaAnnotatedWith(PreAuthorize.class);
                            if (open) {
                                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @May… rule"));
                            }
                        }
                    }
                })
                .check(HOUSE);
    }

    @Test
    void everyScreenSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(HOUSE);
    }

    @Test
    void onlyTheseScreensAreForEveryAccountOrForStrangers() {
        Set<String> everyAccount = new TreeSet<>();
        Set<String> strangers = new TreeSet<>();
        HOUSE.stream().filter(type -> type.isAnnotatedWith(PermitAll.class)).forEach(type -> everyAccount.add(type.getSimpleName()));
        HOUSE.stream().filter(type -> type.isAnnotatedWith(AnonymousAllowed.class)).forEach(type -> strangers.add(type.getSimpleName()));
        assertThat(everyAccount).as("screens with @PermitAll").containsExactly("HomeView", "MainLayout", "MeView");
        assertThat(strangers).as("screens with @AnonymousAllowed").containsExactly(
                "FailureView", "LoginView", "NotThereView", "NothingOfYoursView", "ResetView", "SetUpView", "WelcomeView");
    }

    @Test
    void textIsNeverMarkup() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Html.class)
                .because("what a person typed would run in the browser of another: use setText")
                .check(HOUSE);
        noMethods()
                .should()
                .haveName("setInnerHtml")
                .allowEmptyShould(true)
                .check(HOUSE);
        assertThat(linesWith("setProperty(\"innerHTML\"", "executeJs(\"\" +")).isEmpty();
    }

    @Test
    void aViewFitsOnTwoScreens() throws IOException {
        Map<String, Long> tooLong = new TreeMap<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString();
            long lines = Files.readAllLines(file).size();
            if (name.endsWith("View.java") && lines > TWO_SCREENS) {
                tooLong.put(name, lines);
            }
        }
        assertThat(tooLong).as("views over %d lines: a region wants to be its own component", TWO_SCREENS).isEmpty();
    }

    @Test
    void onlyDesignAndTheFrameKnowClassNames() {
        List<String> found = new ArrayList<>();
        for (String line : linesWith("\"k-", "addClassName(", "setClassName(", "getStyle()")) {
            if (!line.startsWith("design/") && !line.startsWith("shell/")) {
                found.add(line);
            }
        }
        assertThat(found).as("styles outside of design: make or use a component of design").isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String empty : List.of("Impl", "Dto", "DTO", "Util", "Utils", "Helper", "Manager", "Constants")) {
            noClasses().should().haveSimpleNameEndingWith(empty).because("'" + empty + "' says nothing").check(HOUSE);
        }
        for (String empty : List.of("Base", "Abstract")) {
            noClasses().should().haveSimpleNameStartingWith(empty).because("'" + empty + "' says nothing").check(HOUSE);
        }
    }

    @Test
    void theBallotBoxKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.kentering.ballot..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "belong to another module than kernel",
                        type -> type.getPackageName().startsWith("org.kentering.")
                                && !type.getPackageName().startsWith("org.kentering.ballot")
                                && !type.getPackageName().startsWith("org.kentering.kernel")))
                .allowEmptyShould(true)
                .because("whoever counts the answers must not be able to name a person")
                .check(HOUSE);
    }

    private static List<String> linesWith(String... fragments) {
        List<String> found = new ArrayList<>();
        try {
            for (Path file : sources()) {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    for (String fragment : fragments) {
                        if (line.contains(fragment)) {
                            found.add(SOURCES.relativize(file) + ":" + number + " " + line.strip());
                        }
                    }
                }
            }
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
