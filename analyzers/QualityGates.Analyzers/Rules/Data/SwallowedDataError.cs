using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4004: an exception or a false TryParse is ignored while training rows are loaded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedDataError() : Rule(Descriptor)
{
    public const string Id = "MLQ4004";

    // What stops or could not begin is not a row that is wrong.
    private static readonly HashSet<string> OtherExceptions = new(StringComparer.Ordinal)
    {
        nameof(OperationCanceledException), nameof(TaskCanceledException), nameof(FileNotFoundException), nameof(DirectoryNotFoundException), nameof(OutOfMemoryException),
    };

    private static readonly string[] ParsingMembers = ["TryParse", "TryParseExact"];

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Swallowed data error",
        messageFormat: "{0} while rows are read by '{1}' ({2}), so {3}; count or log it, and stop when there are too many",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A row that cannot be read is dropped, or gets zeros, and nobody learns of it. When a column changes its format, all of them are, and the model is trained "
            + "on what is left.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        context.RegisterSemanticModelAction(model => Analyze(model, lineage));
    }

    private void Analyze(SemanticModelAnalysisContext context, LineageModel lineage)
    {
        var model = context.SemanticModel;
        var names = TreeNames.Of(model.SyntaxTree, context.CancellationToken);
        foreach (var token in names.Handlers)
        {
            if (token.Parent is CatchClauseSyntax { Parent: TryStatementSyntax attempt } handler && !IsForOthers(handler) && SwallowedError.IsIn(handler)
                && RowLoading.Around(attempt.Block, lineage, model, context.CancellationToken) is { } loading
                && !SwallowedError.IsNoticed(handler, attempt.Block, lineage, context.CancellationToken))
            {
                var header = TextSpan.FromBounds(token.SpanStart, handler.Filter?.Span.End ?? handler.Declaration?.Span.End ?? token.Span.End);
                Report(context, Location.Create(model.SyntaxTree, header), loading, "An exception is swallowed", "they go missing or get default values without a trace");
            }
        }

        foreach (var place in ParsingMembers.SelectMany(names.PlacesOf))
        {
            if (model.SyntaxTree.GetRoot(context.CancellationToken).FindToken(place).Parent is SimpleNameSyntax name
                && IsIgnored(name, model, lineage.References, context.CancellationToken) is { } call
                && RowLoading.Around(call, lineage, model, context.CancellationToken) is { } loading)
            {
                Report(context, name.GetLocation(), loading, $"The result of '{call.Expression}' is ignored", "a text that is no such value becomes 0 without a trace");
            }
        }
    }

    private void Report(SemanticModelAnalysisContext context, Location location, RowLoading loading, string seen, string effect) => context.ReportDiagnostic(Finding(
        location, [loading.Source.GetLocation()], ImmutableDictionary<string, string?>.Empty, seen, loading.Reader, SourcePlace.Describe(loading.Source.GetLocation(), location), effect));

    private static bool IsForOthers(CatchClauseSyntax handler) =>
        handler.Declaration?.Type is { } type && OtherExceptions.Contains(type is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : type.ToString());

    /// <summary>The call whose result nobody looks at; <c>_ =</c> says that this is meant.</summary>
    private static InvocationExpressionSyntax? IsIgnored(SimpleNameSyntax name, SemanticModel model, References references, CancellationToken cancellationToken)
    {
        var call = name.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        var isDropped = call?.Parent switch
        {
            ExpressionStatementSyntax => true,
            ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } } => true,
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => model.GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol local && references.Of(local, cancellationToken).Reads.IsEmpty,
            _ => false,
        };
        return isDropped && model.GetOperation(call!, cancellationToken) is IInvocationOperation { TargetMethod: { IsStatic: true, ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } parse
            && !parse.Arguments.Any(argument => IsAnswer(argument.Value, references, cancellationToken)) ? call : null;
    }

    /// <summary>Whether a text is what somebody at the console has answered: no row that a model is trained on.</summary>
    private static bool IsAnswer(IOperation text, References references, CancellationToken cancellationToken) => Operations.Unconverted(text) switch
    {
        IInvocationOperation { TargetMethod: { Name: nameof(Console.ReadLine), ContainingType: { Name: nameof(Console), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } } => true,
        ILocalReferenceOperation { Local: var local } => references.Of(local, cancellationToken).Writes.IsEmpty && references.InitialOf(local, cancellationToken) is { } initial && initial is not ILocalReferenceOperation && IsAnswer(initial, references, cancellationToken),
        _ => false,
    };
}
