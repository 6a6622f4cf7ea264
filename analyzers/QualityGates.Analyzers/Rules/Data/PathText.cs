namespace QualityGates.Rules.Data;

/// <summary>What kind of hard-coded path a text is.</summary>
internal enum PathKind
{
    None,

    /// <summary>A drive, UNC share, home folder or root: there on one machine only.</summary>
    Rooted,

    /// <summary>Two or more folders up: right from one build output only.</summary>
    Walk,

    /// <summary>Written with <c>\\</c>, which elsewhere is a letter of a file's name.</summary>
    Backslash,

    /// <summary>A separator of its own between parts that are joined.</summary>
    Joined,
}

/// <summary>Reads path texts as both families of systems write them, whatever system the compiler runs on.</summary>
internal static class PathText
{
    private static readonly char[] Separators = ['/', '\\'];

    // Devices and system files are where the system puts them; naming them is not a habit that breaks on the next machine.
    private static readonly string[] SystemFolders = ["/dev/", "/proc/", "/sys/", "/etc/"];

    private static readonly string[] PersonalFolders = ["/home/", "/users/", "/root/", "/tmp/"];

    private static readonly HashSet<string> UsualDataRoots = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "dataset", "datasets", "input", "inputs", "output", "outputs", "model", "models", "mlmodels", "assets", "resources", "results",
        "artifacts", "artefacts", "checkpoints", "weights", "images",
    };

    internal static PathKind Classify(string text) =>
        text.Length < 2 || text.IndexOfAny(['\n', '\r', '\0', '*', '?', '<', '>', '|', '"']) >= 0 ? PathKind.None
        : IsRooted(text) ? PathKind.Rooted
        : WalksUp(text) >= 2 ? PathKind.Walk
        : PathKind.None;

    /// <summary>Whether a text that is no hard-coded path is one, or continues one, with <c>\</c> between its folders.</summary>
    internal static bool HasBackslash(string text) =>
        text.IndexOf('\\') >= 0 && text.IndexOfAny(['\n', '\r', '\t', '\0', '*', '?', '<', '>', '|', '"', ':', ';', '^', '$', '[', '(']) < 0
        && !text.StartsWith("\\\\", StringComparison.Ordinal);

    /// <summary>How many <c>..</c> segments the text has.</summary>
    internal static int WalksUp(string text) => text.Split(Separators).Count(static segment => segment == "..");

    private static bool IsRooted(string text)
    {
        if (text.Length >= 3 && IsLetter(text[0]) && text[1] == ':' && IsSeparator(text[2]))
        {
            return true;
        }

        if (text.StartsWith("\\\\", StringComparison.Ordinal))
        {
            // \\.\COM3 is a device.
            return text.Length > 3 && IsNameStart(text[2]) && !(text[2] == '.' && IsSeparator(text[3]));
        }

        if (text[0] == '~')
        {
            return IsSeparator(text[1]);
        }

        // "/../../x" is the rest of a text that begins with something else.
        return IsSeparator(text[0]) && IsNameStart(text[1]) && !text.Substring(1).StartsWith("..", StringComparison.Ordinal)
            && !SystemFolders.Any(folder => text.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>
    /// The part of a hard-coded path that is worth keeping: from the first data folder on, or else what follows the walk, the root and the
    /// user's home. Empty when nothing is left.
    /// </summary>
    internal static IReadOnlyList<string> RelativePart(string text, IReadOnlyCollection<string> extraDataRoots)
    {
        var segments = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(static s => s != ".").ToList();
        var afterWalk = segments.LastIndexOf("..") + 1;
        if (afterWalk == 0 && segments.Count > 0)
        {
            afterWalk = text.StartsWith("\\\\", StringComparison.Ordinal) ? Math.Min(2, segments.Count)
                : segments[0].EndsWith(":", StringComparison.Ordinal) || segments[0] == "~" ? 1
                : 0;
        }

        segments = segments.Skip(afterWalk).ToList();
        var dataRoot = segments.FindIndex(s => UsualDataRoots.Contains(s) || extraDataRoots.Contains(s, StringComparer.OrdinalIgnoreCase));
        if (dataRoot >= 0)
        {
            return segments.Skip(dataRoot).ToList();
        }

        return segments.Skip(HomeOrTemporary(segments)).ToList();
    }

    /// <summary>How many leading segments name a place of one machine and not of the project.</summary>
    private static int HomeOrTemporary(List<string> segments) => segments.Count == 0 ? 0 : segments[0].ToLowerInvariant() switch
    {
        "home" or "users" => Math.Min(2, segments.Count),
        "root" or "tmp" or "temp" or "mnt" or "opt" => 1,
        "var" when segments.Count > 1 && segments[1] == "tmp" => 2,
        _ => 0,
    };

    /// <summary>Whether a rooted path is of one person's machine, and of no image a program is shipped in: a drive, a share, a home folder.</summary>
    internal static bool IsPersonal(string text) =>
        text.Length > 1 && (text[1] == ':' || text[0] is '~' or '\\'
            || PersonalFolders.Any(folder => text.StartsWith(folder, StringComparison.OrdinalIgnoreCase)));

    private static bool IsSeparator(char c) => c is '/' or '\\';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsNameStart(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-';
}
