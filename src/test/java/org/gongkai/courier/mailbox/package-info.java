@NullMarked
package org.gongkai.courier.mailbox;

import org.jspecify.annotations.NullMarked;
