# Sections, topics, menus, redirects, settings.
