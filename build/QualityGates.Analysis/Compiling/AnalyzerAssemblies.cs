using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Compiling;

/// <summary>Our analyzers and fixes, and the generators, that a compiler call names. Each folder is a context of its own: two projects may use two versions.</summary>
internal static class AnalyzerAssemblies
{
    private const string Analyzers = "QualityGates.Analyzers";
    private const string Fixes = "QualityGates.CodeFixes";

    // Generators of the framework do nothing without a word of these, and are most of what would have to be compiled just in time.
    private static readonly Dictionary<string, string> Triggers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Interop.ComInterfaceGenerator"] = "GeneratedCom",
        ["Microsoft.Interop.JavaScript.JSImportGenerator"] = "JSImport",
        ["Microsoft.Interop.LibraryImportGenerator"] = "LibraryImport",
        ["Microsoft.Interop.SourceGeneration"] = "LibraryImport",
        ["System.Text.Json.SourceGeneration"] = "JsonSerializable",
        ["System.Text.RegularExpressions.Generator"] = "GeneratedRegex",
        ["Microsoft.Extensions.Logging.Generators"] = "LoggerMessage",
        ["Microsoft.Extensions.Options.SourceGeneration"] = "OptionsValidator",
    };

    private static readonly ConcurrentDictionary<string, Lazy<AssemblyLoadContext>> Contexts = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, FileStamp> Stamps = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<Assembly?>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Whether the files are still those that were loaded; a process cannot load them again.</summary>
    public static bool AreCurrent => Stamps.All(static loaded => FileStamp.Of(loaded.Key).Equals(loaded.Value));

    public static ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(CommandLineArguments call) =>
        [.. Of<DiagnosticAnalyzer>(call, Analyzers).Where(analyzer => analyzer is not DiagnosticSuppressor).OrderBy(analyzer => analyzer.GetType().FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<CodeFixProvider> FixesOf(CommandLineArguments call) => [.. Of<CodeFixProvider>(call, Fixes)];

    /// <summary>The generators that could add something to the given sources.</summary>
    public static IReadOnlyList<ISourceGenerator> GeneratorsOf(CommandLineArguments call, IReadOnlyCollection<SyntaxTree> sources, CancellationToken cancellation)
    {
        var generators = new List<ISourceGenerator>();
        foreach (var path in call.AnalyzerReferences.Select(reference => Full(call, reference)))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (name is Analyzers or Fixes || name.EndsWith("NetAnalyzers", StringComparison.Ordinal) || name.Contains("CodeFixes", StringComparison.Ordinal)
                || (Triggers.TryGetValue(name, out var trigger) && !sources.Any(source => Mentions(source, trigger, cancellation))))
            {
                continue;
            }

            foreach (var type in TypesOf(path).Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null))
            {
                generators.Add(Activator.CreateInstance(type) switch
                {
                    IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
                    var generator => (ISourceGenerator)generator!,
                });
            }
        }

        return generators;
    }

    private static bool Mentions(SyntaxTree source, string word, CancellationToken cancellation) =>
        source.GetText(cancellation).ToString().Contains(word, StringComparison.Ordinal);

    private static IEnumerable<T> Of<T>(CommandLineArguments call, string assembly) => call.AnalyzerReferences
        .Select(reference => Full(call, reference))
        .Where(path => Path.GetFileNameWithoutExtension(path) == assembly)
        .SelectMany(path => OwnTypesOf(path, call))
        .Where(type => type.IsSubclassOf(typeof(T)))
        .Select(type => (T)Activator.CreateInstance(type)!);

    private static string Full(CommandLineArguments call, CommandLineAnalyzerReference reference) =>
        Path.GetFullPath(Path.Combine(call.BaseDirectory ?? "", reference.FilePath));

    // A check without the rules finds nothing, and that would look as if all were well.
    private static IEnumerable<Type> OwnTypesOf(string path, CommandLineArguments call) => AssemblyAt(path) is not null ? TypesOf(path)
        : throw new CannotRunException("the code in " + call.BaseDirectory + " was not checked: " + path
            + (File.Exists(path) ? " is damaged. Delete the folder of that version and run: dotnet restore" : " is missing. Run: dotnet restore"));

    private static Assembly? AssemblyAt(string path) => Loaded.GetOrAdd(path, static path => new(() => Load(path))).Value;

    // What else cannot be loaded is left out: the compiler warns of it in the build, and a rule is silent on what it cannot bind.
    private static IEnumerable<Type> TypesOf(string path)
    {
        try
        {
            return AssemblyAt(path)?.GetTypes().Where(static type => !type.IsAbstract) ?? [];
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>().Where(static type => !type.IsAbstract);
        }
    }

    private static Assembly? Load(string path)
    {
        Stamps[path] = FileStamp.Of(path);
        try
        {
            return Contexts.GetOrAdd(Path.GetDirectoryName(path)!, static folder => new(() => ContextOf(folder))).Value.LoadFromAssemblyPath(path);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    private static AssemblyLoadContext ContextOf(string folder)
    {
        var context = new AssemblyLoadContext(folder);
        context.Resolving += (asking, name) =>
            name.Name is not { } simple ? null
            : simple.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? AssemblyLoadContext.Default.LoadFromAssemblyName(name)
            : File.Exists(Path.Combine(folder, simple + ".dll"))
                ? asking.LoadFromAssemblyPath(Path.Combine(folder, simple + ".dll"))
                : null;
        return context;
    }
}
