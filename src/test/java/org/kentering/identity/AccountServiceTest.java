package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.settings.CompanyDraft;
import org.kentering.settings.SettingsService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service asks of accounts, codes and passwords, whoever calls it. */
@KenteringTest
class AccountServiceTest {

    private static final String GOOD = "kettle orbit maple seven";

    @Autowired
    World world;

    @Autowired
    AccountService accounts;

    @Autowired
    SetUpService setUp;

    @Autowired
    SettingsService settings;

    private AccountId admin;

    @BeforeEach
    void anAdministrator() {
        admin = world.account("Ada Admin", Role.ADMIN);
        world.signIn(admin);
    }

    @Test
    void aNameIsWhatAReaderSees() {
        AccountId bo = accounts.create(draft("Bo\u202E  Bak\u200Bker\r\n", " Bo@Example.org\u0000"));
        assertThat(accounts.account(bo).name()).isEqualTo("Bo Bakker");
        assertThat(accounts.account(bo).email()).isEqualTo("bo@example.org");
        world.signIn(bo);
        accounts.editMe(0, "Bo\u2066 B.\u0007", null, ColourScheme.DARK);
        assertThat(accounts.me().name()).isEqualTo("Bo B.");
        assertThatThrownBy(() -> accounts.editMe(accounts.me().version(), "\u200B", null, ColourScheme.DARK))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B\u200F", "LONG"})
    void aNameThatIsNoneIsRefused(String name) {
        String given = name.equals("LONG") ? "n".repeat(201) : name;
        assertThatThrownBy(() -> accounts.create(draft(given, "bo@example.org")))
                .isInstanceOf(ConstraintViolationException.class);
        long version = accounts.account(admin).version();
        assertThatThrownBy(() -> accounts.edit(admin, version, draft(given, "ada@example.org")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo", "bo@", "bo@example.org, all@example.org", "<bo@example.org>", "bo bo@example.org"})
    void anAddressIsOneMailbox(String email) {
        assertThatThrownBy(() -> accounts.create(draft("Bo", email)))
                .isInstanceOfAny(ConstraintViolationException.class, Refusal.class);
    }

    @Test
    void theSetUpAsksTheSame() {
        world.begin();
        String code = ProcessIdentity.call(setUp::issueCode).orElseThrow();
        assertThatThrownBy(() -> setUp.createFirstAdministrator(code, "\u200B", "ada@example.org", GOOD, null))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> setUp.createFirstAdministrator(code, "Ada", "ada", GOOD, null))
                .isInstanceOfAny(ConstraintViolationException.class, Refusal.class);
        setUp.createFirstAdministrator(code, " Ada\u202E ", "Ada@Example.org", GOOD, Language.NL);
        assertThat(world.jdbc().sql("select name from account").query(String.class).single()).isEqualTo("Ada");
    }

    @Test
    void aSetUpCodeIsOverAfterAnHour() {
        world.begin();
        String code = ProcessIdentity.call(setUp::issueCode).orElseThrow();
        forward(Duration.ofMinutes(61));
        assertThatThrownBy(() -> setUp.createFirstAdministrator(code, "Ada", "ada@example.org", GOOD, null))
                .isInstanceOf(Refusal.class);
        assertThat(setUp.isOpen()).isTrue();
        String another = ProcessIdentity.call(setUp::issueCode).orElseThrow();
        setUp.createFirstAdministrator(another, "Ada", "ada@example.org", GOOD, null);
        assertThat(setUp.isOpen()).isFalse();
    }

    @Test
    void aFirstLinkIsGoodForThreeDaysAndALinkForANewPasswordForAnHour() {
        AccountId bo = accounts.create(draft("Bo", "bo@example.org"));
        String welcome = accounts.issueLink(bo).path().substring("welcome/".length());
        forward(Duration.ofHours(71));
        assertThat(accounts.nameBehind(LinkPurpose.WELCOME, welcome)).contains("Bo");
        assertThat(accounts.nameBehind(LinkPurpose.RESET, welcome)).isEmpty();
        forward(Duration.ofMinutes(61));
        assertThat(accounts.nameBehind(LinkPurpose.WELCOME, welcome)).isEmpty();
        assertThatThrownBy(() -> accounts.choosePassword(LinkPurpose.WELCOME, welcome, GOOD))
                .isInstanceOf(NotFound.class);

        accounts.choosePassword(LinkPurpose.WELCOME, accounts.issueLink(bo).path().substring(8), GOOD);
        IssuedLink reset = accounts.issueLink(bo);
        assertThat(reset.purpose()).isEqualTo(LinkPurpose.RESET);
        String code = reset.path().substring("reset/".length());
        forward(Duration.ofMinutes(59));
        assertThat(accounts.nameBehind(LinkPurpose.RESET, code)).contains("Bo");
        forward(Duration.ofMinutes(2));
        assertThatThrownBy(() -> accounts.choosePassword(LinkPurpose.RESET, code, GOOD)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewerLinkEndsTheOlderOneAndASwitchedOffAccountAllOfThem() {
        AccountId bo = world.account("Bo");
        String older = accounts.issueLink(bo).path().substring("reset/".length());
        String newer = accounts.issueLink(bo).path().substring("reset/".length());
        assertThatThrownBy(() -> accounts.choosePassword(LinkPurpose.RESET, older, GOOD)).isInstanceOf(NotFound.class);
        accounts.disable(bo);
        assertThatThrownBy(() -> accounts.choosePassword(LinkPurpose.RESET, newer, GOOD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.issueLink(bo)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accounts.sendLink(bo)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatEverybodyHereKnowsIsNoPassword() {
        settings.changeCompany(
                new CompanyDraft("Waterman Dredging", settings.publicFace().timeZone(), Language.NL),
                settings.settings().version());
        AccountId bo = world.account("Bo");
        String code = accounts.issueLink(bo).path().substring("reset/".length());
        assertThatThrownBy(() -> accounts.choosePassword(LinkPurpose.RESET, code, "waterman-dredging-2026"))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("identity.password.context"));
        accounts.choosePassword(LinkPurpose.RESET, code, "watering four lanterns");
    }

    @Test
    void aLinkIsNotMailedWhileMailIsOff() {
        AccountId bo = world.account("Bo");
        assertThat(accounts.linksStayBecause()).isPresent();
        String shown = accounts.issueLink(bo).path().substring("reset/".length());
        assertThatThrownBy(() -> accounts.sendLink(bo)).isInstanceOf(Refusal.class);
        assertThat(accounts.nameBehind(LinkPurpose.RESET, shown)).as("the older one stays").contains("Bo");
    }

    private void forward(Duration duration) {
        world.clock().turnTo(world.clock().instant().plus(duration));
    }

    private static AccountDraft draft(String name, String email) {
        return new AccountDraft(name, email, null, Set.of());
    }
}
