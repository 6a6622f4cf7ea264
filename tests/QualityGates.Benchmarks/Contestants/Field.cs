using System.Collections.Immutable;
using System.Reflection;

namespace QualityGates.Benchmarks.Contestants;

/// <summary>All contestants.</summary>
internal static class Field
{
    private static readonly string PeerFolder = Path.Combine(AppContext.BaseDirectory, "Peers");

    internal static Contestant Plain { get; } = new("plain compile", []);

    internal static Contestant Nothing { get; } = new("registers nothing", [new NothingRegistered()]);

    internal static Contestant Invocations { get; } = new("touches every invocation", [new EveryInvocation()]);

    internal static Contestant FlowGraphs { get; } = new("builds every flow graph", [new EveryFlowGraph()]);

    /// <summary>All of ours together, from the built assembly.</summary>
    internal static Contestant Ours { get; } = new("QualityGates.ML", AnalyzerFolder.Load(AppContext.BaseDirectory, "QualityGates.Analyzers.dll"));

    /// <summary>The peers that were restored, with their versions.</summary>
    internal static ImmutableArray<Contestant> Peers { get; } =
        [.. PeerNames.Where(static name => Directory.Exists(PathOf(name))).Select(static name => new Contestant(name, AnalyzerFolder.Load(PathOf(name))))];

    internal static ImmutableArray<string> MissingPeers { get; } = [.. PeerNames.Where(static name => !Directory.Exists(PathOf(name)))];

    internal static ImmutableArray<Contestant> All { get; } = [Plain, Nothing, Invocations, FlowGraphs, Ours, .. Peers];

    /// <summary>The order of a round: what targets are about runs several times, so that its figure is surer than that of one run.</summary>
    internal static int[] Turns { get; } = [.. Enumerable.Range(0, All.Length).SelectMany(static entry => entry % 3 == 2 ? [entry, 0, 1, All.IndexOf(Ours)] : new[] { entry })];

    private static string[] PeerNames => ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.NetAnalyzers", "SonarAnalyzer.CSharp"];

    internal static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+', ' ')[0] ?? assembly.GetName().Version!.ToString();

    private static string PathOf(string name) => Path.Combine(PeerFolder, name);
}
