package org.kentering.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet to hang on a wall: on paper each begins a page of its own and nothing else is left. */
public class Poster extends Div {

    /**
     * A poster.
     *
     * @param image an SVG picture of the address; none where there is no address to point at
     * @param address what somebody types who has no camera
     */
    public Poster(String heading, @Nullable String image, String address, List<String> sentences) {
        addClassNames("k-code-sheet", "k-poster");
        add(new H2(heading));
        if (image != null) {
            String data = Base64.getEncoder().encodeToString(image.getBytes(StandardCharsets.UTF_8));
            Image code = new Image("data:image/svg+xml;base64," + data, "");
            code.addClassName("k-poster-image");
            add(code);
        }
        Span typed = new Span(address);
        typed.addClassName("k-poster-address");
        add(typed);
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
    }
}
