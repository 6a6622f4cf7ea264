using System.Globalization;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data.Manifests;

/// <summary>What sha256sum, md5sum and their like write and check: "hash  name", "hash *name", "SHA256 (name) = hash", and a hash alone beside its file.</summary>
internal static class ChecksumLines
{
    public delegate void Entry(string path, Place at, string checksum, long? size, bool isFolder);

    public static void Read(string text, string manifestName, Entry add, Action<string, Place> fail)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Trim().Length == 0 || line[0] == '#')
            {
                continue;
            }

            var at = new Place(number, 1);
            if (Parse(line, manifestName) is var (path, checksum))
            {
                add(path, at, checksum, null, false);
            }
            else
            {
                fail("has a line " + number.ToString(CultureInfo.InvariantCulture)
                    + " that is no checksum and name, as sha256sum writes them", at);
                return;
            }
        }
    }

    private static (string Path, string Checksum)? Parse(string line, string manifestName)
    {
        // GNU writes a backslash in front when it had to escape the name.
        var isEscaped = line[0] == '\\';
        var rest = isEscaped ? line.Substring(1) : line;
        var blank = rest.IndexOf(' ');
        if (blank < 0)
        {
            var dot = manifestName.LastIndexOf('.');
            return FileDigests.AlgorithmOf(rest) is not null && dot > 0 ? (manifestName.Substring(0, dot), rest) : null;
        }

        if (FileDigests.AlgorithmOf(rest.Substring(0, blank)) is not null)
        {
            var name = rest.Substring(blank + 1);
            name = name.Length > 0 && name[0] is ' ' or '*' ? name.Substring(1) : name;
            return name.Length > 0 ? (isEscaped ? Unescape(name) : name, rest.Substring(0, blank)) : null;
        }

        var close = rest.LastIndexOf(") = ", StringComparison.Ordinal);
        return close > blank + 1 && rest[blank + 1] == '(' && FileDigests.AlgorithmOf(rest.Substring(close + 4).Trim()) is not null
            ? (rest.Substring(blank + 2, close - blank - 2), rest.Substring(close + 4).Trim())
            : null;
    }

    private static string Unescape(string name) => name.Replace("\\\\", "\0").Replace("\\n", "\n").Replace("\\r", "\r").Replace("\0", "\\");
}
