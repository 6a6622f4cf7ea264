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
    private static readonly List<(Site Place, LineageFinding Finding)> None = [];

    // Rules are made once a process or, in tests, once a test: they are counted by their classes.
    private static readonly ConcurrentDictionary<Type, int> Numbers = new();
    private static int _last = -1;

    private readonly int _number;
    private readonly RoleSet _about;
    private readonly Func<MethodLineage, CancellationToken, IEnumerable<LineageFinding>> _find;

    /// <param name="descriptor">The rule.</param>
    /// <param name="about">Roles one of which a method has to use for the rule to find anything in it; none where anything may do.</param>
    private protected LineageRule(DiagnosticDescriptor descriptor, params ApiRole[] about)
        : base(descriptor)
    {
        _about = about.Aggregate(default(RoleSet), static (roles, role) => roles.With(role));
        _number = Numbers.GetOrAdd(GetType(), static _ => Interlocked.Increment(ref _last));
        _find = Find;
    }

    /// <summary>The findings of one method.</summary>
    private protected abstract IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken);

    /// <summary>Whether a method that leads to no rows and models, as far as that can be told by names, may be faulty by itself.</summary>
    private protected virtual bool MayConcern(SyntaxNode code, CancellationToken cancellationToken) => false;

    private protected sealed override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);

        // Not an action on operations or code blocks: the driver binds every method for those, or finds every member for every rule.
        context.RegisterSemanticModelAction(file =>
        {
            var reported = new HashSet<Location>();
            foreach (var part in lineage.Code.Of(file.SemanticModel, file.CancellationToken))
            {
                if (part.LeadsToLibrary || (!part.IsInitial && MayConcern(part.Code, file.CancellationToken)))
                {
                    var findings = part.IsInitial ? FindingsAt(part, lineage, file.CancellationToken) : FindingsIn(part, lineage, file.CancellationToken);
                    Report(file, findings, reported, lineage);
                }
            }
        });
    }

    private List<(Site Place, LineageFinding Finding)> FindingsIn(
        CodePart part, LineageModel lineage, CancellationToken cancellationToken)
    {
        List<(Site Place, LineageFinding Finding)>? all = null;
        foreach (var member in part.MethodsIn(cancellationToken))
        {
            foreach (var finding in FindingsOf(member, cancellationToken))
            {
                var place = PlaceIn(part.Code, finding.Fault) ?? PlaceIn(part.Code, finding.Effect);
                if (place is not null && !IsShownByCallee(finding, part.Code, lineage, cancellationToken) && !IsShownByMember(finding, lineage, cancellationToken))
                {
                    (all ??= []).Add((place, finding));
                }
            }
        }

        return all ?? None;
    }

    /// <summary>What the methods that read a field or property find wrong with how it is initialised: said there, once.</summary>
    private List<(Site Place, LineageFinding Finding)> FindingsAt(
        CodePart part, LineageModel lineage, CancellationToken cancellationToken) =>
        part.OwnerOf(cancellationToken) is not ((IFieldSymbol or IPropertySymbol) and var owner) ? None :
        [
            .. from reader in lineage.ReadersOf(owner, cancellationToken)
               from member in lineage.WithNested(reader, cancellationToken)
               from finding in FindingsOf(lineage.Read(member, cancellationToken), cancellationToken)
               where SymbolEqualityComparer.Default.Equals(InitializedBy(finding.Fault.Innermost, lineage, cancellationToken), owner)
               select (new Site(finding.Fault.Innermost), finding),
        ];

    /// <summary>Whether the field or property whose initialiser is at fault shows the finding by itself.</summary>
    private bool IsShownByMember(LineageFinding finding, LineageModel lineage, CancellationToken cancellationToken) =>
        InitializedBy(finding.Fault.Innermost, lineage, cancellationToken) is { } member
        && lineage.ReadersOf(member, cancellationToken).SelectMany(reader => lineage.WithNested(reader, cancellationToken))
            .Any(reader => FindingsOf(lineage.Read(reader, cancellationToken), cancellationToken).Any(finding.IsSameAs));

    /// <summary>The field or property whose initialiser a place is in, outside of any function.</summary>
    private static ISymbol? InitializedBy(SyntaxNode place, LineageModel lineage, CancellationToken cancellationToken) =>
        place.AncestorsAndSelf().FirstOrDefault(static around => around is AnonymousFunctionExpressionSyntax || IsInitializer(around)) is EqualsValueClauseSyntax clause
        && lineage.References.Around(clause.Value, cancellationToken) is (IFieldSymbol or IPropertySymbol) and var member
            ? (member as IFieldSymbol)?.AssociatedSymbol ?? member
            : null;

    private static bool IsInitializer(SyntaxNode node) =>
        node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };

    private void Report(SemanticModelAnalysisContext context, List<(Site Place, LineageFinding Finding)> findings, HashSet<Location> reported, LineageModel lineage)
    {
        if (findings.Count == 0 || GeneratedModelCode.Is(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            return;
        }

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

    private ImmutableArray<LineageFinding> FindingsOf(MethodLineage method, CancellationToken cancellationToken) =>
        _about.IsEmpty || method.Roles.Overlaps(_about) ? method.FoundBy(_number, _find, cancellationToken) : [];

    /// <summary>Whether a method called here, directly or through others, in which part of the evidence is, shows the finding by itself.</summary>
    private bool IsShownByCallee(
        LineageFinding finding, SyntaxNode own, LineageModel lineage, CancellationToken cancellationToken) =>
        new[] { finding.Fault, finding.Effect }.Concat(finding.Evidence)
            .SelectMany(site => Inside(PlaceIn(own, site)))
            .Select(inside => lineage.MethodAround(inside.Node, cancellationToken))
            .Distinct(SymbolEqualityComparer.Default)
            .Any(callee => callee is IMethodSymbol method && lineage.WithNested(method, cancellationToken).Any(shown => FindingsOf(lineage.Read(shown, cancellationToken), cancellationToken).Any(finding.IsSameAs)));

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
