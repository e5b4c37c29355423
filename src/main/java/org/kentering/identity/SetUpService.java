package org.kentering.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayAnyone;
import org.kentering.kernel.MayProcess;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.mail.MailAddress;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start: an empty installation gets its first administrator, through a code that only its console showed. */
@Service
public class SetUpService {

    private static final Duration CODE_LIFE = Duration.ofHours(1);

    private final Accounts accounts;
    private final Drafts drafts;
    private final SettingsService settings;
    private final PasswordRules passwordRules;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SetUpService(
            Accounts accounts,
            Drafts drafts,
            SettingsService settings,
            PasswordRules passwordRules,
            PasswordEncoder passwords,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.settings = settings;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    /** Whether the installation has no account yet, so that the set-up page is there. */
    @MayAnyone
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return accounts.count() == 0;
    }

    /** A new code, which makes an older one useless; empty once the installation has an account. */
    @MayProcess
    @Transactional
    public Optional<String> issueCode() {
        if (!isOpen()) {
            return Optional.empty();
        }
        OneTimeCode code = OneTimeCode.random();
        jdbc.sql("delete from set_up_code").update();
        jdbc.sql("insert into set_up_code (id, code_hash, expires_at) values (1, ?, ?)")
                .params(code.hash(), Timestamp.from(clock.instant().plus(CODE_LIFE)))
                .update();
        return Optional.of(code.text());
    }

    /**
     * Creates the first administrator and uses the code up.
     *
     * @throws NotFound if the installation has an account already
     * @throws Refusal if the code or the password does not do
     */
    @MayAnyone
    @Transactional
    public AccountId createFirstAdministrator(
            String code, String name, String email, String password, @Nullable Language language) {
        if (!isOpen()) {
            throw new NotFound();
        }
        AccountDraft draft = drafts.valid(new AccountDraft(name, email, language, EnumSet.of(Role.ADMIN)));
        String mailbox = new MailAddress(draft.email()).text();
        String company = settings.publicFace().companyName();
        passwordRules.objection(password, List.of(draft.name(), mailbox, company)).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        Timestamp now = Timestamp.from(clock.instant());
        int used = jdbc.sql("""
                        update set_up_code set used_at = ?
                        where code_hash = ? and used_at is null and expires_at > ?""")
                .params(now, OneTimeCode.sha256(code.strip()), now)
                .update();
        if (used != 1) {
            throw Refusal.of("identity.setup.wrongCode");
        }
        Account account = new Account(AccountId.random(), draft.name(), mailbox, language);
        account.hold(draft.roles());
        account.setPassword(passwords.encode(password));
        accounts.save(account);
        facts.publishEvent(new AccountChanged(account.id(), AccountChanged.Change.CREATED, Role.ADMIN.name()));
        return account.id();
    }
}
