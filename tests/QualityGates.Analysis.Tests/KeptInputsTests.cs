using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Analysis.Compiling;
using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Tests;

/// <summary>What a process that stays need not read again, and what it must.</summary>
public sealed class KeptInputsTests : IDisposable
{
    private readonly GitScratch _scratch = new(withCommit: false);

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_tree_is_kept_by_its_text_and_by_how_it_is_read()
    {
        var first = Tree("class A;");
        Assert.Same(first, Tree("class A;"));
        Assert.NotSame(first, Tree("class B;"));
        Assert.NotSame(first, Tree("class A;", "/define:MORE"));
        Assert.NotSame(first, Tree("class A;", "/langversion:12"));
        Assert.Same(first, Tree("class A;", "/target:library"));
        Assert.Equal("class B;", Tree("class B;").ToString());
    }

    [Fact]
    public void An_assembly_is_kept_until_its_file_is_another()
    {
        var path = Assembly();
        var first = KeptInputs.Assembly(path);
        Assert.Same(first, KeptInputs.Assembly(path));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        Assert.NotSame(first, KeptInputs.Assembly(path));
    }

    [Fact]
    public void The_next_compilation_of_a_call_shares_what_is_bound_and_has_sources_and_options_of_its_own()
    {
        var reference = KeptInputs.Assembly(Assembly());
        var first = Compile("class A : System.Attribute;", reference, OutputKind.DynamicallyLinkedLibrary);
        var bound = first.GetAssemblyOrModuleSymbol(reference);
        Assert.NotNull(bound);
        var next = Compile("class B;", reference, OutputKind.ConsoleApplication);
        Assert.Same(bound, next.GetAssemblyOrModuleSymbol(reference));
        Assert.Null(next.GetTypeByMetadataName("A"));
        Assert.NotNull(next.GetTypeByMetadataName("B"));
        Assert.Equal(OutputKind.ConsoleApplication, next.Options.OutputKind);

        // Other references are another compilation.
        Assert.Empty(KeptInputs.Compilation(Project, Call, "App", [], [], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ExternalReferences);
    }

    private ProjectSnapshot Project => new() { ProjectFile = _scratch.Full("App.csproj"), Properties = new Dictionary<string, string>(), Items = [], Calls = [Call] };

    private static CompilerCall Call { get; } = new("net10.0", [], []);

    private CSharpCompilation Compile(string text, MetadataReference reference, OutputKind kind) =>
        KeptInputs.Compilation(Project, Call, "App", [Tree(text)], [reference], new CSharpCompilationOptions(kind));

    private SyntaxTree Tree(string text, params string[] arguments) => KeptInputs.Tree(
        _scratch.Full("A.cs"), Encoding.UTF8.GetBytes(text), CSharpCommandLineParser.Default.Parse(arguments, _scratch.Root, sdkDirectory: null), CancellationToken.None);

    private string Assembly()
    {
        var path = _scratch.Full("core.dll");
        File.Copy(typeof(object).Assembly.Location, path, overwrite: true);
        return path;
    }
}
