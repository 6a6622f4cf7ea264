using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Models;

/// <summary>What Git LFS leaves in place of a file it did not fetch: three lines of text.</summary>
internal sealed class GitLfsPointer
{
    private const string FirstLine = "version https://git-lfs.github.com/spec/";
    private const int LongestPointer = 1024;

    private GitLfsPointer(string oid, string size)
    {
        Oid = oid;
        Size = size;
    }

    /// <summary>The SHA-256 of the file meant, or empty.</summary>
    public string Oid { get; }

    /// <summary>The size of the file meant, in bytes, or empty.</summary>
    public string Size { get; }

    public static GitLfsPointer? Of(byte[] start)
    {
        if (start.Length > LongestPointer)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(start);
        if (!text.StartsWith(FirstLine, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split('\n');
        return new GitLfsPointer(ValueOf("oid sha256:"), long.TryParse(ValueOf("size "), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? size.ToString(CultureInfo.InvariantCulture) : "");

        string ValueOf(string prefix) =>
            lines.FirstOrDefault(line => line.StartsWith(prefix, StringComparison.Ordinal))?.Substring(prefix.Length).Trim() ?? "";
    }
}
