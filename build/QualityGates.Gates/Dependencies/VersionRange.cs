namespace QualityGates.Gates.Dependencies;

/// <summary>A NuGet version range, as far as it matters whether two restores must choose the same version.</summary>
internal static class VersionRange
{
    /// <summary>
    /// Why the range leaves the choice to the feed, to be read after "because"; null when the lowest allowed version is fixed.
    /// <c>[1.2.3, )</c>, which NuGet makes of "1.2.3", is fixed: NuGet takes the lowest version that fits.
    /// </summary>
    public static string? FloatsBecause(string range)
    {
        var text = range.Trim();
        if (text.IndexOf('*') >= 0)
        {
            return "'*' means the newest version on the feed";
        }

        if (text.StartsWith("(", StringComparison.Ordinal))
        {
            var comma = text.IndexOf(',');
            return comma >= 0 && text.Substring(1, comma - 1).Trim().Length == 0
                ? "it has no lower bound"
                : "its lower bound is excluded, so the next version on the feed is taken";
        }

        return text.StartsWith("[,", StringComparison.Ordinal) || text.StartsWith("[ ,", StringComparison.Ordinal)
            ? "it has no lower bound"
            : null;
    }

    /// <summary>Two spellings of one range compare equal: "1.2.3", "[1.2.3, )" and "[1.2.3,)".</summary>
    public static bool Same(string left, string right) =>
        string.Equals(Normalize(left), Normalize(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>As a person would write it: "[1.2.3, )" is "1.2.3".</summary>
    public static string Short(string range)
    {
        var text = Normalize(range);
        return text.StartsWith("[", StringComparison.Ordinal) && text.EndsWith(",)", StringComparison.Ordinal)
            ? text.Substring(1, text.Length - 3)
            : range.Trim();
    }

    private static string Normalize(string range)
    {
        var text = range.Replace(" ", "");
        if (text.Length > 0 && text[0] is not ('[' or '('))
        {
            return "[" + text + ",)";
        }

        // "[1.0]" and "[1.0, 1.0]" are one version.
        return text.IndexOf(',') < 0 && text.Length > 2 ? "[" + text.Substring(1, text.Length - 2) + "," + text.Substring(1) : text;
    }
}
