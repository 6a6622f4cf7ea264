using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Compiling;
using QualityGates.Gates.Ratchet;
using QualityGates.Ratchet;

namespace QualityGates.Analysis.Fixing;

/// <summary>What was fixed in one project.</summary>
/// <param name="Files">Absolute paths and new texts.</param>
/// <param name="Fixed">How many findings, by rule.</param>
internal sealed record FixResult(IReadOnlyList<(string Path, SourceText Text)> Files, IReadOnlyDictionary<string, int> Fixed);

/// <summary>
/// Applies our code fixes without an editor. A finding is fixed when its fix offers exactly one change: where there is a choice, somebody
/// has to make it. Rule by rule, each by its Fix All; after each the code is analysed anew.
/// </summary>
internal sealed class CodeFixing(string root, Func<string, bool> mayChange, CancellationToken cancellation)
{
    private const int MostRounds = 200;

    /// <param name="compiled">The project.</param>
    /// <param name="wanted">The findings to fix; others are left as they are.</param>
    public FixResult Fix(CompiledProject compiled, IReadOnlyCollection<BaselineKey> wanted)
    {
        var fixes = AnalyzerAssemblies.FixesOf(compiled.Call);
        var keys = wanted.ToHashSet();
        var tried = new HashSet<(string, string)>();
        var done = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var project = new FixedProject(compiled);
        var open = Open(project, compiled, keys);
        for (var round = 0; round < MostRounds && Next(project, open, fixes, tried) is { } next; round++)
        {
            var before = project.Solution;
            if (Apply(project, next) is not { } after)
            {
                continue;
            }

            project.Solution = after;
            var left = Open(project, compiled, keys);
            var count = open.Count(diagnostic => diagnostic.Id == next.Id) - left.Count(diagnostic => diagnostic.Id == next.Id);
            // Into a file that may not be written, or no gain: as if it had not been.
            if (count <= 0 || project.Changed(before).Any(file => !mayChange(file.Path)))
            {
                project.Solution = before;
                continue;
            }

            done[next.Id] = done.GetValueOrDefault(next.Id) + count;
            open = left;
            // What the change has moved is another place for the rules that come after, and the same finding.
            tried.RemoveWhere(other => other.Item1 != next.Id);
        }

        return new FixResult([.. project.Changed()], done);
    }

    private List<Diagnostic> Open(FixedProject project, CompiledProject compiled, HashSet<BaselineKey> keys)
    {
        var current = project.Compile(cancellation);
        var places = new RecordedPlaces(current.Compilation.SyntaxTrees, root, static _ => true, cancellation);
        return [.. CodeCheck.Diagnostics(current, AnalyzerAssemblies.AnalyzersOf(compiled.Call), cancellation)
            .Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Location.SourceTree is not null && keys.Contains(places.KeyOf(diagnostic)))
            .OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    private sealed record Step(string Id, CodeFixProvider Fix, CodeAction Action, Document Document, ImmutableArray<Diagnostic> Diagnostics);

    private Step? Next(FixedProject project, List<Diagnostic> open, IReadOnlyList<CodeFixProvider> fixes, HashSet<(string, string)> tried)
    {
        foreach (var diagnostic in open)
        {
            cancellation.ThrowIfCancellationRequested();
            if (fixes.FirstOrDefault(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)) is { } fix
                && project.DocumentOf(diagnostic.Location.SourceTree!) is { } document
                && OnlyAction(fix, document, diagnostic) is { } action
                && tried.Add((diagnostic.Id, action.EquivalenceKey ?? diagnostic.Location.ToString())))
            {
                return new Step(diagnostic.Id, fix, action, document,
                    [.. open.Where(other => other.Id == diagnostic.Id && (other == diagnostic
                        || (project.DocumentOf(other.Location.SourceTree!) is { } place && OnlyAction(fix, place, other)?.EquivalenceKey == action.EquivalenceKey)))]);
            }
        }

        return null;
    }

    private CodeAction? OnlyAction(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation)).GetAwaiter().GetResult();
        return actions is [{ NestedActions.Length: 0 } only] ? only : null;
    }

    private Solution? Apply(FixedProject project, Step step)
    {
        var action = step.Action;
        if (step.Diagnostics.Length > 1 && step.Fix.GetFixAllProvider() is { } all)
        {
            var context = new FixAllContext(
                step.Document, step.Fix, FixAllScope.Project, action.EquivalenceKey, [step.Id], new Given(project, step.Diagnostics), cancellation);
            action = all.GetFixAsync(context).GetAwaiter().GetResult() ?? action;
        }

        return action.GetOperationsAsync(cancellation).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution;
    }

    private sealed class Given(FixedProject project, ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project _, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => project.DocumentOf(diagnostic.Location.SourceTree!)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project _, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
