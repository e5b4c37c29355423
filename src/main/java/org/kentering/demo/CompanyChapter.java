package org.kentering.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.identity.AccountDetails;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.identity.IssuedLink;
import org.kentering.identity.SetUpService;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.organisation.ImportChoice;
import org.kentering.organisation.ImportPreview;
import org.kentering.organisation.ImportService;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonContact;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonService;
import org.kentering.organisation.UnitTree;
import org.kentering.settings.CompanyDraft;
import org.kentering.settings.SettingsService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How the installation was set up: the first administrator, the company, its people, and accounts for those who act. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(1)
class CompanyChapter implements Chapter {

    static final int FIRST_DAY = -182;
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SetUpService setUp;
    private final AccountService accounts;
    private final SettingsService settings;
    private final ImportService imports;
    private final OrganisationService organisation;
    private final PersonService people;

    CompanyChapter(
            SetUpService setUp,
            AccountService accounts,
            SettingsService settings,
            ImportService imports,
            OrganisationService organisation,
            PersonService people) {
        this.setUp = setUp;
        this.accounts = accounts;
        this.settings = settings;
        this.imports = imports;
        this.organisation = organisation;
        this.people = people;
    }

    @Override
    public void tell(Telling telling) {
        telling.timeline().on(FIRST_DAY, () -> {
            firstAdministrator(telling);
            company(telling);
        });
        telling.timeline().on(FIRST_DAY, () -> importPeople(telling));
        telling.timeline().on(FIRST_DAY, () -> openAccounts(telling));
    }

    private static Story.SignIn administrator(Telling telling) {
        return telling.story().signIns().getFirst();
    }

    private void firstAdministrator(Telling telling) {
        Story.SignIn first = administrator(telling);
        String email = telling.story().address(first.person());
        String code = ProcessIdentity.call(setUp::issueCode).orElseThrow();
        AccountId account = setUp.createFirstAdministrator(
                code, first.name(), email, telling.story().password(), first.language());
        telling.cast().enter(email, account);
    }

    private void company(Telling telling) {
        telling.cast().act(telling.administrator(), () -> settings.changeCompany(
                new CompanyDraft(telling.story().company(), ZONE, Language.EN), settings.settings().version()));
    }

    private void importPeople(Telling telling) {
        Cast cast = telling.cast();
        cast.act(telling.administrator(), () -> {
            Sheet sheet = imports.read(organisationFile());
            ColumnMapping mapping = imports.guessColumns(sheet);
            ImportPreview preview = imports.preview(sheet, mapping, imports.guessDates(sheet, mapping));
            imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> { });
            UnitTree tree = organisation.tree();
            for (PersonContact person : organisation.activePeople(tree.nodes().keySet())) {
                if (person.email() != null) {
                    cast.enter(person.email(), person.id());
                }
            }
            tree.nodes().values().forEach(cast::enter);
            PersonId mine = cast.person(telling.administrator());
            people.useAccount(
                    mine, people.details(mine).version(), cast.account(telling.administrator()));
        });
    }

    static byte[] organisationFile() {
        try {
            return new ClassPathResource("sample/organisation-150.csv").getContentAsByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void openAccounts(Telling telling) {
        Map<String, Story.SignIn> printed = telling.story().signIns().stream()
                .collect(Collectors.toMap(Story.SignIn::person, Function.identity()));
        for (String person : actors(telling)) {
            Story.SignIn signIn = printed.get(person);
            openAccount(telling, person, signIn == null ? Set.of() : signIn.roles());
            if (signIn != null) {
                telling.cast().act(person, () -> speak(signIn.language()));
            }
        }
    }

    /** Everybody who does something in the story. */
    private static Set<String> actors(Telling telling) {
        Story story = telling.story();
        Set<String> actors = new LinkedHashSet<>();
        story.signIns().forEach(signIn -> actors.add(signIn.person()));
        story.champions().forEach(champion -> actors.add(champion.person()));
        story.champions().stream()
                .filter(champion -> champion.agreed() != null)
                .forEach(champion -> actors.add(telling.cast().lead(champion.unit())));
        actors.remove(telling.administrator());
        return actors;
    }

    private void openAccount(Telling telling, String person, Set<Role> roles) {
        Cast cast = telling.cast();
        PersonId id = cast.person(person);
        IssuedLink link = cast.as(telling.administrator(), () -> {
            AccountId account = people.makeAccount(id, people.details(id).version(), roles);
            cast.enter(telling.story().address(person), account);
            return accounts.issueLink(account);
        });
        String code = link.path().substring(link.path().indexOf('/') + 1);
        accounts.choosePassword(link.purpose(), code, telling.story().password());
    }

    private void speak(Language language) {
        AccountDetails me = accounts.me();
        accounts.editMe(me.version(), me.name(), language, me.colourScheme());
    }
}
