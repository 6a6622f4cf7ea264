namespace QualityGates.References.Tests;

public class OpaqueTypesTests
{
    /// <summary>What no list and no framework assembly declares is declared in Surface/Opaque, and nothing else is.</summary>
    [Fact]
    public void Opaque_types_are_exactly_those_the_lists_name_and_nobody_declares()
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var assembly in MLReferences.Libraries)
        {
            foreach (var key in ReferenceBuild.Uses(SurfaceFolder.Read(assembly)))
            {
                if ((SurfaceFolder.Owner(key) is not { } owner || SurfaceFolder.IsOpaque(owner)) && Framework.Type(key) is null)
                {
                    used.Add(key);
                }
            }
        }
        var declared = SurfaceFolder.Assemblies.Where(SurfaceFolder.IsOpaque)
            .SelectMany(assembly => SurfaceFolder.Read(assembly).Types)
            .SelectMany(SurfaceList.WithNested)
            .Select(type => type.Key)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(used, declared.Order(StringComparer.Ordinal));
    }
}
