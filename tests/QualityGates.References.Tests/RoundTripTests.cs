namespace QualityGates.References.Tests;

/// <summary>The built assemblies, rendered as lists again, are the lists.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Libraries => [.. MLReferences.Libraries];

    /// <summary>Every difference there is.</summary>
    private static readonly Dictionary<string, string[]> Pinned = new(StringComparer.Ordinal)
    {
        // That list is written by hand, and does not show the constructor every struct has.
        ["Microsoft.ML.OnnxRuntime"] = ["+ Microsoft.ML.OnnxRuntime.OrtTensorTypeAndShapeInfo: public OrtTensorTypeAndShapeInfo()"],
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Built_surface_is_the_list(string assembly)
    {
        var built = BuiltSurface.Render(MLReferences.Assembly(assembly));
        var listed = SurfaceFolder.Read(assembly).Types.SelectMany(SurfaceList.WithNested)
            .ToDictionary(type => type.Key, StringComparer.Ordinal);
        var differences = new List<string>();
        foreach (var (key, type) in listed)
        {
            if (!built.TryGetValue(key, out var found))
            {
                differences.Add($"- {type.Header}");
                continue;
            }
            if (!SameHeader(found.Header, type))
            {
                differences.Add($"- {type.Header}");
                differences.Add($"+ {found.Header}");
            }
            differences.AddRange(Without(type.Members, found.Members).Select(line => $"- {key}: {line}"));
            differences.AddRange(Without(found.Members, type.Members).Select(line => $"+ {key}: {line}"));
        }
        differences.AddRange(built.Keys.Except(listed.Keys, StringComparer.Ordinal).Select(key => $"+ {built[key].Header}"));
        Assert.Equal(Pinned.GetValueOrDefault(assembly, []), differences);
    }

    /// <summary>Compilers differ in the order in which they write inherited interfaces down, and the order means nothing.</summary>
    private static bool SameHeader(string header, SurfaceType listed)
    {
        if (string.Equals(header, listed.Header, StringComparison.Ordinal))
        {
            return true;
        }
        var built = SurfaceList.ParseHeader(header);
        return built.Bases.Count > 0
            && header.Length == listed.Header.Length
            && string.Equals(BeforeBases(built), BeforeBases(listed), StringComparison.Ordinal)
            && built.Bases.Order(StringComparer.Ordinal).SequenceEqual(listed.Bases.Order(StringComparer.Ordinal));
    }

    private static string BeforeBases(SurfaceType type) =>
        $"{type.Modifiers} {type.Kind} {string.Join('.', type.Path)}{string.Concat(type.Constraints)} {type.Obsolete}";

    /// <summary>Lines of the first that the second lacks, counting repetitions.</summary>
    private static List<string> Without(List<string> first, List<string> second)
    {
        var rest = first.ToList();
        second.ForEach(line => rest.Remove(line));
        return rest;
    }
}
