package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.Riddle;
import org.kentering.ballot.WaveId;
import org.kentering.design.KeyFile;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.SampleKeys;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** J-63: a strict wave is launched with a key that two people hold, and read only after one of them has opened the box. */
@KenteringTest
class J63SealTheBoxTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    SealService seals;

    @Autowired
    WaveService waves;

    @Autowired
    ReviewService reviews;

    @Autowired
    AgendaService agenda;

    private PulseCompany company;
    private WaveId wave;
    private KeyPair pair;

    @BeforeEach
    void aStrictWaveThatWaitsForItsLaunch() throws GeneralSecurityException {
        company = new PulseCompany(world, context);
        WaveDraft draft = company.draft();
        wave = company.proposed(WaveDraft.byUnits(
                draft.kind(), draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(),
                ThresholdPreset.STRICT, draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact()));
        pair = SampleKeys.pair();
    }

    @Test
    void fromTheKeyToTheResults() throws GeneralSecurityException {
        String page = "p/north/pulse/" + wave.value();
        screens.open(company.north.compliance, page);
        assertThat(ScreenText.now()).contains("A lost key is a lost wave", "There is no key yet");
        assertThat(_get(Button.class, spec -> spec.withText("Approve and launch")).isEnabled()).isFalse();
        use("Make the key and save its file", SampleKeys.publicHalf(pair));
        assertThat(ScreenText.now()).contains("At least 2 people must try the key");

        screens.open(company.north.compliance, page);
        use("Try my file", solved(riddleOnPress()));
        assertThat(ScreenText.now()).contains("One more person must try it");
        _assertNone(Button.class, spec -> spec.withText("Try my file"));
        assertThat(_get(Details.class).isOpened()).as("a new key is not made by a slip").isFalse();
        assertRefused("pulse.seal.untried", company.north.compliance, this::approve);

        assertThat(due(company.north.observer)).contains("pulse.key");
        assertThat(due(company.north.compliance)).doesNotContain("pulse.key");
        screens.open(company.north.observer, page);
        use("Try my file", solved(riddleOnPress()));
        assertThat(ScreenText.now()).contains("The wave can be launched");
        assertThat(due(company.north.observer)).doesNotContain("pulse.key");

        screens.open(company.north.compliance, page);
        _click(_get(Button.class, spec -> spec.withText("Approve and launch")));
        company.answer(wave, 0.9, 3.5, 1);
        assertThat(world.jdbc().sql("select answers from ballot_inbox").query(String.class).list())
                .isNotEmpty().noneMatch(words -> words.contains("{"));
        company.close();

        screens.open(company.north.compliance, page + "/review");
        assertThat(ScreenText.now()).contains("The box is still sealed", "opens with key ");
        use("Choose the file and open the box", SampleKeys.file(SampleKeys.pair()));
        expectNotifications("This is the key of another survey."
                + " Choose the file whose name carries the fingerprint that is shown here.");
        use("Choose the file and open the box", SampleKeys.file(pair));
        assertThat(ScreenText.now()).contains("Release the results").doesNotContain("still sealed");
        company.release(wave);
        assertThat(world.jdbc().sql("select count(*) from ballot_answer").query(Integer.class).single()).isZero();
        screens.open(company.north.sponsor, page);
        assertThat(ScreenText.now()).contains("Assembly");
    }

    @Test
    void aNewKeyMustBeTriedAnewAndAWrongAnswerPassesNobody() throws GeneralSecurityException {
        make(pair);
        assertRefused("pulse.seal.wrong", company.north.compliance, () -> seals.solve(wave, "guess"));
        passes(company.north.compliance);
        passes(company.north.observer);
        assertThat(seal().ready()).isTrue();
        make(SampleKeys.pair());
        assertThat(seal().ready()).isFalse();
        assertThat(seal().triedBy()).isEmpty();
        String forTheOld = world.as(company.north.observer, () -> seals.riddle(wave));
        assertThatThrownBy(() -> solved(forTheOld)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void whoElseMayDoWhat() {
        long version = world.as(company.north.compliance, this::version);
        for (AccountId nobody : List.of(company.north.coordinator, company.north.sponsor, company.north.champion)) {
            assertThatThrownBy(() -> as(nobody, () -> seals.make(wave, version, SampleKeys.publicHalf(pair))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(nobody, () -> seals.riddle(wave))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(nobody, () -> seals.open(wave, SampleKeys.file(pair))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as(company.north.observer, () -> seals.make(wave, version, SampleKeys.publicHalf(pair))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(company.north.sponsor, () -> seals.seal(wave))).isInstanceOf(NotFound.class);
        assertRefused("ballot.seal.notAKey", company.north.compliance, () -> seals.make(wave, version, "none"));
        assertRefused("pulse.seal.notNow", company.north.compliance, () -> seals.open(wave, SampleKeys.file(pair)));
        WaveId usual = company.proposed(company.programme("south"), company.draft());
        assertThat(world.as(company.north.compliance, () -> seals.seal(usual))).isEmpty();
        assertRefused("pulse.seal.notNow", company.north.compliance, () -> seals.make(usual, 1, SampleKeys.publicHalf(pair)));
    }

    @Test
    void whereTheBrowserCannotItSaysWhy() {
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value());
        KeyFile making = keyFile("Make the key and save its file");
        ComponentUtil.fireEvent(making, new KeyFile.Used(making, true, "", "insecure"));
        expectNotifications("Your browser makes and uses keys only over a safe connection."
                + " Open this page by its https address.");
        assertThat(seal().fingerprint()).isNull();
    }

    private List<String> due(AccountId account) {
        return world.as(account, () -> agenda.due(company.north.programme.value(), company.today().plusDays(7))).stream()
                .map(DueItem::kind)
                .toList();
    }

    private void approve() {
        waves.approve(wave, version(), waves.approval(wave).plan().fingerprint());
    }

    private long version() {
        return waves.details(wave).row().version();
    }

    private WaveSeal seal() {
        return world.as(company.north.compliance, () -> seals.seal(wave)).orElseThrow();
    }

    private void make(KeyPair made) {
        as(company.north.compliance, () -> seals.make(wave, version(), SampleKeys.publicHalf(made)));
    }

    private void passes(AccountId account) throws GeneralSecurityException {
        String answer = solved(world.as(account, () -> seals.riddle(wave)));
        as(account, () -> seals.solve(wave, answer));
    }

    /** What the browser does when it is told to. */
    private static void use(String button, String value) {
        KeyFile file = keyFile(button);
        ComponentUtil.fireEvent(file, new KeyFile.Used(file, true, value, ""));
    }

    private static KeyFile keyFile(String button) {
        return (KeyFile) _get(Button.class, spec -> spec.withText(button)).getParent().orElseThrow();
    }

    /** Opening a page asks nothing; pressing the button does. */
    private static String riddleOnPress() {
        assertThat(keyFile("Try my file").getElement().getProperty("riddle")).isNull();
        _click(_get(Button.class, spec -> spec.withText("Try my file")));
        return keyFile("Try my file").getElement().getProperty("riddle");
    }

    private String solved(String riddle) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(Cipher.DECRYPT_MODE, pair.getPrivate(), new OAEPParameterSpec(
                "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        String answer = Base64.getEncoder().encodeToString(cipher.doFinal(Base64.getDecoder().decode(riddle)));
        assertThat(Riddle.hash(answer)).hasSize(64);
        return answer;
    }

    private void as(AccountId account, Runnable work) {
        world.as(account, () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(String key, AccountId account, Runnable work) {
        assertThatThrownBy(() -> as(account, work)).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
