namespace QualityGates.Reporting.Text;

/// <summary>Paths as reports show them.</summary>
internal static class ReportPath
{
    /// <summary>From a folder, with '/', where the file lies below it; else as it is.</summary>
    public static string From(string folder, string file)
    {
        if (!Path.IsPathFullyQualified(file))
        {
            return file;
        }

        var relative = Path.GetRelativePath(folder, file);
        return Path.IsPathFullyQualified(relative) || relative is ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? file
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A URI reference: below the root without its start, so that it is the same on every machine.</summary>
    public static string Uri(string root, string file, out bool isBelowRoot)
    {
        var shown = From(root, file);
        isBelowRoot = !Path.IsPathFullyQualified(shown);
        var path = string.Join('/', shown.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(System.Uri.EscapeDataString));
        return isBelowRoot ? path : "file://" + (path.StartsWith('/') ? "" : "/") + path.Replace("%3A/", ":/", StringComparison.Ordinal);
    }
}
