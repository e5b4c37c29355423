package org.kentering.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.identity.AccountChanged.Change;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayAnyone;
import org.kentering.kernel.MayEveryAccount;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.mail.Mail;
import org.kentering.mail.MailAddress;
import org.kentering.mail.MailService;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: who has one, what it may do in the installation, and its password and sessions. */
@Service
public class AccountService implements RoleSource {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final SignIns signIns;
    private final PasswordRules passwordRules;
    private final PasswordEncoder passwords;
    private final Access access;
    private final Drafts drafts;
    private final MailService mail;
    private final SettingsService settings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    AccountService(
            Accounts accounts,
            OneTimeLinks links,
            SignIns signIns,
            PasswordRules passwordRules,
            PasswordEncoder passwords,
            Access access,
            Drafts drafts,
            MailService mail,
            SettingsService settings,
            JdbcClient jdbc,
            ApplicationEventPublisher facts) {
        this.accounts = accounts;
        this.links = links;
        this.signIns = signIns;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.access = access;
        this.drafts = drafts;
        this.mail = mail;
        this.settings = settings;
        this.jdbc = jdbc;
        this.facts = facts;
    }

    @Override
    @MayAnyone
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(AccountId account) {
        return Set.copyOf(jdbc.sql("select role_name from account_role where account_id = ?")
                .param(account.value())
                .query((row, n) -> Role.valueOf(row.getString(1)))
                .list());
    }

    /** All accounts whose name or address contains the text; all if it is empty. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<AccountRow> accounts(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return accounts.rows(wanted.isEmpty() ? null : "%" + wanted + "%");
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public AccountDetails account(AccountId id) {
        return AccountDetails.of(find(id));
    }

    /**
     * Makes an account that has no password yet; its owner needs a link.
     *
     * @throws Refusal if the address is taken or no mailbox
     */
    @MayAdminister
    @Transactional
    public AccountId create(AccountDraft draft) {
        check(draft, null);
        Account account = new Account(AccountId.random(), draft.name(), draft.email(), draft.language());
        account.hold(draft.roles());
        accounts.save(account);
        facts.publishEvent(new AccountChanged(account.id(), Change.CREATED, roleNames(draft.roles())));
        return account.id();
    }

    /**
     * Changes name, address, language and roles of the installation.
     *
     * @throws Refusal if the address is taken, if the roles are one's own, or if no administrator would be left
     */
    @MayAdminister
    @Transactional
    public void edit(AccountId id, long version, AccountDraft draft) {
        Account account = find(id);
        StaleVersion.check(version, account.version());
        check(draft, id);
        if (!account.roles().equals(draft.roles())) {
            if (id.equals(access.me())) {
                throw Refusal.of("identity.accounts.ownRoles");
            }
            keepAnAdministrator(account, draft.roles().contains(Role.ADMIN));
            account.hold(draft.roles());
            facts.publishEvent(new AccountChanged(id, Change.ROLES, roleNames(draft.roles())));
        }
        account.rename(draft.name());
        account.reach(draft.email());
        account.speak(draft.language());
        facts.publishEvent(new AccountChanged(id, Change.EDITED, ""));
    }

    /**
     * Switches an account off and ends its sessions.
     *
     * @throws Refusal if it is one's own or the last administrator's
     */
    @MayAdminister
    @Transactional
    public void disable(AccountId id) {
        Account account = find(id);
        if (id.equals(access.me())) {
            throw Refusal.of("identity.accounts.ownAccount");
        }
        keepAnAdministrator(account, false);
        account.enable(false);
        signIns.endAll(id, "");
        facts.publishEvent(new AccountChanged(id, Change.DISABLED, ""));
    }

    @MayAdminister
    @Transactional
    public void enable(AccountId id) {
        find(id).enable(true);
        facts.publishEvent(new AccountChanged(id, Change.ENABLED, ""));
    }

    /**
     * A link with which the account's owner chooses a password; older ones stop working.
     *
     * @throws Refusal if the account is switched off
     */
    @MayAdminister
    @Transactional
    public IssuedLink issueLink(AccountId id) {
        return issueLink(find(id), "shown");
    }

    /** Why links cannot be mailed; empty: they can. */
    @MayAdminister
    public Optional<Message> linksStayBecause() {
        return Optional.ofNullable(mail.channel().offBecause());
    }

    /**
     * Mails such a link to the account's owner; nobody else gets to see it.
     *
     * @return until when it can be used
     * @throws Refusal if the account is switched off or mail is off
     */
    @MayAdminister
    @Transactional
    public Instant sendLink(AccountId id) {
        Account account = find(id);
        IssuedLink issued = issueLink(account, "mailed");
        PublicFace company = settings.publicFace();
        Mail letter = new Mail(
                new MailAddress(account.email()),
                company.languageOf(account.language()),
                "identity.mail." + issued.purpose().name().toLowerCase(Locale.ROOT),
                List.of(account.name(), company.companyName(), issued.expires()),
                issued.shown(),
                issued.expires());
        ProcessIdentity.run(() -> mail.send(letter));
        return issued.expires();
    }

