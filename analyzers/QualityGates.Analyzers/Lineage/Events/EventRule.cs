using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>
/// Base of the rules about the order in which things happen to modules and optimizers. They look at the program from where it begins, so that
/// a method is seen with what its callers did before, and report what stands in the code under analysis.
/// </summary>
public abstract class EventRule : Rule
{
    private protected EventRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Whether the rule also looks at what the methods of an object do one after the other, where nothing here says in which order.</summary>
    private protected virtual bool LooksAtObjects => false;

    /// <summary>The findings of one run of the program.</summary>
    private protected abstract IEnumerable<EventFinding> Find(EventGraph graph);

    /// <summary>What the rule looks at in each file beside the order of events; null where there is nothing.</summary>
    private protected virtual Action<SemanticModelAnalysisContext>? Beside(LineageModel lineage) => null;

    private protected sealed override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        if (Beside(lineage) is { } file)
        {
            context.RegisterSemanticModelAction(file);
        }

        var graphs = EventGraphs.For(lineage);
        if (graphs.Names.Count == 0)
        {
            return;
        }

        var found = new ConcurrentDictionary<ISymbol, ImmutableArray<EventFinding>>(SymbolEqualityComparer.Default);
        context.RegisterSemanticModelAction(file =>
        {
            var reported = new HashSet<Location>();
            foreach (var part in lineage.Code.Of(file.SemanticModel, file.CancellationToken))
            {
                if (graphs.StandIn(part.Code, file.CancellationToken) && part.OwnerOf(file.CancellationToken) is { } owner)
                {
                    foreach (var method in owner is IMethodSymbol own ? [own] : RunningIn(owner, graphs, file.CancellationToken))
                    {
                        Analyze(file, part.Code, method, graphs, found, reported);
                    }
                }
            }
        });
    }

    /// <summary>What runs the initialiser of a member, or the function that a member of a type begins with.</summary>
    private static IEnumerable<IMethodSymbol> RunningIn(ISymbol owner, EventGraphs graphs, CancellationToken cancellationToken) => owner switch
    {
        { IsStatic: true } => graphs.RunnersOf(owner, cancellationToken),
        IFieldSymbol or IPropertySymbol => owner.ContainingType.InstanceConstructors.Take(1),
        _ => [],
    };

    private void Analyze(
        SemanticModelAnalysisContext context, SyntaxNode code, IMethodSymbol method, EventGraphs graphs, ConcurrentDictionary<ISymbol, ImmutableArray<EventFinding>> found, HashSet<Location> reported)
    {
        foreach (var root in graphs.RunsOf(method, context.CancellationToken))
        {
            foreach (var finding in FindingsOf(root, graphs, found, context.CancellationToken) ?? FindingsOf(LineageModel.Key(method), graphs, found, context.CancellationToken) ?? [])
            {
                var location = SourcePlace.OfCall(finding.Place);
                if (SourcePlace.IsIn(code, finding.Place) && reported.Add(location))
                {
                    var evidence = finding.Evidence.Select(SourcePlace.OfCall).Where(evidence => evidence != location).Distinct().Take(MostEvidence).ToArray();
                    context.ReportDiagnostic(Finding(
                        location,
                        evidence,
                        EvidenceWords.AddTo(finding.Properties, evidence, graphs.Lineage, context.CancellationToken),
                        finding.Arguments(location)));
                }
            }
        }
    }

    /// <summary>The findings from one beginning; null when the program is too large from there.</summary>
    private ImmutableArray<EventFinding>? FindingsOf(IMethodSymbol root, EventGraphs graphs, ConcurrentDictionary<ISymbol, ImmutableArray<EventFinding>> found, CancellationToken cancellationToken)
    {
        if (!found.TryGetValue(root, out var known))
        {
            var runs = graphs.Of(root, cancellationToken);
            known = found.GetOrAdd(root, runs.Any(static graph => graph.IsCut) ? default
                : [.. runs.Concat(LooksAtObjects ? graphs.OfObjects(root, cancellationToken).Where(static graph => !graph.IsCut) : []).SelectMany(graph =>
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return Find(graph);
                })]);
        }

        return known.IsDefault ? null : known;
    }
}

/// <summary>A finding of a rule about the order of events.</summary>
/// <param name="Place">The call it stands at.</param>
/// <param name="Evidence">The calls that make it one, in their order.</param>
/// <param name="Arguments">The arguments of the message, by where the finding is.</param>
/// <param name="Properties">What the fix needs to know.</param>
internal sealed record EventFinding(SyntaxNode Place, ImmutableArray<SyntaxNode> Evidence, Func<Location, object[]> Arguments, ImmutableDictionary<string, string?> Properties)
{
    internal EventFinding(SyntaxNode place, ImmutableArray<SyntaxNode> evidence, Func<Location, object[]> arguments, params (string Key, string? Value)[] properties)
        : this(place, evidence, arguments, properties.Where(static pair => pair.Value is not null).ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value))
    {
    }
}
