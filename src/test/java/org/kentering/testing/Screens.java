package org.kentering.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.AbstractRouteRegistry;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kentering.design.ButtonLink;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.util.ClassUtils;

/** Opens screens without a browser, as somebody, in a language. */
@TestComponent
public class Screens {

    /** Looked for once: reading all classes takes as long as many a test. */
    private static final Set<Class<?>> VIEWS = scan(new AnnotationTypeFilter(Route.class));
    private static final Set<Class<?>> FAILURES = scan(new AssignableTypeFilter(HasErrorParameter.class));
    private static final Set<Class<?>> LAYOUTS = scan(new AnnotationTypeFilter(Layout.class));

    private final ApplicationContext context;
    private final World world;
    private final Access access;

    Screens(ApplicationContext context, World world, Access access) {
        this.context = context;
        this.world = world;
        this.access = access;
    }

    /** Opens a path, in English, as somebody who is signed in. */
    public void open(AccountId account, String path) {
        open(account, Language.EN, path);
    }

    public void open(AccountId account, Language language, String path) {
        world.speak(account, language);
        world.signIn(account);
        Set<String> roles = new LinkedHashSet<>();
        access.rolesOf(account).forEach(role -> roles.add(role.name()));
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(
                World.authentication(account).getPrincipal(), null,
                roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        start(language, authentication, roles, path);
    }

    /** Opens a path as a stranger. */
    public void openAsStranger(Language language, String path) {
        SecurityContextHolder.clearContext();
        start(language, null, Set.of(), path);
    }

    /** Goes to another path on the screen that is open; a query may follow a question mark. */
    public static void go(String path) {
        int mark = path.indexOf('?');
        if (mark < 0) {
            UI.getCurrentOrThrow().navigate(path);
        } else {
            UI.getCurrentOrThrow().navigate(path.substring(0, mark), QueryParameters.fromString(path.substring(mark + 1)));
        }
    }

    /** Goes where a link that looks like a button leads. */
    public static void follow(String words) {
        go(_get(ButtonLink.class, spec -> spec.withText(words)).getHref());
    }

    /** All that the screen says, the part beside a list included; not what a grid sends row by row. */
    public static String text() {
        Component view = UI.getCurrentOrThrow().getCurrentView();
        String text = view.getElement().getTextRecursively();
        Component beside = view instanceof MasterDetailLayout both ? both.getDetail() : null;
        return beside == null ? text : text + " " + beside.getElement().getTextRecursively();
    }

    private void start(Language language, Authentication authentication, Set<String> roles, String path) {
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setLocaleInt(language.locale());
            request.getHeaders().put("Accept-Language", List.of(language.tag()));
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> roles.contains(role) || roles.contains(role.replace("ROLE_", "")));
            return request;
        });
        MockVaadin.setup(UI::new, new Servlet(routes(), context));
        go(path);
    }

    /** The tester's own discovery finds no package-private screens. */
    private static Routes routes() {
        Set<Class<? extends Component>> views = new LinkedHashSet<>();
        VIEWS.forEach(type -> views.add(type.asSubclass(Component.class)));
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        FAILURES.forEach(type -> errors.add(errorView(type)));
        return new Routes(views, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type.asSubclass(HasErrorParameter.class);
    }

    /** The address of every screen there is, with its parameters. */
    public static Set<Route> addresses() {
        Set<Route> all = new LinkedHashSet<>();
        VIEWS.forEach(view -> all.add(view.getAnnotation(Route.class)));
        return all;
    }

    /** All classes of the product that carry an annotation or a type. */
    private static Set<Class<?>> scan(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> found = new LinkedHashSet<>();
        scanner.findCandidateComponents("org.kentering").forEach(candidate -> found.add(ClassUtils.resolveClassName(
                String.valueOf(candidate.getBeanClassName()), Screens.class.getClassLoader())));
        return found;
    }

    private static class Servlet extends MockSpringServlet {

        Servlet(Routes routes, ApplicationContext context) {
            super(routes, context, UI::new);
        }

        @Override
        public void init(ServletConfig config) throws ServletException {
            super.init(config);
            AbstractRouteRegistry registry = (AbstractRouteRegistry) getService().getRouter().getRegistry();
            LAYOUTS.forEach(layout -> registry.setLayout(layout.asSubclass(RouterLayout.class)));
        }
    }
}