    private IssuedLink issueLink(Account account, String how) {
        if (!account.isEnabled()) {
            throw Refusal.of("identity.accounts.disabledNoLink");
        }
        LinkPurpose purpose = account.passwordHash() == null ? LinkPurpose.WELCOME : LinkPurpose.RESET;
        facts.publishEvent(new AccountChanged(account.id(), Change.LINK_ISSUED, purpose.name() + " " + how));
        return links.issue(account.id(), purpose);
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public List<SignInRow> sessions(AccountId id) {
        return signIns.open(id, "");
    }

    @MayAdminister
    @Transactional
    public void endSessions(AccountId id) {
        signIns.endAll(id, "");
        facts.publishEvent(new AccountChanged(id, Change.SESSION_ENDED, ""));
    }

    /** The names of accounts, for "by whom". */
    @MayEveryAccount
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        Map<AccountId, String> names = new HashMap<>();
        for (AccountId id : Set.copyOf(ids)) {
            accounts.findById(id).ifPresent(account -> names.put(id, account.name()));
        }
        return names;
    }

    @MayEveryAccount
    @Transactional(readOnly = true)
    public AccountDetails me() {
        return AccountDetails.of(find(access.me()));
    }

    /** Changes what is one's own to change. */
    @MayEveryAccount
    @Transactional
    public void editMe(long version, String name, @Nullable Language language, ColourScheme scheme) {
        Account account = find(access.me());
        StaleVersion.check(version, account.version());
        String clean = CleanText.of(name);
        if (clean.isEmpty() || clean.length() > 200) {
            throw Refusal.of("identity.me.nameLength");
        }
        account.rename(clean);
        account.speak(language);
        account.look(scheme);
        facts.publishEvent(new AccountChanged(account.id(), Change.EDITED, ""));
    }

    /**
     * Changes the own password and ends all other sessions.
     *
     * @throws Refusal if the current one is wrong or the new one is not good enough
     */
    @MayEveryAccount
    @Transactional
    public void changePassword(String current, String wanted, String mySession) {
        Account account = find(access.me());
        if (!passwords.matches(current, account.passwordHash())) {
            throw Refusal.of("identity.password.wrong");
        }
        setPassword(account, wanted);
        signIns.endAll(account.id(), mySession);
    }

    @MayEveryAccount
    @Transactional(readOnly = true)
    public List<SignInRow> mySessions(String mySession) {
        return signIns.open(access.me(), mySession);
    }

    @MayEveryAccount
    @Transactional
    public void endMySession(String session) {
        if (!signIns.end(access.me(), session)) {
            throw new NotFound();
        }
        facts.publishEvent(new AccountChanged(access.me(), Change.SESSION_ENDED, ""));
    }

    /** For whom a one-time link is, as long as it can be used. */
    @MayAnyone
    @Transactional(readOnly = true)
    public Optional<String> nameBehind(LinkPurpose purpose, String code) {
        return links.owner(purpose, code).flatMap(accounts::findById).filter(Account::isEnabled).map(Account::name);
    }

    /**
     * Uses a one-time link up and sets the password; all sessions of the account end.
     *
     * @throws NotFound if the link cannot be used any more
     * @throws Refusal if the password is not good enough; the link stays usable
     */
    @MayAnyone
    @Transactional
    public void choosePassword(LinkPurpose purpose, String code, String wanted) {
        Account account = links.owner(purpose, code).flatMap(accounts::findById).filter(Account::isEnabled)
                .orElseThrow(NotFound::new);
        setPassword(account, wanted);
        if (!links.consume(purpose, code)) {
            throw new NotFound();
        }
        signIns.endAll(account.id(), "");
    }

    private void setPassword(Account account, String wanted) {
        String company = settings.publicFace().companyName();
        passwordRules.objection(wanted, List.of(account.name(), account.email(), company)).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        account.setPassword(passwords.encode(wanted));
        facts.publishEvent(new AccountChanged(account.id(), Change.PASSWORD, ""));
    }

    private void keepAnAdministrator(Account account, boolean staysOne) {
        if (staysOne || !account.roles().contains(Role.ADMIN)) {
            return;
        }
        jdbc.sql("select id from administrator_lock where id = 1 for update").query(Integer.class).single();
        List<UUID> others = jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id
                        where r.role_name = 'ADMIN' and a.enabled = true and a.password_hash is not null and a.id <> ?""")
                .param(account.id().value())
                .query(UUID.class)
                .list();
        if (others.isEmpty()) {
            throw Refusal.of("identity.accounts.lastAdministrator");
        }
    }

    private void check(AccountDraft draft, @Nullable AccountId mine) {
        drafts.valid(draft);
        refuseTakenAddress(new MailAddress(draft.email()).text(), mine);
    }

    private void refuseTakenAddress(String email, @Nullable AccountId mine) {
        accounts.findByEmail(Account.normal(email)).filter(other -> !other.id().equals(mine)).ifPresent(other -> {
            throw Refusal.of("identity.accounts.addressTaken", other.name());
        });
    }

    private Account find(AccountId id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private static String roleNames(Set<Role> roles) {
        return String.join(" ", roles.stream().map(Role::name).sorted().toList());
    }
}
