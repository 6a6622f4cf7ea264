using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace QualityGates.Testing.Verification.Fixes;

/// <summary>The action a test chooses for a diagnostic.</summary>
internal sealed record FixOffer(Diagnostic Diagnostic, Document Document, CodeFixProvider Provider, CodeAction Action);

/// <summary>Which of several offered actions a test is about.</summary>
internal sealed record FixChoice(int? Index, string? EquivalenceKey)
{
    /// <returns>The chosen offer, or <see langword="null"/> where none is made.</returns>
    public async Task<FixOffer?> AskAsync(
        Document document, Diagnostic diagnostic, ImmutableArray<CodeFixProvider> providers, CancellationToken cancellationToken)
    {
        var offers = new List<FixOffer>();
        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(
                document,
                diagnostic,
                (action, _) => offers.AddRange(Leaves(action).Select(leaf => new FixOffer(diagnostic, document, provider, leaf))),
                cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        }

        return EquivalenceKey is null
            ? offers.ElementAtOrDefault(Index ?? 0)
            : Index is { } index && offers.Count > index && offers[index].Action.EquivalenceKey != EquivalenceKey
                ? throw new InvalidOperationException($"The action at index {index} has the equivalence key '{offers[index].Action.EquivalenceKey}', not '{EquivalenceKey}'.")
                : offers.FirstOrDefault(offer => offer.Action.EquivalenceKey == EquivalenceKey);
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action)
        => action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
