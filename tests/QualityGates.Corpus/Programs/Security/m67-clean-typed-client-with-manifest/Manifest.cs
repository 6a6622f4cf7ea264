namespace Harvest;

public sealed record Manifest(IReadOnlyList<ManifestEntry> Files);

public sealed record ManifestEntry(string Name, Uri Url, string Sha256);
