package org.kentering.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A person in front of a screen, who finds fields and buttons by the words on them and waits for what they bring. */
final class Screen implements AutoCloseable {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PackagedApplication application;
    private final Page page;

    Screen(PackagedApplication application, Page page) {
        this.application = application;
        this.page = page;
    }

    Page page() {
        return page;
    }

    Screen open(String path) {
        page.navigate(application.at(path));
        settle();
        return this;
    }

    Screen signIn(String address, String password) {
        open("/login");
        type("E-mail address", address);
        type("Password", password);
        press("Sign in");
        page.locator("vaadin-app-layout").waitFor();
        return settle();
    }

    Screen press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        return settle();
    }

    /** Follows a link in the page or an entry of the side bar. */
    Screen follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
        return settle();
    }

    /** Follows the first link that begins or goes on with these words. */
    Screen followWhatSays(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
        return settle();
    }

    Screen type(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Screen type(String label, LocalDate day) {
        Locator field = field(label);
        field.fill(TYPED.format(day));
        field.press("Enter");
        return settle();
    }

    /** Opens a list of choices and takes one. */
    Screen choose(String label, String choice) {
        page.locator("vaadin-select:has(> label:text-is('" + label + "'))").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice).setExact(true)).click();
        return settle();
    }

    /** Types the beginning of something long to choose from, and takes the one that is found. */
    Screen find(String label, String words) {
        Locator field = field(label);
        field.click();
        field.fill(words);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(words)).first().click();
        settle();
        // In a field for several things the list stays open.
        field.press("Tab");
        return settle();
    }

    Screen tick(String label, boolean on) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label).setExact(true)).setChecked(on);
        return settle();
    }

    /** Waits until something is written on the screen. */
    Screen reads(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** What the screen says now, without the side bar. */
    String words() {
        settle();
        return page.locator("main").innerText();
    }

    String valueOf(String label) {
        return field(label).inputValue();
    }

    /** Waits until the server has answered everything that it was asked. */
    Screen settle() {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
