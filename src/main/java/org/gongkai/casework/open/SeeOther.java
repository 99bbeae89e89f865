package org.gongkai.casework.open;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// Sends a browser on after a form, so that a page sent again does nothing twice (303).
public final class SeeOther {

    private SeeOther() {}

    public static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
