using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>Diagnostic property with the text that was found; missing where folders are climbed by members.</summary>
    public const string TextProperty = "text";

    private static readonly string[] ClimbingMembers = ["GetParent", "GetDirectoryName", "Parent"];

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
        context.RegisterSemanticModelAction(model => Analyze(model, apis, references));
    }

    private void Analyze(SemanticModelAnalysisContext context, ApiModel apis, References references)
    {
        var model = context.SemanticModel;
        var written = TreeNames.Of(model.SyntaxTree, context.CancellationToken);
        var climbed = new HashSet<SyntaxNode>();
        foreach (var token in written.Texts)
        {
            var text = TextExpression.TextOf(token);
            if (PathText.Classify(text) is (PathKind.Rooted or PathKind.Walk) and var kind)
            {
                if (LiteralAt(token, model, context.CancellationToken) is { } literal && !(kind == PathKind.Rooted && !PathText.IsPersonal(text) && IsFallbackOfSetting(literal)))
                {
                    // The finding names the whole text the literal begins: $"/data/{name}.csv".
                    var whole = literal.Parent is IInterpolatedStringTextOperation { Parent: IInterpolatedStringOperation interpolated } ? interpolated : literal;
                    Report(context, apis, references, literal, whole.Syntax, kind, text, PathText.RelativePart(text, DataRoots(context)));
                }
            }
            else if (PathText.WalksUp(text) > 0 && LiteralAt(token, model, context.CancellationToken) is { } step)
            {
                foreach (var use in UsesOf(step, references, context.CancellationToken))
                {
                    AnalyzeClimb(context, apis, references, use, climbed);
                }
            }
        }

        // Other trees have parents as well; folders are climbed where one is asked for by name.
        if (written.Has("GetParent") || written.Has("GetDirectoryName") || written.Has("DirectoryInfo"))
        {
            var root = model.SyntaxTree.GetRoot(context.CancellationToken);
            foreach (var place in ClimbingMembers.SelectMany(written.PlacesOf))
            {
                if (root.FindToken(place).Parent is SimpleNameSyntax name && model.GetOperation(References.Whole(name), context.CancellationToken) is { } step)
                {
                    AnalyzeClimb(context, apis, references, step, climbed);
                }
            }
        }
    }

    /// <summary>
    /// GetEnvironmentVariable("MODELS") ?? "/app/models": a place of the image the program is shipped in, and where it is another one, that
    /// can be said.
    /// </summary>
    private static bool IsFallbackOfSetting(IOperation literal)
    {
        var value = Operations.Outermost(literal);

        return value.Parent is ICoalesceOperation coalesce && coalesce.WhenNull == value && Setting(coalesce.Value) is ({ DeclaringSyntaxReferences.IsEmpty: true }, var key)
            && key is { ConstantValue: { HasValue: true, Value: string } };

        static (ISymbol? Member, IOperation? Key) Setting(IOperation read) => read switch
        {
            IConversionOperation conversion => Setting(conversion.Operand),
            IConditionalAccessOperation access => Setting(access.WhenNotNull),
            IInvocationOperation call => (call.TargetMethod, call.Arguments.FirstOrDefault(argument => argument.Value.Type?.SpecialType == SpecialType.System_String)?.Value),
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } indexer => (indexer.Property, arguments[0].Value),
            _ => (null, null),
        };
    }

    /// <summary>Path.Combine(x, "..", "..", "data"), Directory.GetParent(x).Parent.Parent: no step goes far, together they do.</summary>
    private void AnalyzeClimb(SemanticModelAnalysisContext context, ApiModel apis, References references, IOperation step, HashSet<SyntaxNode> seen)
    {
        var whole = Climb.Around(step, apis);
        if (whole.Syntax.SyntaxTree != context.SemanticModel.SyntaxTree || whole is ILiteralOperation || !seen.Add(whole.Syntax)
            || Climb.TextsIn(whole).Any(static text => PathText.Classify(text) is PathKind.Rooted or PathKind.Walk))
        {
            return;
        }

        var all = Climb.Of(whole, apis, references, context.CancellationToken).Folders;
        if (all < 2 || all - Climb.WithoutVariables(whole, apis, references, context.CancellationToken).Folders >= 2)
        {
            return; // Not far, or it is far already where the variable it begins with gets its value.
        }

        var texts = Climb.TextsIn(whole).ToList();
        var walk = string.Join("/", texts.SkipWhile(static text => PathText.WalksUp(text) == 0));
        var isOfMembers = walk.Length == 0;
        Report(
            context, apis, references, whole, whole.Syntax, PathKind.Walk, isOfMembers ? Shortened(whole.Syntax.ToString()) : walk,
            isOfMembers ? [] : PathText.RelativePart(walk, DataRoots(context)), isOfMembers);
    }

    private void Report(
        SemanticModelAnalysisContext context, ApiModel apis, References references, IOperation origin, SyntaxNode finding, PathKind kind, string text,
        IReadOnlyList<string> relative, bool isOfMembers = false)
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

        var location = finding.GetLocation();
        var pathBase = context.Options.Read(RuleOptions.PathBase, tree);
        context.ReportDiagnostic(Finding(
            location,
            uses.Select(static use => use.Place).Distinct(),
            ImmutableDictionary<string, string?>.Empty
                .Add(BaseProperty, pathBase)
                .Add(RelativePartProperty, string.Join("/", relative))
                .Add(TextProperty, isOfMembers ? null : text),
            text,
            kind == PathKind.Rooted ? "exists on one machine only" : "is a walk up from wherever the program happens to run",
            uses[0].Parameter,
            uses[0].Api,
            SourcePlace.Describe(uses[0].Place, location),
            Suggestion(pathBase, relative)));
    }

    private static string[] DataRoots(SemanticModelAnalysisContext context) => context.Options.ReadList(RuleOptions.DataRoots, context.SemanticModel.SyntaxTree);

    /// <summary>The operation of a text; of one between the holes of an interpolated string as well.</summary>
    internal static IOperation? LiteralAt(SyntaxToken token, SemanticModel model, CancellationToken cancellationToken) =>
        token.Parent is null ? null
        : model.GetOperation(token.Parent, cancellationToken) is var operation && operation is IInterpolatedStringTextOperation part ? part.Text
        : operation as ILiteralOperation;

    /// <summary>A text where it stands, or, where it is a constant, at every use of that.</summary>
    private static ImmutableArray<IOperation> UsesOf(IOperation literal, References references, CancellationToken cancellationToken)
    {
        ISymbol? constant = literal.Parent switch
        {
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } when fields[0].IsConst => fields[0],
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { IsConst: true } local } } => local,
            _ => null,
        };
        return constant is null ? [literal] : references.Of(constant, cancellationToken).Reads;
    }

    private static string Shortened(string code)
    {
        const int Most = 80;
        var line = string.Concat(code.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()));
        return line.Length <= Most ? line : line.Substring(0, Most) + "…";
    }

    private static bool IsTemporary(string text) =>
        text.StartsWith("/tmp/", StringComparison.Ordinal) || text.IndexOf("\\temp\\", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Suggestion(string pathBase, IReadOnlyList<string> relative)
    {
        var root = PathBase.Describe(pathBase);
        return relative.Count == 0 ? root : $"Path.Combine({root}, {string.Join(", ", relative.Select(static s => $"\"{s}\""))})";
    }
}
