/// The office's page of the messages that leave.
@NullMarked
package org.gongkai.courier.web;

import org.jspecify.annotations.NullMarked;
