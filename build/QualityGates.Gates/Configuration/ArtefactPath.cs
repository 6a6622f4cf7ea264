namespace QualityGates.Gates.Configuration;

/// <summary>Paths in a committed file: relative, with '/' or '\', and never out of the repository.</summary>
internal static class ArtefactPath
{
    /// <summary>The absolute path, or null and a problem to be read after the path.</summary>
    public static (string? Full, string Problem) Resolve(string directory, string path, string boundary)
    {
        var normal = path.Replace('\\', '/');
        if (normal.StartsWith("/", StringComparison.Ordinal) || (normal.Length > 1 && normal[1] == ':'))
        {
            return (null, "is an absolute path, which holds on one machine only");
        }

        if (normal.IndexOfAny(Path.GetInvalidPathChars()) >= 0 || normal.Any(char.IsControl))
        {
            return (null, "holds a character no path may have");
        }

        if (normal.IndexOfAny(['*', '?']) >= 0)
        {
            return (null, "is a pattern, and an entry names one file");
        }

        if (normal.Trim().Length != normal.Length)
        {
            return (null, "begins or ends with a blank");
        }

        try
        {
            var full = Path.GetFullPath(Path.Combine(directory, normal.Replace('/', Path.DirectorySeparatorChar)));
            // A trailing slash would make the system look for a directory.
            full = full.Length > 1 ? full.TrimEnd(Path.DirectorySeparatorChar) : full;
            return full == boundary.TrimEnd(Path.DirectorySeparatorChar) ? (null, "is the repository itself, not a file in it")
                : ProjectContext.RelativeTo(boundary, full) is null
                ? (null, "leads out of the repository, where nobody else has the file")
                : (full, "");
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return (null, "is no path");
        }
    }
}
