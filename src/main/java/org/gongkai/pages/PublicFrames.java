package org.gongkai.pages;

import jakarta.servlet.http.HttpServletRequest;

/// Makes the frame of a public page, for modules that show pages of their own to the public.
public interface PublicFrames {

    /// @param section key of the navigation's entry
    /// @param title of the page; empty on the home page
    PublicFrame of(HttpServletRequest request, String section, String title);
}
