using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.References;

/// <summary>Compiles one list; members that C# cannot express are dropped where the compiler points at them, and recorded.</summary>
internal sealed class SurfaceCompilation(SurfaceList list, ImmutableArray<MetadataReference> references)
{
    /// <summary>An assembly that still has errors after so many rounds has a fault that dropping members does not cure.</summary>
    private const int Rounds = 8;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        generalDiagnosticOption: ReportDiagnostic.Suppress,
        warningLevel: 0,
        deterministic: true);

    private readonly Dictionary<string, string> _dropped = new(StringComparer.Ordinal);

    /// <summary>Each dropped line with the compiler's reason.</summary>
    public IReadOnlyList<string> Dropped => [.. _dropped.Select(pair => $"{pair.Key}  // {pair.Value}")];

    public ImmutableArray<byte> Emit()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var members = new MemberSource(static _ => { }, IsValueType);
            var source = AssemblySource.Write(list, members, _dropped.Keys.ToHashSet(StringComparer.Ordinal));
            var compilation = CSharpCompilation.Create(
                list.Assembly, Parse(source), [.. Framework.References, Framework.MathNet, .. references], Options);
            compilation = compilation.AddSyntaxTrees(HiddenImplementations.Write(compilation, Parsing));
            using var image = new MemoryStream();
            var result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true));
            if (result.Success)
            {
                return ImmutableArray.Create(image.GetBuffer(), 0, (int)image.Length);
            }
            Drop(source, compilation, result.Diagnostics);
        }
        throw new InvalidOperationException($"{list.Assembly} does not compile after {Rounds} rounds of dropping members.");
    }

    private static SyntaxTree[] Parse(AssemblySource source)
    {
        var trees = new SyntaxTree[source.Files.Count];
        Parallel.For(0, trees.Length, i => trees[i] = CSharpSyntaxTree.ParseText(
            SourceText.From(source.Files[i].Text), Parsing, path: i.ToString(CultureInfo.InvariantCulture)));
        return trees;
    }

    private void Drop(AssemblySource source, CSharpCompilation compilation, IEnumerable<Diagnostic> diagnostics)
    {
        var before = _dropped.Count;
        var elsewhere = new List<string>();
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var tree = diagnostic.Location.SourceTree;
            var file = tree is null ? -1 : compilation.SyntaxTrees.IndexOf(tree);
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            if (file >= 0 && file < source.Files.Count && source.Files[file].Origins[line] is { } origin)
            {
                _dropped.TryAdd(origin, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
            }
            else
            {
                elsewhere.Add($"{diagnostic} <- {(file >= 0 ? tree!.GetText().Lines[line].ToString() : "")}");
            }
        }
        // Errors on types can follow from a member, so they are final only when no member is left to drop.
        if (_dropped.Count == before)
        {
            throw new InvalidOperationException(
                $"{list.Assembly} does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, elsewhere.Take(40))}");
        }
    }

    private static bool IsValueType(string type)
    {
        if (type is "int" or "long" or "bool" or "double" or "float" or "byte" or "sbyte" or "short" or "ushort" or "uint" or "ulong"
            or "char" or "decimal" or "nint" or "nuint")
        {
            return true;
        }
        string? key = null;
        SurfaceText.Qualify(type, new StringBuilder(), name => key = name);
        // Without a dot it is a type parameter, and T? needs annotations unless T is a struct, where they do no harm.
        return key is not null && (SurfaceFolder.IsValueType(key) ?? Framework.Type(key)?.IsValueType ?? false);
    }
}
