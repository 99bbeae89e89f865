@org.jspecify.annotations.NullMarked
package org.gongkai.report.checking;
