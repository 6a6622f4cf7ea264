using System.Security.Cryptography;

namespace QualityGates.Gates.Files;

internal enum DigestAlgorithm
{
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

/// <summary>Digests of whole files, each computed once a run. Between runs the findings cache answers, by the files' stamps.</summary>
internal sealed class FileDigests(FileLedger files)
{
    private const int BufferSize = 1 << 20;

    private readonly Dictionary<(string, DigestAlgorithm), string?> _known = [];

    /// <summary>Hexadecimal, lower case; null when the file is missing or cannot be read.</summary>
    public string? Of(string path, DigestAlgorithm algorithm)
    {
        if (!_known.TryGetValue((path, algorithm), out var digest))
        {
            digest = Compute(path, algorithm);
            _known.Add((path, algorithm), digest);
        }

        return digest;
    }

    /// <summary>The algorithm whose digests have that many hexadecimal digits.</summary>
    public static DigestAlgorithm? AlgorithmOf(int digits) => digits switch
    {
        32 => DigestAlgorithm.Md5,
        40 => DigestAlgorithm.Sha1,
        64 => DigestAlgorithm.Sha256,
        128 => DigestAlgorithm.Sha512,
        _ => null,
    };

    public static bool IsDigest(string text) =>
        AlgorithmOf(text.Length) is not null && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    public static string NameOf(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => "MD5",
        DigestAlgorithm.Sha1 => "SHA-1",
        DigestAlgorithm.Sha256 => "SHA-256",
        _ => "SHA-512",
    };

    public static string Hexadecimal(byte[] hash) => BitConverter.ToString(hash).Replace("-", "").ToLowerInvariant();

    private string? Compute(string path, DigestAlgorithm algorithm)
    {
        using var stream = files.Open(path, out _);
        if (stream is null)
        {
            return null;
        }

        try
        {
            using var hash = Create(algorithm);
            using var buffered = new BufferedStream(stream, BufferSize);
            return Hexadecimal(hash.ComputeHash(buffered));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            files.MetTransientFailure = true;
            return null;
        }
    }

#pragma warning disable CA5350, CA5351 // DVC and older checksum files name contents by MD5 and SHA-1: an identity here, not a protection.
    private static HashAlgorithm Create(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => MD5.Create(),
        DigestAlgorithm.Sha1 => SHA1.Create(),
        DigestAlgorithm.Sha256 => SHA256.Create(),
        _ => SHA512.Create(),
    };
#pragma warning restore CA5350, CA5351
}
