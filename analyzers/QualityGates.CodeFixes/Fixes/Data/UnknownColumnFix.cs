using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4007: writes the nearest name, everywhere in the member where a call of the library is given the wrong one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownColumnFix)), Shared]
public sealed class UnknownColumnFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [UnknownColumn.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Lines(diagnostic, UnknownColumn.NamesProperty) is { } names && Lines(diagnostic, UnknownColumn.NearestProperty) is { } nearest
                && Lines(diagnostic, UnknownColumn.ParametersProperty) is { } parameters
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && Changed(root, call, names, nearest, parameters, context.CancellationToken) is { } changed)
            {
                Calls.Offer(context, diagnostic, root, root, changed, $"Write '{string.Join("', '", nearest)}'", nameof(UnknownColumnFix));
            }
        }
    }

    private static string[]? Lines(Diagnostic diagnostic, string property) => diagnostic.Properties.TryGetValue(property, out var text) ? text?.Split('\n') : null;

    /// <summary>The file with the right names; null when one of them is not written at the call and cannot be added to it.</summary>
    private static SyntaxNode? Changed(SyntaxNode root, IInvocationOperation call, string[] names, string[] nearest, string[] parameters, CancellationToken cancellationToken)
    {
        var replaced = new Dictionary<SyntaxNode, SyntaxNode>();
        var added = new List<(string Parameter, string Name)>();
        var written = NamesIn(call, call.SemanticModel!, cancellationToken);
        for (var i = 0; i < names.Length; i++)
        {
            if (written.Exists(place => place.Name == names[i]))
            {
                foreach (var place in NamesNear(call, cancellationToken).Where(place => place.Name == names[i]))
                {
                    replaced[place.Node] = Calls.Text(nearest[i]).WithTriviaFrom(place.Node);
                }
            }
            else if (parameters[i].Length > 0 && Calls.ArgumentFor(call, parameters[i]) is null)
            {
                added.Add((parameters[i], nearest[i]));
            }
            else
            {
                return null;
            }
        }

        if (added.Count == 0)
        {
            return root.ReplaceNodes(replaced.Keys, (node, _) => replaced[node]);
        }

        // A name that is left out is added alone; the others are found again by the next run.
        return replaced.Count > 0 || added.Count > 1 ? null : root.ReplaceNode(call.Syntax, Calls.WithArgument(call, added[0].Parameter, Calls.Text(added[0].Name)));
    }

    /// <summary>The texts and nameof expressions given to calls of the same library in the member around a call.</summary>
    private static IEnumerable<(SyntaxNode Node, string Name)> NamesNear(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var model = call.SemanticModel!;
        var member = call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var scope = member is GlobalStatementSyntax ? member.Parent! : member ?? call.Syntax;
        foreach (var syntax in scope.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetOperation(syntax, cancellationToken) is IInvocationOperation other && other.TargetMethod.DeclaringSyntaxReferences.IsEmpty && RootOf(other.TargetMethod) == RootOf(call.TargetMethod))
            {
                foreach (var place in NamesIn(other, model, cancellationToken))
                {
                    yield return place;
                }
            }
        }
    }

    private static List<(SyntaxNode Node, string Name)> NamesIn(IInvocationOperation call, SemanticModel model, CancellationToken cancellationToken) =>
    [
        .. ((InvocationExpressionSyntax)call.Syntax).ArgumentList.Arguments
            .SelectMany(static argument => argument.DescendantNodes(static node => !IsName(node)))
            .Where(IsName)
            .Select(node => (Node: node, Name: model.GetConstantValue(node, cancellationToken).Value as string ?? ""))
            .Where(static place => place.Name.Length > 0),
    ];

    private static bool IsName(SyntaxNode node) =>
        node is LiteralExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static string RootOf(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name ?? "";
    }
}
