using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Compiling;

/// <summary>A project as the compiler would see it in one state of its files.</summary>
internal sealed record CompiledProject(ProjectSnapshot Project, CommandLineArguments Call, CSharpCompilation Compilation, AnalyzerOptions Options);

/// <summary>
/// Makes compilations from compiler calls, over any state of the files. A referenced project counts by its assembly, as in a build; where
/// that is missing, older than its sources, or not of this state, its metadata is made in memory.
/// </summary>
internal sealed class ProjectCompiler(ProjectLoader loader, FileView files, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<CompilerCall, Lazy<CompiledProject>> _compiled = new();
    private readonly ConcurrentDictionary<CompilerCall, Lazy<MetadataReference?>> _metadata = new();

    /// <summary>Projects whose assemblies never count.</summary>
    public IReadOnlySet<string> Changed { get; init; } = new HashSet<string>();

    public CompiledProject Compile(ProjectSnapshot project, CompilerCall call) => _compiled.GetOrAdd(call, _ => new(() => CompileNow(project, call))).Value;

    private CompiledProject CompileNow(ProjectSnapshot project, CompilerCall call)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(call.Arguments, project.Directory, sdkDirectory: null);
        var configs = new EditorConfigs(arguments, files);
        var sources = SourcesOf(project, arguments).ToArray();
        var trees = new SyntaxTree?[sources.Length];
        Parallel.For(0, sources.Length, new ParallelOptions { CancellationToken = cancellation }, i => trees[i] = Parse(sources[i], arguments));
        var additional = arguments.AdditionalFiles.Select(file => new ViewedText(file.Path, files)).ToImmutableArray<AdditionalText>();
        var options = new AnalyzerOptions(additional, configs);
        var compilation = KeptInputs.Compilation(
            project,
            call,
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(project.ProjectFile),
            trees.OfType<SyntaxTree>(),
            References(project, arguments),
            ((CSharpCompilationOptions)arguments.CompilationOptions)
                .WithSyntaxTreeOptionsProvider(configs.Severities)
                .WithXmlReferenceResolver(null)
                .WithSourceReferenceResolver(SourceFileResolver.Default)
                .WithStrongNameProvider(new DesktopStrongNameProvider()));
        return new CompiledProject(project, arguments, WithGenerated(compilation, arguments, options), options);
    }

    private CSharpCompilation WithGenerated(CSharpCompilation compilation, CommandLineArguments arguments, AnalyzerOptions options)
    {
        var generators = AnalyzerAssemblies.GeneratorsOf(arguments, compilation.SyntaxTrees, cancellation);
        if (generators.Count == 0)
        {
            return compilation;
        }

        CSharpGeneratorDriver.Create(generators, options.AdditionalFiles, (CSharpParseOptions)arguments.ParseOptions, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellation);
        return (CSharpCompilation)generated;
    }

    // Those of the command line that this state has, and those of this state that are not on disk, where the project takes what lies below it.
    private IEnumerable<string> SourcesOf(ProjectSnapshot project, CommandLineArguments arguments)
    {
        var named = arguments.SourceFiles.Select(file => file.Path).ToArray();
        var hidden = project.IsOff("EnableDefaultCompileItems") || project.IsOff("EnableDefaultItems")
            ? []
            : files.Different.Where(path => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && !File.Exists(path) && ProjectFolders.Nearest(path) == project.Directory
                && !ProjectFolders.IsOutput(project.Directory, path));
        return named.Concat(hidden).Distinct(StringComparer.Ordinal);
    }

    private SyntaxTree? Parse(string path, CommandLineArguments arguments)
    {
        cancellation.ThrowIfCancellationRequested();
        return files.Read(path) is { } bytes ? KeptInputs.Tree(path, bytes, arguments, cancellation) : null;
    }

    private List<MetadataReference> References(ProjectSnapshot project, CommandLineArguments arguments)
    {
        var owners = new Dictionary<string, (ProjectSnapshot, CompilerCall)>(StringComparer.Ordinal);
        foreach (var referenced in Closure(project))
        {
            foreach (var call in referenced.Calls)
            {
                foreach (var output in call.Outputs)
                {
                    owners[output] = (referenced, call);
                }
            }
        }

        var references = new List<MetadataReference>();
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = Path.GetFullPath(Path.Combine(arguments.BaseDirectory ?? project.Directory, reference.Reference));
            if (owners.TryGetValue(path, out var owner) && IsOutdated(path, owner.Item1, owner.Item2) && MetadataOf(owner.Item1, owner.Item2) is { } made)
            {
                references.Add(made.WithProperties(reference.Properties));
            }
            else if (File.Exists(path))
            {
                references.Add(KeptInputs.Assembly(path).WithProperties(reference.Properties));
            }
        }

        return references;
    }

    private IEnumerable<ProjectSnapshot> Closure(ProjectSnapshot project)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { project.ProjectFile };
        var open = new Queue<string>(project.ReferencedProjects);
        while (open.TryDequeue(out var path))
        {
            if (seen.Add(path) && File.Exists(path))
            {
                var referenced = loader.Load(path);
                yield return referenced;
                foreach (var next in referenced.ReferencedProjects)
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private bool IsOutdated(string assembly, ProjectSnapshot project, CompilerCall call)
    {
        if (!File.Exists(assembly) || Changed.Contains(project.ProjectFile))
        {
            return true;
        }

        var made = File.GetLastWriteTimeUtc(assembly);
        // Its implementation assembly is newer: the reference assembly is only replaced when the surface changes.
        made = call.Outputs.Where(File.Exists).Select(File.GetLastWriteTimeUtc).Append(made).Max();
        return CSharpCommandLineParser.Default.Parse(call.Arguments, project.Directory, sdkDirectory: null).SourceFiles
            .Any(source => files.Differs(source.Path) || File.GetLastWriteTimeUtc(source.Path) > made);
    }

    private MetadataReference? MetadataOf(ProjectSnapshot project, CompilerCall call) => _metadata.GetOrAdd(call, _ => new(() =>
    {
        using var assembly = new MemoryStream();
        var compilation = Compile(project, call).Compilation;
        return compilation.Emit(assembly, options: new EmitOptions(metadataOnly: true), cancellationToken: cancellation).Success
            ? MetadataReference.CreateFromImage(assembly.ToArray())
            : compilation.ToMetadataReference();
    })).Value;

    private sealed class ViewedText(string path, FileView files) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            try
            {
                return files.Read(Path) is { } bytes ? SourceText.From(new MemoryStream(bytes), Encoding.UTF8) : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                return null;
            }
        }
    }
}
