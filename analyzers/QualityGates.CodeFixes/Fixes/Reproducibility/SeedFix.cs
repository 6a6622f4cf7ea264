using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>Fixes that write a seed, the one .editorconfig names or 1, at the creation, call or property a finding stands at.</summary>
public abstract class SeedFix : CodeFixProvider
{
    private readonly string _id;
    private readonly string _property;

    private protected SeedFix(string id, string property)
    {
        _id = id;
        _property = property;
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds => [_id];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>The root with the seed written; null where that is not certain to be right.</summary>
    private protected abstract SyntaxNode? Write(SyntaxNode root, SyntaxNode use, ExpressionSyntax seed, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>What the action is called.</summary>
    private protected virtual string TitleOf(Diagnostic diagnostic, string seed) => $"Write the seed {seed}";

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && UseAt(root, diagnostic) is { } use
                && diagnostic.Properties.TryGetValue(_property, out var text)
                && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed)
                // Parsed, because a negative number is an operator and a literal.
                && Write(root, use, SyntaxFactory.ParseExpression(seed.ToString(CultureInfo.InvariantCulture)), model, diagnostic, context.CancellationToken) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(diagnostic, text!), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>The creation, call or access a finding stands at.</summary>
    internal static SyntaxNode? UseAt(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node is BaseObjectCreationExpressionSyntax ? node
            : node is SimpleNameSyntax name && CallOf(name) is { } call ? call
            : node is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } && access.Span == diagnostic.Location.SourceSpan ? access
            : node;
    }

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == name && call.Expression == access => call,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
        InvocationExpressionSyntax call when call.Expression == name => call,
        _ => null,
    };

    internal static ArgumentListSyntax? ArgumentsOf(SyntaxNode use) => use switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    /// <summary>A creation or call with an argument in place of the one for that parameter, or as a further one by name.</summary>
    internal static SyntaxNode? WithArgument(SyntaxNode use, string parameter, ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        var list = ArgumentsOf(use);
        if (list is null)
        {
            return null;
        }

        if (ArgumentFor(use, list, parameter, model, cancellationToken) is { } written)
        {
            return use.ReplaceNode(written.Expression, value.WithTriviaFrom(written.Expression));
        }

        var argument = SyntaxFactory.Argument(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space), default, value);
        return use.ReplaceNode(list, With(list, argument));
    }

    /// <summary>The list with a further argument, written as those before it are.</summary>
    internal static ArgumentListSyntax With(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var arguments = list.Arguments;
        if (arguments.Count == 0)
        {
            return list.WithArguments(SyntaxFactory.SingletonSeparatedList(argument));
        }

        var last = arguments[arguments.Count - 1];
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        var separator = arguments.Count > 1 ? comma.WithTrailingTrivia(arguments.GetSeparator(arguments.Count - 2).TrailingTrivia) : comma.WithTrailingTrivia(SyntaxFactory.Space);
        argument = argument
            .WithLeadingTrivia(arguments.Count > 1 ? last.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : [])
            .WithTrailingTrivia(last.GetTrailingTrivia());
        return list.WithArguments(SyntaxFactory.SeparatedList([.. arguments.Replace(last, last.WithoutTrailingTrivia()), argument], [.. arguments.GetSeparators(), separator]));
    }

    internal static ArgumentSyntax? ArgumentFor(SyntaxNode use, ArgumentListSyntax list, string parameter, SemanticModel model, CancellationToken cancellationToken)
    {
        if (list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter) is { } named)
        {
            return named;
        }

        var index = model.GetSymbolInfo(use, cancellationToken).Symbol is IMethodSymbol method
            ? method.Parameters.IndexOf(method.Parameters.FirstOrDefault(candidate => candidate.Name == parameter)!)
            : -1;
        return index >= 0 && index < list.Arguments.Count && list.Arguments[index].NameColon is null ? list.Arguments[index] : null;
    }
}
