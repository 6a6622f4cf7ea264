using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.References;

/// <summary>Compiles lists to assemblies, each at most once per process, after those it refers to.</summary>
internal static class ReferenceBuild
{
    /// <summary>An assembly that still has errors after so many rounds has a fault that dropping members does not cure.</summary>
    private const int Rounds = 8;

    private static readonly ConcurrentDictionary<string, Lazy<ReferenceAssembly>> Built = new(StringComparer.Ordinal);

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        generalDiagnosticOption: ReportDiagnostic.Suppress,
        warningLevel: 0,
        deterministic: true);

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
        var list = SurfaceFolder.Read(name);
        var uses = new HashSet<string>(StringComparer.Ordinal);
        var members = new MemberSource(key => uses.Add(key), IsValueType);
        var dropped = new Dictionary<string, string>(StringComparer.Ordinal);
        var source = AssemblySource.Write(list, members, dropped.Keys.ToHashSet(StringComparer.Ordinal));
        var dependencies = Closure(Owners(uses, name).ToList());
        var compilation = CSharpCompilation.Create(
            name,
            Parse(source),
            Framework.References.Add(Framework.MathNet).Concat(dependencies.Select(built => built.Reference)),
            Options);
        compilation = compilation.AddSyntaxTrees(HiddenImplementations.Write(compilation, Parsing));

        for (var round = 0; round < Rounds; round++)
        {
            using var image = new MemoryStream();
            var result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true));
            if (result.Success)
            {
                var bytes = ImmutableArray.Create(image.GetBuffer(), 0, (int)image.Length);
                return new ReferenceAssembly(name, bytes, dependencies, list.Lines, [.. dropped.Select(pair => $"{pair.Key}  // {pair.Value}")]);
            }
            Drop(name, source, compilation, result.Diagnostics, dropped);
            source = AssemblySource.Write(list, members, dropped.Keys.ToHashSet(StringComparer.Ordinal));
            compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Parse(source));
            compilation = compilation.AddSyntaxTrees(HiddenImplementations.Write(compilation, Parsing));
        }
        throw new InvalidOperationException($"{name} does not compile after {Rounds} rounds of dropping members.");
    }

    private static IEnumerable<string> Owners(IEnumerable<string> uses, string self) => uses
        .Select(SurfaceFolder.Owner)
        .OfType<string>()
        .Where(owner => !string.Equals(owner, self, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    private static SyntaxTree[] Parse(AssemblySource source)
    {
        var trees = new SyntaxTree[source.Files.Count];
        Parallel.For(0, trees.Length, i =>
            trees[i] = CSharpSyntaxTree.ParseText(SourceText.From(source.Files[i].Text), Parsing, path: i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return trees;
    }

    private static void Drop(
        string name, AssemblySource source, CSharpCompilation compilation, IEnumerable<Diagnostic> diagnostics, Dictionary<string, string> dropped)
    {
        var before = dropped.Count;
        var others = new List<string>();
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var tree = diagnostic.Location.SourceTree;
            var file = tree is null ? -1 : compilation.SyntaxTrees.IndexOf(tree);
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            if (file >= 0 && file < source.Files.Count && source.Files[file].Origins[line] is { } origin && origin.Contains(": ", StringComparison.Ordinal)
                && !origin.StartsWith("public ", StringComparison.Ordinal) && !origin.StartsWith("protected ", StringComparison.Ordinal))
            {
                dropped.TryAdd(origin, diagnostic.ToString());
            }
            else
            {
                others.Add($"{diagnostic} <- {(file >= 0 ? tree!.GetText().Lines[line].ToString() : "")}");
            }
        }
        // Errors on types can follow from a member, so they are final only when no member is left to drop.
        if (dropped.Count == before)
        {
            throw new InvalidOperationException($"{name} does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, others.Take(40))}");
        }
    }

    private static bool IsValueType(string type)
    {
        if (type is "int" or "long" or "bool" or "double" or "float" or "byte" or "sbyte" or "short" or "ushort" or "uint" or "ulong" or "char"
            or "decimal" or "nint" or "nuint")
        {
            return true;
        }
        string? key = null;
        SurfaceText.Qualify(type, new System.Text.StringBuilder(), name => key = name);
        // Without a dot it is a type parameter, and T? needs annotations unless T is a struct, where they do no harm.
        return key is not null && (SurfaceFolder.IsValueType(key) ?? Framework.Type(key)?.IsValueType ?? false);
    }
}
