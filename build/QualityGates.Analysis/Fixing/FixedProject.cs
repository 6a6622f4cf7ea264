using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Compiling;

namespace QualityGates.Analysis.Fixing;

/// <summary>A compiled project as a workspace has it, which code fixes work on, and what they have changed so far.</summary>
internal sealed class FixedProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly CompiledProject _compiled;
    private readonly ProjectId _id = ProjectId.CreateNewId();
    private readonly Solution _original;

    public FixedProject(CompiledProject compiled)
    {
        _compiled = compiled;
        var name = compiled.Compilation.AssemblyName ?? "project";
        var solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _id, VersionStamp.Default, name, name, LanguageNames.CSharp, compiled.Project.ProjectFile,
            compilationOptions: compiled.Compilation.Options, parseOptions: compiled.Call.ParseOptions, metadataReferences: compiled.Compilation.References));
        foreach (var tree in compiled.Compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(_id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        }

        foreach (var text in compiled.Options.AdditionalFiles)
        {
            solution = text.GetText() is { } content
                ? solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), Path.GetFileName(text.Path), content, filePath: text.Path)
                : solution;
        }

        _original = Solution = solution;
    }

    public Solution Solution { get; set; }

    public Project Project => Solution.GetProject(_id)!;

    /// <summary>The project with the changes so far, for the analyzers.</summary>
    public CompiledProject Compile(CancellationToken cancellation) => _compiled with
    {
        Compilation = (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)Project.GetCompilationAsync(cancellation).GetAwaiter().GetResult()!,
    };

    public Document? DocumentOf(SyntaxTree tree) => Project.GetDocument(tree);

    /// <summary>Absolute paths and new texts of the files that were changed.</summary>
    public IEnumerable<(string Path, SourceText Text)> Changed(Solution? since = null)
    {
        foreach (var id in Project.GetChanges((since ?? _original).GetProject(_id)!).GetChangedDocuments())
        {
            var document = Project.GetDocument(id)!;
            yield return (document.FilePath!, document.GetTextAsync().GetAwaiter().GetResult());
        }
    }

    public void Dispose() => _workspace.Dispose();
}
