namespace QualityGates.Tool;

/// <summary>The folder that reports show paths from.</summary>
internal static class RepositoryRoot
{
    /// <summary>The git work tree a path stands in; without git, the path's own folder.</summary>
    public static string Of(string path)
    {
        var start = Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
        return Find(start) ?? start;
    }

    /// <summary>The git work tree a folder stands in; null without git.</summary>
    public static string? Find(string folder)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            // In submodules and linked work trees it is a file.
            if (Path.Exists(Path.Combine(candidate, ".git")))
            {
                return candidate;
            }
        }

        return null;
    }
}
