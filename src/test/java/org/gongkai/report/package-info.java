/// Tests of what it adds up to.
@org.jspecify.annotations.NullMarked
package org.gongkai.report;
