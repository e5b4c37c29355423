package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.kentering.design.Columns;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.mail.MailService;
import org.kentering.settings.SettingsService;

/** J-04: the company, its calendar, its mail server, and how the mails are doing. */
@Route(SettingsNavigation.PATH)
@PageTitle("mail.settings.title")
@RolesAllowed("ADMIN")
class SettingsView extends Composite<Page> implements AfterNavigationObserver {

    private final SettingsOnScreen settings;
    private final CompanyForm company;
    private final CalendarForm calendar;
    private final MailServerForm mailServer;
    private final TestMailPanel testMail;
    private final QueuePanel queue;
    private final UndeliverablePanel undeliverable;

    SettingsView(SettingsService settings, MailService mail, LiveScreens live, Clock clock) {
        this.settings = new SettingsOnScreen(settings);
        company = new CompanyForm(this.settings);
        calendar = new CalendarForm(this.settings, clock);
        mailServer = new MailServerForm(this.settings, this::loadMail);
        testMail = new TestMailPanel(mail, this::loadMail);
        queue = new QueuePanel(mail);
        undeliverable = new UndeliverablePanel(mail);
        getContent().add(
                new PageHead(getTranslation("mail.settings.title"), getTranslation("mail.settings.sentence")),
                new Columns(Columns.Share.EQUAL, company, calendar),
                new Columns(Columns.Share.EQUAL, mailServer, testMail),
                new Columns(Columns.Share.EQUAL, queue, undeliverable));
        live.watch(this, this::loadMail, "mail");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        settings.load();
        loadMail();
    }

    private void loadMail() {
        testMail.show();
        queue.show();
        undeliverable.show();
    }
}
