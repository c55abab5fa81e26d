# SPDX-License-Identifier: Apache-2.0
# A double fits whatever is asked for.
set(PACKAGE_VERSION "double")
set(PACKAGE_VERSION_COMPATIBLE TRUE)
