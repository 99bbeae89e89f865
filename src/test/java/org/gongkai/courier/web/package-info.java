@NullMarked
package org.gongkai.courier.web;

import org.jspecify.annotations.NullMarked;
