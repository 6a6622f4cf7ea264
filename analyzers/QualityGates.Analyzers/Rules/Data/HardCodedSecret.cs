using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4003: a key, token, password or connection string with credentials is written into the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedSecret() : Rule(Descriptor)
{
    public const string Id = "MLQ4003";

    private const int ShortestText = 6;

    // A pattern of the user's that takes longer on one text is not one for a build.
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(100);

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Hard-coded secret",
        messageFormat: "{0} is written into the code, where everyone who reads the repository or the assembly has it, and a new one needs a new build; {1}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Training code reaches for databases, blob storage and model hubs, and is copied, shared and published. A secret in it is in every copy and in the "
            + "history of the repository. It belongs in the environment, user secrets or a vault.",
        helpLinkUri: HelpLink(Id));

    private readonly ConcurrentDictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis) =>
        context.RegisterSemanticModelAction(model => Analyze(model, apis));

    private void Analyze(SemanticModelAnalysisContext context, ApiModel apis)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var patterns = context.Options.Read(RuleOptions.SecretPatterns, tree).Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(pattern => _patterns.GetOrAdd(pattern, static written => new Regex(written, RegexOptions.CultureInvariant, MostTime))).ToImmutableArray();
        var seen = new HashSet<SyntaxNode>();
        foreach (var token in TreeNames.Of(tree, context.CancellationToken).Texts)
        {
            if (token.ValueText.Length < ShortestText || TextExpression.Around(token) is not { } whole || !seen.Add(whole))
            {
                continue;
            }

            var text = string.Concat(TextExpression.PiecesOf(whole).Select(static piece => piece.Text ?? SecretText.Hole.ToString()));
            var what = SecretText.ByItself(text) ?? (patterns.Any(pattern => IsMatch(pattern, text)) ? "a secret of the configured kind" : null);
            if (what is not null || (!apis.IsTestProject && (what = ByName(whole, text, context.SemanticModel, context.CancellationToken)) is not null))
            {
                context.ReportDiagnostic(Finding(
                    whole.GetLocation(), [], ImmutableDictionary<string, string?>.Empty, char.ToUpperInvariant(what[0]) + what.Substring(1),
                    what.Contains("connection string") || what.Contains("address")
                        ? "read it with 'configuration.GetConnectionString(…)' or from the environment, and change the password that was published"
                        : "read it with 'Environment.GetEnvironmentVariable(…)' or from configuration, and revoke the one that was published"));
            }
        }
    }

    private static bool IsMatch(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>A secret by the name of what it is written to or given for.</summary>
    private static string? ByName(ExpressionSyntax whole, string text, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax value = whole;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax
            || (value.Parent is ConditionalExpressionSyntax choice && choice.Condition != value)
            || (value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } fallback && fallback.Right == value))
        {
            // Environment.GetEnvironmentVariable("HF_TOKEN") ?? "…"
            if (value.Parent is BinaryExpressionSyntax { Left: var asked } && KeyIn(asked) is { } key && SecretText.IsNamed(key, text))
            {
                return Named(key);
            }

            value = (ExpressionSyntax)value.Parent;
        }

        return NamesOf(value, text, model, cancellationToken).FirstOrDefault(name => SecretText.IsNamed(name, text)) is { } holder ? Named(holder) : null;
    }

    private static string Named(string name) => $"the value of '{name}'";

    private static IEnumerable<string> NamesOf(ExpressionSyntax value, string text, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (value.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                yield return variable.Identifier.ValueText;
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                yield return property.Identifier.ValueText;
                break;
            case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter }:
                yield return parameter.Identifier.ValueText;
                break;
            case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                yield return property.Identifier.ValueText;
                break;
            case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method }:
                yield return method.Identifier.ValueText;
                break;
            case ReturnStatementSyntax @return when @return.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MethodDeclarationSyntax method:
                yield return method.Identifier.ValueText;
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                yield return NameOf(assignment.Left) ?? "";
                break;
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } when pair[1] == value:
                yield return TextOf(pair[0]) ?? "";
                break;
            case AttributeArgumentSyntax argument:
                yield return argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText ?? "";
                break;
            case ArgumentSyntax { NameColon: { } named }:
                yield return named.Name.Identifier.ValueText;
                break;
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                if (list.Arguments.IndexOf(argument) is > 0 and var index && TextOf(list.Arguments[index - 1].Expression) is { } key && SecretText.IsNamed(key, text))
                {
                    yield return key; // headers.Add("api-key", "…")
                }

                if (SecretText.MayBeGiven(text) && ParameterOf(argument, model, cancellationToken) is { } given)
                {
                    yield return given.Name == "key" && given.ContainingType.Name.EndsWith("KeyCredential", StringComparison.Ordinal) ? "apiKey" : given.Name;
                }

                break;
        }
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        argument.Parent?.Parent is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
        && model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: { } parameter }
            ? parameter
            : null;

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } => TextOf(keys[0].Expression),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } => TextOf(keys[0].Expression),
        _ => null,
    };

    /// <summary>The key that a setting is asked for by.</summary>
    private static string? KeyIn(ExpressionSyntax asked) => asked switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } => TextOf(keys[0].Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } keys } => TextOf(keys[0].Expression),
        _ => null,
    };

    private static string? TextOf(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: string text } ? text : null;
}
