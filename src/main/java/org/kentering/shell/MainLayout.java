package org.kentering.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kentering.design.Brand;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.design.PageHeader;

/** Side bar, page header and, on a phone, the bottom bar: filled by whoever declares an entry. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final List<NavigationEntry> entries;
    private final List<PageHeader> headers;
    private final InView inView;
    private final Div aboveEntries = new Div();
    private final Div groups = new Div();
    private final Div abovePage = new Div();
    private final Main page = new Main(abovePage);
    private final Div bottomBar = new Div();
    private final AccountMenu account;

    MainLayout(List<NavigationEntry> entries, List<PageHeader> headers, InView inView, AccountMenu account) {
        this.entries = entries.stream().sorted(Comparator.comparing(NavigationEntry::group)
                .thenComparingInt(NavigationEntry::order)).toList();
        this.headers = headers;
        this.inView = inView;
        this.account = account;
        page.addClassName("k-main");
        bottomBar.addClassName("k-bottom-bar");
        groups.addClassName("k-groups");
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Brand(), aboveEntries, new Scroller(groups), account);
        addToNavbar(true, bottomBar);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.removeAll();
        page.add(abovePage);
        page.getElement().appendChild(content.getElement());
        setContent(page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String location = event.getLocation().getPath();
        NavigationContext context = inView.of(location);
        fill(aboveEntries, PageHeader.Place.SIDE_BAR, context);
        fill(abovePage, PageHeader.Place.ABOVE_PAGE, context);
        groups.removeAll();
        for (NavigationGroup group : NavigationGroup.values()) {
            group(group, location, context).ifPresent(groups::add);
        }
        fillBottomBar(context);
        account.refresh();
    }

    private void fill(Div place, PageHeader.Place which, NavigationContext context) {
        place.removeAll();
        headers.stream().filter(header -> header.place() == which)
                .forEach(header -> header.component(context).ifPresent(place::add));
    }

    private Optional<Component> group(NavigationGroup group, String location, NavigationContext context) {
        SideNav nav = new SideNav();
        entries.stream().filter(entry -> entry.group() == group)
                .forEach(entry -> entry.path(context).ifPresent(path -> nav.addItem(item(entry, path, location, context))));
        if (nav.getItems().isEmpty()) {
            return Optional.empty();
        }
        nav.setLabel(getTranslation(group.textKey()));
        return Optional.of(nav);
    }

    private SideNavItem item(NavigationEntry entry, String path, String location, NavigationContext context) {
        SideNavItem item = new SideNavItem(getTranslation(entry.textKey()), path);
        item.setMatchNested(isListOfThings(path) && isNearest(path, location, context));
        int waiting = entry.badge(context);
        if (waiting > 0) {
            Span badge = new Span(String.valueOf(waiting));
            badge.addClassName("k-badge");
            badge.getElement().setAttribute("aria-label", getTranslation("shell.badge", waiting));
            item.setSuffixComponent(badge);
        }
        return item;
    }

    /** The home and a programme's overview are marked only by themselves; everything else also by what lies below. */
    private static boolean isListOfThings(String path) {
        return !path.isEmpty() && !path.matches("p/[^/]+") && !path.equals("admin");
    }

    /** Whether no other entry is nearer to where the reader is: telling something is not reading what was told. */
    private boolean isNearest(String path, String location, NavigationContext context) {
        return entries.stream()
                .flatMap(entry -> entry.path(context).stream())
                .noneMatch(other -> other.startsWith(path + "/") && location.startsWith(other));
    }

    private void fillBottomBar(NavigationContext context) {
        bottomBar.removeAll();
        entries.stream().filter(entry -> entry.onPhone(context) > 0 && entry.path(context).isPresent())
                .sorted(Comparator.comparingInt((NavigationEntry entry) -> entry.onPhone(context)).reversed()).limit(3)
                .forEach(entry -> bottomBar.add(new BottomLink(getTranslation(entry.textKey()), entry.path(context).orElseThrow())));
        DrawerToggle more = new DrawerToggle();
        more.setAriaLabel(getTranslation("shell.more"));
        bottomBar.add(more);
    }
}
