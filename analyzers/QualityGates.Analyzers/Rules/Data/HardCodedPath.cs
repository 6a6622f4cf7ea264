using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4001: a path that holds on one machine, or from one build output, reaches a file parameter.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedPath() : Rule(Descriptor)
{
    public const string Id = "MLQ4001";

    /// <summary>Diagnostic property that hands the configured base to the fix.</summary>
    public const string BaseProperty = "base";

    /// <summary>Diagnostic property that hands the part of the path worth keeping to the fix; its segments are separated by '/'.</summary>
    public const string RelativePartProperty = "relative";

    /// <summary>Diagnostic property with the text that was found.</summary>
    public const string TextProperty = "text";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Hard-coded path",
        messageFormat: "'{0}' {1}, and reaches '{2}' of '{3}' ({4}); resolve it against a base that can be configured: {5}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A rooted path, a home folder or a walk up from the build output works for one person on one machine. Data, models and metrics "
            + "should be found relative to a base that every machine has, or that is configured.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var references = References.For(context.Compilation);
        context.RegisterOperationAction(operation => AnalyzeLiteral(operation, apis, references), OperationKind.Literal);
        context.RegisterOperationAction(operation => AnalyzeCombination(operation, apis, references), OperationKind.Invocation);
    }

    private void AnalyzeLiteral(OperationAnalysisContext context, ApiModel apis, References references)
    {
        if (context.Operation.ConstantValue.Value is not string text || PathText.Classify(text) is var kind && kind == PathKind.None)
        {
            return;
        }

        // The finding names the whole text the literal begins: $"/data/{name}.csv".
        var whole = context.Operation.Parent is IInterpolatedStringTextOperation { Parent: IInterpolatedStringOperation interpolated } ? interpolated : context.Operation;
        Report(context, apis, references, context.Operation, whole.Syntax, kind, text);
    }

    /// <summary>Path.Combine(x, "..", "..", "data"): no argument walks far, together they do.</summary>
    private void AnalyzeCombination(OperationAnalysisContext context, ApiModel apis, References references)
    {
        var call = (IInvocationOperation)context.Operation;
        if (apis.Find(call.TargetMethod, ApiRole.Path) is null)
        {
            return;
        }

        var texts = call.Arguments.SelectMany(static a => Elements(a.Value)).Select(static e => e.ConstantValue.Value as string).ToList();
        if (texts.Any(static t => t is not null && PathText.Classify(t) != PathKind.None)
            || texts.Sum(static t => t is null ? 0 : PathText.WalksUp(t)) < 2)
        {
            return;
        }

        Report(context, apis, references, call, call.Syntax, PathKind.Walk, string.Join("/", texts.SkipWhile(static t => t is null || PathText.WalksUp(t) == 0).Where(static t => t is not null)));
    }

    private void Report(
        OperationAnalysisContext context, ApiModel apis, References references, IOperation origin, SyntaxNode finding, PathKind kind, string text)
    {
        var tree = finding.SyntaxTree;
        if (apis.IsTestProject && (kind == PathKind.Walk || IsTemporary(text))
            || context.Options.ReadList(RuleOptions.AllowedPrefixes, tree).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return;
        }

        var uses = new FileFlow(kind, apis, references, context.CancellationToken).From(origin);
        if (uses.Count == 0)
        {
            return;
        }

        uses.Sort((left, right) => SourcePlace.Compare(left.Place, right.Place, tree));
        var location = finding.GetLocation();
        var relative = PathText.RelativePart(text, context.Options.ReadList(RuleOptions.DataRoots, tree));
        var pathBase = context.Options.Read(RuleOptions.PathBase, tree);
        context.ReportDiagnostic(Finding(
            location,
            uses.Select(static use => use.Place).Distinct(),
            ImmutableDictionary<string, string?>.Empty
                .Add(BaseProperty, pathBase)
                .Add(RelativePartProperty, string.Join("/", relative))
                .Add(TextProperty, text),
            text,
            kind == PathKind.Rooted ? "exists on one machine only" : "is a walk up from wherever the program happens to run",
            uses[0].Parameter,
            uses[0].Api,
            SourcePlace.Describe(uses[0].Place, location),
            Suggestion(pathBase, relative)));
    }

    private static bool IsTemporary(string text) =>
        text.StartsWith("/tmp/", StringComparison.Ordinal) || text.IndexOf("\\temp\\", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Suggestion(string pathBase, IReadOnlyList<string> relative)
    {
        var root = PathBase.Expression(pathBase, appContext: "AppContext", directory: "Directory", environment: "Environment");
        return relative.Count == 0 ? root : $"Path.Combine({root}, {string.Join(", ", relative.Select(static s => $"\"{s}\""))})";
    }

    /// <summary>The values of an argument: itself, or the elements of the params array written or implied there.</summary>
    private static IEnumerable<IOperation> Elements(IOperation argument) => argument switch
    {
        IConversionOperation conversion => Elements(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        _ => [argument],
    };

    /// <summary>Follows a text to the file parameters it names a file for.</summary>
    private sealed class FileFlow(PathKind kind, ApiModel apis, References references, CancellationToken cancellationToken)
        : ForwardFlow(references, cancellationToken)
    {
        private readonly List<(Location Place, string Parameter, string Api)> _uses = [];

        internal List<(Location Place, string Parameter, string Api)> From(IOperation origin)
        {
            Follow(origin);
            return _uses;
        }

        protected override bool HasEnough => _uses.Count >= MostEvidence;

        // A default that an argument may replace is still what happens on the next machine.
        protected override bool MayArrive => true;

        // "/data" is rooted at the beginning of a text; further on it is a folder below something.
        protected override bool ThroughText(bool isLeading) => isLeading || kind == PathKind.Walk;

        protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
        {
            if (argument.Parameter is not { } parameter)
            {
                return Use.Ends;
            }

            var api = apis.Find(target);
            if (api?.As(ApiRole.File) is { } file && file.Plays("path", parameter.OriginalDefinition))
            {
                _uses.Add((argument.Syntax.GetLocation(), parameter.Name, Name(target)));
                return Use.Ends;
            }

            if (api?.As(ApiRole.Path) is { } path)
            {
                return path.Plays("path", parameter.OriginalDefinition) || (kind == PathKind.Walk && path.Plays("tail", parameter.OriginalDefinition)) ? Use.Result : Use.Ends;
            }

            return target.DeclaringSyntaxReferences.IsEmpty ? Use.Ends : Use.Body;
        }

        protected override Use OnReceiver(IOperation use) => Use.Ends;

        private static string Name(IMethodSymbol method) =>
            method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : $"{method.ContainingType.Name}.{method.Name}";
    }
}
