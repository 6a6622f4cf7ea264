using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.References;

/// <summary>One built assembly: real signatures, no bodies.</summary>
public sealed class ReferenceAssembly
{
    internal ReferenceAssembly(
        string name, ImmutableArray<byte> image, ImmutableArray<ReferenceAssembly> dependencies, int lines, IReadOnlyList<string> dropped)
    {
        Name = name;
        Image = image;
        Dependencies = dependencies;
        Lines = lines;
        Dropped = dropped;
        Reference = MetadataReference.CreateFromImage(image, filePath: name + ".dll");
    }

    public string Name { get; }

    public MetadataReference Reference { get; }

    /// <summary>The bytes of the DLL.</summary>
    public ImmutableArray<byte> Image { get; }

    /// <summary>Every assembly its signatures lead to, directly or not, without the framework.</summary>
    public ImmutableArray<ReferenceAssembly> Dependencies { get; }

    /// <summary>Lines of the list it was built from.</summary>
    public int Lines { get; }

    /// <summary>Lines of the list that C# cannot express, as <c>Type: member</c> with the compiler's reason behind them.</summary>
    public IReadOnlyList<string> Dropped { get; }

    public override string ToString() => Name;
}
