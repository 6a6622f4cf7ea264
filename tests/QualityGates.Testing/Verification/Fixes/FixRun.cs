using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Fixes;

/// <summary>The fixes of one test and how they are chosen and applied.</summary>
internal sealed class FixRun(
    ImmutableArray<DiagnosticAnalyzer> analyzers,
    ImmutableArray<CodeFixProvider> providers,
    FixChoice choice,
    CodeFixTestBehaviors behaviors,
    CodeActionValidationMode validation,
    Action<CodeAction, IVerifier>? actionVerifier,
    IVerifier verifier)
{
    private readonly FixableDiagnostics _diagnostics = new(analyzers, [.. providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct()]);

    /// <summary>Applies the fix to one diagnostic after the other, each time to the then current text, until nothing changes any more.</summary>
    /// <param name="iterations">Exactly this many when positive, at most as many when negative; with 0 nothing may be offered.</param>
    public Task<Project> OneByOneAsync(Project project, int iterations, CancellationToken cancellationToken)
        => RepeatAsync(project, iterations, "One by one", "Each fix removes its diagnostic, and applied again to its own result it changes nothing.", StepAsync, cancellationToken);

    public Task<Project> AllAsync(Project project, FixAllScope scope, int iterations, CancellationToken cancellationToken)
        => RepeatAsync(
            project, iterations, NameOf(scope), "Fix all reaches the same text as the fixes one by one, in one pass.",
            (current, token) => FixAllStepAsync(current, scope, token), cancellationToken);

    public static string NameOf(FixAllScope scope)
#pragma warning disable CA1308 // For reading, not for comparing.
        => $"Fix all in {scope.ToString().ToLowerInvariant()}";
#pragma warning restore CA1308

    public async Task VerifyNothingOfferedAsync(Project project, CancellationToken cancellationToken)
    {
        await foreach (var offer in OffersAsync(project, cancellationToken).ConfigureAwait(false))
        {
            verifier.Fail(
                $"[No fix] No action is offered here.\nOffered: {offer.Action.Title} (equivalence key '{offer.Action.EquivalenceKey}') for\n"
                + DiagnosticText.List([offer.Diagnostic]));
        }
    }

    private async Task<Project> RepeatAsync(
        Project project, int iterations, string name, string claim, Func<Project, CancellationToken, Task<Project?>> step, CancellationToken cancellationToken)
    {
        var (most, applied) = (Math.Abs(iterations), 0);
        while (await step(project, cancellationToken).ConfigureAwait(false) is { } next)
        {
            if (applied == most)
            {
                var change = await DescribeChangeAsync(project, next, cancellationToken).ConfigureAwait(false);
                verifier.Fail($"[{name}: idempotence] {claim}\nAfter {applied} application(s), as many as expected, one more still changes the code:\n{change}");
            }

            project = next;
            applied++;
            if (behaviors.HasFlag(CodeFixTestBehaviors.FixOne))
            {
                break;
            }
        }

        if (iterations > 0 && applied != iterations)
        {
            verifier.Fail($"[{name}: iterations] Expected {iterations} application(s), but there were {applied}.");
        }

        return project;
    }

    /// <returns>The project after the first fix that changes it.</returns>
    private async Task<Project?> StepAsync(Project project, CancellationToken cancellationToken)
    {
        await foreach (var offer in OffersAsync(project, cancellationToken).ConfigureAwait(false))
        {
            actionVerifier?.Invoke(offer.Action, verifier);
            var next = await FixedProject.ApplyAsync(project, offer.Action, validation, verifier, cancellationToken).ConfigureAwait(false);
            if (!await FixedProject.IsSameAsync(project, next, cancellationToken).ConfigureAwait(false))
            {
                return next;
            }
        }

        return null;
    }

    private async Task<Project?> FixAllStepAsync(Project project, FixAllScope scope, CancellationToken cancellationToken)
    {
        await foreach (var offer in OffersAsync(project, cancellationToken).ConfigureAwait(false))
        {
            if (offer.Provider.GetFixAllProvider() is not { } all || !all.GetSupportedFixAllScopes().Contains(scope))
            {
                continue;
            }

            var context = new FixAllContext(
                offer.Document, offer.Provider, scope, offer.Action.EquivalenceKey!,
                all.GetSupportedFixAllDiagnosticIds(offer.Provider), _diagnostics, cancellationToken);
            if (await all.GetFixAsync(context).ConfigureAwait(false) is not { } action)
            {
                continue;
            }

            var next = await FixedProject.ApplyAsync(project, action, validation, verifier, cancellationToken).ConfigureAwait(false);
            if (!await FixedProject.IsSameAsync(project, next, cancellationToken).ConfigureAwait(false))
            {
                return next;
            }
        }

        return null;
    }

    private async IAsyncEnumerable<FixOffer> OffersAsync(
        Project project, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!behaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck)
            && await _diagnostics.FirstNonLocalAsync(project).ConfigureAwait(false) is { } nonLocal)
        {
            verifier.Fail(
                "[Local fix] A fix is offered where an editor can compute the diagnostic by itself. "
                + $"CodeFixTestBehaviors.SkipLocalDiagnosticCheck exempts a test.\n{DiagnosticText.List([nonLocal])}");
        }

        foreach (var diagnostic in await _diagnostics.InAsync(project).ConfigureAwait(false))
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await choice.AskAsync(document, diagnostic, providers, cancellationToken).ConfigureAwait(false) is { } offer)
            {
                yield return offer;
            }
        }
    }

    private static async Task<string> DescribeChangeAsync(Project before, Project after, CancellationToken cancellationToken)
    {
        var old = await FixedProject.TextsAsync(before, cancellationToken).ConfigureAwait(false);
        var now = await FixedProject.TextsAsync(after, cancellationToken).ConfigureAwait(false);
        return string.Join("\n", old.Zip(now)
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.Second.Path}:\n{TextDiff.Render(pair.First.Text, pair.Second.Text)}"));
    }
}
