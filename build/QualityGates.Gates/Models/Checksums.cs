using System.Text.RegularExpressions;
using QualityGates.Gates.Files;
using QualityGates.Gates.Yaml;

namespace QualityGates.Gates.Models;

/// <summary>A digest somebody wrote down for a file, and where.</summary>
internal sealed class WrittenDigest(string digest, DigestAlgorithm algorithm, string file, Place at)
{
    /// <summary>Hexadecimal, lower case.</summary>
    public string Digest { get; } = digest;

    public DigestAlgorithm Algorithm { get; } = algorithm;

    public string File { get; } = file;

    public Place At { get; } = at;
}

/// <summary>
/// Checksum files beside a model: <c>model.onnx.sha256</c> and <c>SHA256SUMS</c>, in the forms of GNU (<c>hash  name</c>), BSD
/// (<c>SHA256 (name) = hash</c>) and with the hash alone; and <c>model.onnx.dvc</c>.
/// </summary>
internal static class Checksums
{
    private const long SizeLimit = 1 << 20;

    private static readonly string[] Extensions = [".sha256", ".sha512", ".sha1", ".md5", ".sha256sum", ".sha512sum", ".md5sum"];

    private static readonly string[] Lists =
        ["SHA256SUMS", "SHA512SUMS", "SHA1SUMS", "MD5SUMS", "sha256sums.txt", "sha512sums.txt", "checksums.txt", "checksums.sha256", "CHECKSUM"];

    private static readonly Regex Gnu = new(@"^\\?([0-9A-Fa-f]{32,128})(?:[ \t]+[ *]?(\S.*?))?[ \t]*$", RegexOptions.CultureInvariant);
    private static readonly Regex Bsd = new(@"^(?:MD5|SHA1|SHA256|SHA512)[ ]?\((.+)\)[ ]?=[ ]?([0-9A-Fa-f]{32,128})[ \t]*$", RegexOptions.CultureInvariant);

    public static IEnumerable<WrittenDigest> For(FileLedger files, string model)
    {
        foreach (var extension in Extensions)
        {
            foreach (var digest in Read(files, model + extension, model, true))
            {
                yield return digest;
            }
        }

        foreach (var digest in ReadDvc(files, model + ".dvc", model))
        {
            yield return digest;
        }

        var directory = Path.GetDirectoryName(model) ?? "";
        foreach (var name in Lists)
        {
            foreach (var digest in Read(files, Path.Combine(directory, name), model, false))
            {
                yield return digest;
            }
        }
    }

    private static WrittenDigest[] Read(FileLedger files, string path, string model, bool isOwn)
    {
        var file = files.ReadText(path, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            return [];
        }

        var all = new List<(string Name, WrittenDigest Digest)>();
        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            if (Parse(line.TrimEnd('\r')) is var (digest, name) && FileDigests.AlgorithmOf(digest.Length) is { } algorithm)
            {
                all.Add((name, new WrittenDigest(digest.ToLowerInvariant(), algorithm, path, new Place(number, 1))));
            }
        }

        var named = all.Where(entry => IsNameOf(entry.Name, model)).Select(entry => entry.Digest).ToArray();
        // In the model's own file a single line means the model, whatever it is called there: it may have been renamed after it was hashed.
        return named.Length > 0 || !isOwn || all.Count != 1 ? named : [all[0].Digest];
    }

    // DVC names contents by MD5; what it says of folders is a hash of a listing, which is another thing.
    private static IEnumerable<WrittenDigest> ReadDvc(FileLedger files, string path, string model)
    {
        var file = files.ReadText(path, SizeLimit);
        var root = file.State == TextFileState.Read ? YamlReader.Read(file.Text, out _) : null;
        foreach (var output in root?["outs"]?.Items ?? [])
        {
            if (output["md5"] is { } digest && FileDigests.IsDigest(digest.Text) && output["path"] is { } name && IsNameOf(name.Text, model))
            {
                yield return new WrittenDigest(digest.Text.ToLowerInvariant(), DigestAlgorithm.Md5, path, digest.At);
            }
        }
    }

    private static (string Digest, string Name)? Parse(string line) =>
        Bsd.Match(line) is { Success: true } bsd ? (bsd.Groups[2].Value, bsd.Groups[1].Value)
        : Gnu.Match(line) is { Success: true } gnu ? (gnu.Groups[1].Value, gnu.Groups[2].Value)
        : null;

    private static bool IsNameOf(string name, string model)
    {
        var normal = name.Replace('\\', '/');
        return string.Equals(normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal, Path.GetFileName(model), StringComparison.Ordinal);
    }
}
