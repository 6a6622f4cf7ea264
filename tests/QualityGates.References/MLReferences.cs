using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.References;

/// <summary>
/// Metadata references with the real signatures of the .NET machine-learning libraries, built in memory from the lists in Surface/.
/// Each property builds once per process, on first use, and holds everything its libraries' signatures lead to, without the framework.
/// </summary>
public static class MLReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyMLNet = Group(IsMLNet);
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyTorchSharp = Group(name =>
        name is "TorchSharp" or "TorchVision" or "TorchAudio" or "TorchSharp.PyBridge");
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyKeras = Group(name =>
        name is "Tensorflow.Binding" or "Tensorflow.Keras");
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNumSharp = Group(name => name is "NumSharp");
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyAccord = Group(name => IsPart(name, "Accord"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazySharpLearning = Group(name => IsPart(name, "SharpLearning"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyDataFrame = Group(name => name is "Microsoft.Data.Analysis");
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyHosts = Group(SurfaceFolder.IsOfHost);
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyMathNet = new(() => [Framework.MathNet]);
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyAll = new(() =>
        [.. ReferenceBuild.Closure(Libraries).Select(built => built.Reference), .. MathNet]);

    /// <summary>The shared framework of the running tests, nothing else that happens to be loaded.</summary>
    public static ImmutableArray<MetadataReference> Net => Framework.References;

    /// <summary>ML.NET with AutoML, TimeSeries, Vision, Recommender, ONNX, tokenizers and Microsoft.Extensions.ML.</summary>
    public static ImmutableArray<MetadataReference> MLNet => LazyMLNet.Value;

    /// <summary>TorchSharp, TorchVision, TorchAudio and TorchSharp.PyBridge.</summary>
    public static ImmutableArray<MetadataReference> TorchSharp => LazyTorchSharp.Value;

    /// <summary>TensorFlow.NET and its Keras.</summary>
    public static ImmutableArray<MetadataReference> Keras => LazyKeras.Value;

    public static ImmutableArray<MetadataReference> NumSharp => LazyNumSharp.Value;

    public static ImmutableArray<MetadataReference> Accord => LazyAccord.Value;

    /// <summary>SharpLearning, and Math.NET Numerics, which its neural layers show.</summary>
    public static ImmutableArray<MetadataReference> SharpLearning => [.. LazySharpLearning.Value, Framework.MathNet];

    /// <summary>Microsoft.Data.Analysis and the parts of ML.NET it stands on.</summary>
    public static ImmutableArray<MetadataReference> DataFrame => LazyDataFrame.Value;

    /// <summary>The real Math.NET Numerics assembly.</summary>
    public static ImmutableArray<MetadataReference> MathNet => LazyMathNet.Value;

    /// <summary>What programs are served by, as far as rules and programs of ours need it: ASP.NET Core, its dependency injection, Azure Functions, gRPC.</summary>
    public static ImmutableArray<MetadataReference> Hosts => LazyHosts.Value;

    /// <summary>Every library above, each assembly once.</summary>
    public static ImmutableArray<MetadataReference> All => LazyAll.Value;

    /// <summary>The names of the assemblies that have a list, without those that only stand in for what lists mention.</summary>
    public static ImmutableArray<string> Libraries { get; } = [.. SurfaceFolder.Assemblies.Where(name => !SurfaceFolder.IsOpaque(name))];

    /// <summary>One assembly, with what it was built from and what could not be built.</summary>
    public static ReferenceAssembly Assembly(string name) => ReferenceBuild.Get(name);

    /// <summary>Writes every reference as a DLL, so that real programs can be compiled against them; existing files are replaced.</summary>
    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var built in ReferenceBuild.Closure(Libraries))
        {
            File.WriteAllBytes(Path.Combine(folder, built.Name + ".dll"), [.. built.Image]);
        }
        var mathNet = typeof(MathNet.Numerics.Complex32).Assembly.Location;
        File.Copy(mathNet, Path.Combine(folder, Path.GetFileName(mathNet)), overwrite: true);
    }

    private static Lazy<ImmutableArray<MetadataReference>> Group(Func<string, bool> isMember) =>
        new(() => [.. ReferenceBuild.Closure(Libraries.Where(isMember)).Select(built => built.Reference)]);

    private static bool IsMLNet(string name) => IsPart(name, "Microsoft.ML") || IsPart(name, "Microsoft.Extensions.ML");

    private static bool IsPart(string name, string root) =>
        string.Equals(name, root, StringComparison.Ordinal) || name.StartsWith(root + ".", StringComparison.Ordinal);
}
