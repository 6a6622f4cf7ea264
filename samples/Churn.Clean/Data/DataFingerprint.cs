using System.Security.Cryptography;

namespace Churn.Data;

/// <summary>Says which file a result belongs to.</summary>
internal sealed record DataFingerprint(string File, string Sha256, int Rows)
{
    public static DataFingerprint Of(string path, int rows)
    {
        using var stream = System.IO.File.OpenRead(path);
        return new DataFingerprint(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(stream)), rows);
    }
}
