using System.Text.Json;

namespace Mirror;

/// <summary>What was released, as it is checked in beside the program; nothing of it comes from the server.</summary>
public sealed record Release(Uri Address, string Sha256, string Entry);

public sealed record Manifest(IReadOnlyDictionary<string, Release> Releases)
{
    public static Manifest Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<Manifest>(stream) ?? throw new InvalidDataException("The manifest is empty.");
    }

    public Release this[string name] =>
        Releases.TryGetValue(name, out var release) ? release : throw new KeyNotFoundException($"'{name}' was never released.");
}
