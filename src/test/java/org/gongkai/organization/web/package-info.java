/// Tests of signing in.
@NullMarked
package org.gongkai.organization.web;

import org.jspecify.annotations.NullMarked;
