/// Tests of bodies, people and accounts on a running server.
@NullMarked
package org.gongkai.organization;

import org.jspecify.annotations.NullMarked;
