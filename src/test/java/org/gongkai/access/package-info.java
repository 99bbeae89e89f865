/// Who reaches what over HTTP: every route as every role, and signing in.
@NullMarked
package org.gongkai.access;

import org.jspecify.annotations.NullMarked;
