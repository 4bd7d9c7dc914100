"""Our MJCF models as USD, for engines that read nothing else; written as text, without a USD library."""
