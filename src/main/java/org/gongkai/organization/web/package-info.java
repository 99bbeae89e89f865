/// Signing in, and the office's pages about bodies and people.
@NullMarked
package org.gongkai.organization.web;

import org.jspecify.annotations.NullMarked;
