using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>
/// Base of the rules that read lineage: a rule looks at what happens in one method and everything it calls. A finding stands in the method
/// where it comes together; what a called method already shows by itself is reported there, once.
/// </summary>
public abstract class LineageRule : Rule
{
    private protected LineageRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>The findings of one method.</summary>
    private protected abstract IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken);

    /// <summary>Whether a method that leads to no rows and models, as far as that can be told by names, may be faulty by itself.</summary>
    private protected virtual bool MayConcern(SyntaxNode code, CancellationToken cancellationToken) => false;

    private protected sealed override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        var found = new ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>>(SymbolEqualityComparer.Default);

        // Not an action on operations: for that the driver binds every method, and most are of no interest.
        context.RegisterCodeBlockAction(block =>
        {
            switch (block.OwningSymbol)
            {
                case IMethodSymbol method when lineage.Concerns(method, block.CodeBlock, block.CancellationToken) || MayConcern(block.CodeBlock, block.CancellationToken):
                    Report(block, FindingsIn(block, method, lineage, found), lineage);
                    break;
                case IFieldSymbol or IPropertySymbol when InitializerIn(block.CodeBlock) is { } initializer && lineage.Interest.Includes(initializer, block.CancellationToken):
                    Report(block, FindingsAt(block, lineage, found), lineage);
                    break;
            }
        });
    }

    private List<(Site Place, LineageFinding Finding)> FindingsIn(
        CodeBlockAnalysisContext context, IMethodSymbol method, LineageModel lineage, ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>> found)
    {
        var own = context.CodeBlock;
        var all = new List<(Site Place, LineageFinding Finding)>();
        foreach (var member in lineage.WithNested(method, context.CancellationToken))
        {
            foreach (var finding in FindingsOf(member, lineage, found, context.CancellationToken))
            {
                var place = PlaceIn(own, finding.Fault) ?? PlaceIn(own, finding.Effect);
                if (place is not null && !IsShownByCallee(finding, own, lineage, found, context.CancellationToken) && !IsShownByMember(finding, lineage, found, context.CancellationToken))
                {
                    all.Add((place, finding));
                }
            }
        }

        return all;
    }

    /// <summary>What the methods that read a field or property find wrong with how it is initialised: said there, once.</summary>
    private List<(Site Place, LineageFinding Finding)> FindingsAt(
        CodeBlockAnalysisContext context, LineageModel lineage, ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>> found) =>
    [
        .. from reader in lineage.ReadersOf(context.OwningSymbol, context.CancellationToken)
           from member in lineage.WithNested(reader, context.CancellationToken)
           from finding in FindingsOf(member, lineage, found, context.CancellationToken)
           where SymbolEqualityComparer.Default.Equals(InitializedBy(finding.Fault.Innermost, lineage, context.CancellationToken), context.OwningSymbol)
           select (new Site(finding.Fault.Innermost), finding),
    ];

    /// <summary>Whether the field or property whose initialiser is at fault shows the finding by itself.</summary>
    private bool IsShownByMember(LineageFinding finding, LineageModel lineage, ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>> found, CancellationToken cancellationToken) =>
        InitializedBy(finding.Fault.Innermost, lineage, cancellationToken) is { } member
        && lineage.ReadersOf(member, cancellationToken).SelectMany(reader => lineage.WithNested(reader, cancellationToken))
            .Any(reader => FindingsOf(reader, lineage, found, cancellationToken).Any(finding.IsSameAs));

    /// <summary>What a field or property holds from the beginning: its attributes say nothing about values.</summary>
    private static SyntaxNode? InitializerIn(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => declaration,
    };

    /// <summary>The field or property whose initialiser a place is in, outside of any function.</summary>
    private static ISymbol? InitializedBy(SyntaxNode place, LineageModel lineage, CancellationToken cancellationToken) =>
        place.AncestorsAndSelf().FirstOrDefault(static around => around is AnonymousFunctionExpressionSyntax || IsInitializer(around)) is EqualsValueClauseSyntax clause
        && lineage.References.Around(clause.Value, cancellationToken) is (IFieldSymbol or IPropertySymbol) and var member
            ? (member as IFieldSymbol)?.AssociatedSymbol ?? member
            : null;

    private static bool IsInitializer(SyntaxNode node) =>
        node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };

    private void Report(CodeBlockAnalysisContext context, List<(Site Place, LineageFinding Finding)> findings, LineageModel lineage)
    {
        if (findings.Count == 0 || GeneratedModelCode.Is(context.CodeBlock.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var reported = new HashSet<Location>();
        foreach (var (place, finding) in findings)
        {
            var location = SourcePlace.OfCall(place.Node);
            if (reported.Add(location))
            {
                var evidence = finding.Evidence.Select(static site => SourcePlace.OfCall(site.Innermost)).Where(evidence => evidence != location).Distinct().Take(MostEvidence).ToArray();
                context.ReportDiagnostic(Finding(
                    location,
                    evidence,
                    EvidenceWords.AddTo(finding.Properties, evidence, lineage, context.CancellationToken),
                    finding.Arguments(location)));
            }
        }
    }

    private ImmutableArray<LineageFinding> FindingsOf(
        IMethodSymbol method, LineageModel lineage, ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>> found, CancellationToken cancellationToken)
    {
        if (found.TryGetValue(method, out var known))
        {
            return known;
        }

        var read = lineage.Read(method, cancellationToken);
        return found.GetOrAdd(method, read.Events.IsEmpty ? [] : [.. Find(read, cancellationToken)]);
    }

    /// <summary>Whether a method called here, directly or through others, in which part of the evidence is, shows the finding by itself.</summary>
    private bool IsShownByCallee(
        LineageFinding finding, SyntaxNode own, LineageModel lineage, ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>> found, CancellationToken cancellationToken) =>
        new[] { finding.Fault, finding.Effect }.Concat(finding.Evidence)
            .SelectMany(site => Inside(PlaceIn(own, site)))
            .Select(inside => lineage.MethodAround(inside.Node, cancellationToken))
            .Distinct(SymbolEqualityComparer.Default)
            .Any(callee => callee is IMethodSymbol method && lineage.WithNested(method, cancellationToken).Any(shown => FindingsOf(shown, lineage, found, cancellationToken).Any(finding.IsSameAs)));

    private static IEnumerable<Site> Inside(Site? place)
    {
        for (var step = place?.Inner; step is not null; step = step.Inner)
        {
            yield return step;
        }
    }

    /// <summary>The innermost place of a site that is still in the code under analysis.</summary>
    private protected static Site? PlaceIn(SyntaxNode own, Site site)
    {
        Site? place = null;
        for (var step = site; step is not null && SourcePlace.IsIn(own, step.Node); step = step.Inner)
        {
            place = step;
        }

        return place;
    }
}
