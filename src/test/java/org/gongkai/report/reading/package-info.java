/// Tests of reading reports.
@org.jspecify.annotations.NullMarked
package org.gongkai.report.reading;
