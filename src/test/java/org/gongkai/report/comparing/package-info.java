@org.jspecify.annotations.NullMarked
package org.gongkai.report.comparing;
