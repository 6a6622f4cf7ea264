using System.Collections.Frozen;

namespace QualityGates.References;

/// <summary>The lists beside this assembly: which there are, and which of them declares a name.</summary>
internal static class SurfaceFolder
{
    private static readonly Lazy<FrozenDictionary<string, string>> Files = new(() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Surface"), "*.txt", SearchOption.AllDirectories)
            .ToFrozenDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, (string Assembly, bool IsValueType)>> Owners = new(() =>
        Files.Value.AsParallel()
            .SelectMany(file => File.ReadLines(file.Value)
                .Where(line => line.Length > 0 && line[0] != ' ')
                .Select(SurfaceList.ParseHeader)
                .Select(type => (type.Key, Owner: (file.Key, type.Kind is "struct" or "enum"))))
            .ToFrozenDictionary(found => found.Key, found => found.Owner, StringComparer.Ordinal));

    public static IEnumerable<string> Assemblies => Files.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>Types of libraries that have no list: declared as far as the lists name them, without members.</summary>
    public static bool IsOpaque(string assembly) => IsIn("Opaque", assembly);

    /// <summary>Lists that hold, of what hosts programs, what rules and programs of ours need.</summary>
    public static bool IsOfHost(string assembly) => IsIn("Hosts", assembly);

    private static bool IsIn(string folder, string assembly) =>
        string.Equals(Path.GetFileName(Path.GetDirectoryName(Files.Value[assembly])), folder, StringComparison.Ordinal);

    public static SurfaceList Read(string assembly) => SurfaceList.Read(Files.Value[assembly]);

    public static byte[] Content(string assembly) => File.ReadAllBytes(Files.Value[assembly]);

    public static string? Owner(string key) => Owners.Value.TryGetValue(key, out var owner) ? owner.Assembly : null;

    public static bool? IsValueType(string key) => Owners.Value.TryGetValue(key, out var owner) ? owner.IsValueType : null;
}
