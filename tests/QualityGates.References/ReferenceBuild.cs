using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.References;

/// <summary>Builds assemblies from their lists, each at most once per process, after those it refers to.</summary>
internal static class ReferenceBuild
{
    private static readonly ConcurrentDictionary<string, Lazy<ReferenceAssembly>> Built = new(StringComparer.Ordinal);

    public static ReferenceAssembly Get(string assembly) =>
        Built.GetOrAdd(assembly, static name => new Lazy<ReferenceAssembly>(() => Build(name))).Value;

    /// <summary>The assemblies and all they depend on, each once.</summary>
    public static ImmutableArray<ReferenceAssembly> Closure(IEnumerable<string> assemblies)
    {
        var roots = assemblies.AsParallel().AsOrdered().Select(Get).ToList();
        return [.. roots.Concat(roots.SelectMany(root => root.Dependencies)).DistinctBy(built => built.Name)];
    }

    private static ReferenceAssembly Build(string name)
    {
        if (BuiltImages.Read(name) is not { } built)
        {
            built = Compile(name);
            BuiltImages.Write(name, built);
        }
        return new ReferenceAssembly(name, built.Image, [.. built.Dependencies.Select(Get)], built.Lines, built.Dropped);
    }

    /// <summary>Compiles the list, whatever was built before.</summary>
    public static BuiltImage Compile(string name)
    {
        var list = SurfaceFolder.Read(name);
        var owners = Uses(list).GroupBy(SurfaceFolder.Owner, StringComparer.Ordinal)
            .Where(owner => owner.Key is not null && !string.Equals(owner.Key, name, StringComparison.Ordinal))
            .OrderBy(owner => owner.Key, StringComparer.Ordinal)
            .ToLookup(owner => IsLooselyTied(name, owner.Key!));
        var dependencies = Closure(owners[false].Select(owner => owner.Key!).ToList());
        var slices = owners[true].Select(owner => Slice(owner.Key!, owner)).ToList();
        var compilation = new SurfaceCompilation(list, [.. dependencies.Select(built => built.Reference), .. slices]);
        var image = compilation.Emit();
        return new BuiltImage(list.Lines, [.. dependencies.Select(built => built.Name)], compilation.Dropped, image);
    }

    /// <summary>
    /// Two corners of ML.NET show types of the two largest libraries. Building those takes longer than all of ML.NET, so those corners
    /// are compiled against the few types they show; whoever uses them takes the library's own references as well.
    /// </summary>
    private static bool IsLooselyTied(string name, string owner) =>
        name.StartsWith("Microsoft.ML.", StringComparison.Ordinal) && owner is "TorchSharp" or "Tensorflow.Binding";

    private static PortableExecutableReference Slice(string assembly, IEnumerable<string> keys)
    {
        var slice = SurfaceFolder.Read(assembly).Slice(keys);
        var dependencies = Closure(Uses(slice)
            .Select(SurfaceFolder.Owner)
            .OfType<string>()
            .Where(owner => !string.Equals(owner, assembly, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList());
        return MetadataReference.CreateFromImage(new SurfaceCompilation(slice, [.. dependencies.Select(built => built.Reference)]).Emit());
    }

    /// <summary>Every dotted name in the list.</summary>
    public static HashSet<string> Uses(SurfaceList list)
    {
        var uses = new HashSet<string>(StringComparer.Ordinal);
        AssemblySource.Write(list, new MemberSource(name => uses.Add(name), _ => true), new HashSet<string>());
        return uses;
    }
}
