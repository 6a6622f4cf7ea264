using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>
/// Base of the rules whose finding stands where something is made, however far away it shows: a generator in a field, used in another file.
/// The program is looked through once, and only where a file has something a finding could stand at; of rules whose findings show in whoever runs
/// the place, no more of it than that.
/// </summary>
public abstract class OriginRule : Rule
{
    private protected OriginRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Whether members this line speaks of can be what a finding stands at.</summary>
    private protected abstract bool MayBeFaulty(ApiLine line);

    /// <summary>Whether a use of such a member may be faulty, as far as that can be told from the place itself.</summary>
    private protected abstract bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api);

    /// <summary>The findings one method gives cause for. The fault is where it is made, in whatever method; the effect is what shows it.</summary>
    private protected abstract IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken);

    /// <summary>Findings about code that uses no library, which no lineage is read of; of itself, none.</summary>
    private protected virtual IEnumerable<LineageFinding> FindBeside(LineageModel lineage, CancellationToken cancellationToken) => [];

    /// <summary>Whether a finding shows in the methods that run the place it stands at, and not in what else fields and properties bring elsewhere.</summary>
    private protected virtual bool IsShownByCallers => false;

    /// <summary>Whether what was found about one place, in all of the program, is for this rule to say.</summary>
    private protected virtual bool IsOwn(ImmutableArray<LineageFinding> findings) => true;

    /// <summary>Whether a finding may stand in a file; of itself, where it uses a member a finding could stand at.</summary>
    private protected virtual bool MayStandIn(SemanticModel file, ImmutableArray<string> names, LineageModel lineage, CancellationToken cancellationToken) =>
        UsesIn(file, names, lineage.Apis, cancellationToken);

    /// <summary>Whether a call or creation gives an argument for a part of a fact, and not one that settles it: a number, a text.</summary>
    private protected static bool MayGive(SyntaxNode use, ISymbol member, ApiFact fact, string part)
    {
        var index = fact.IndexOf(part);
        var arguments = use switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (index < 0 || arguments is null || member is not IMethodSymbol method || method.Parameters.FirstOrDefault(parameter => parameter.Name == fact.Parts[index].Parameter) is not { } parameter)
        {
            return false;
        }

        foreach (var argument in arguments.Arguments)
        {
            if (argument.NameColon is { } name ? name.Name.Identifier.ValueText == parameter.Name : arguments.Arguments.IndexOf(argument) == parameter.Ordinal)
            {
                return argument.Expression is not LiteralExpressionSyntax literal || literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression);
            }
        }

        return false;
    }

    /// <summary>What the fix needs to know of what was found about one place, nearest first; of itself, what the nearest says.</summary>
    private protected virtual ImmutableDictionary<string, string?> PropertiesOf(List<LineageFinding> findings) => findings[0].Properties;

    /// <summary>What the options of a file add to a finding.</summary>
    /// <param name="Arguments">Further arguments of the message.</param>
    /// <param name="Properties">What the fix needs to know besides what the finding says.</param>
    private protected sealed record Configured(object[] Arguments, ImmutableDictionary<string, string?> Properties);

    private protected virtual Configured Configure(AnalyzerOptions options, SyntaxTree tree) => new([], ImmutableDictionary<string, string?>.Empty);

    private protected sealed override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        ImmutableArray<string> names = [.. apis.NamesIn(MayBeFaulty)]; // Gone through for every file, which a set is slow at.
        var gate = new object();
        ImmutableDictionary<SyntaxNode, ImmutableArray<LineageFinding>>? inProgram = null;
        var byMethod = new ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>>(SymbolEqualityComparer.Default);
        context.RegisterSemanticModelAction(file =>
        {
            if (IsShownByCallers)
            {
                var suspects = SuspectsIn(file.SemanticModel, names, apis, file.CancellationToken).ToList();
                if (suspects.Count > 0)
                {
                    Report(file, InCallers(suspects, byMethod, lineage, file.CancellationToken), lineage);
                }
            }
            else if (MayStandIn(file.SemanticModel, names, lineage, file.CancellationToken))
            {
                // One thread looks through the program, and others that want it wait.
                lock (gate)
                {
                    inProgram ??= InProgram(lineage, file.CancellationToken);
                }

                Report(file, inProgram, lineage);
            }
        });
    }

    private void Report(SemanticModelAnalysisContext context, ImmutableDictionary<SyntaxNode, ImmutableArray<LineageFinding>> found, LineageModel lineage)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var own = found.Where(pair => pair.Key.SyntaxTree == tree).OrderBy(static pair => pair.Key.SpanStart).ToList();
        if (own.Count == 0 || GeneratedModelCode.Is(tree, context.CancellationToken))
        {
            return;
        }

        var configured = Configure(context.Options, tree);
        foreach (var origin in own)
        {
            // Named is what is nearest; all of it is evidence.
            var location = SourcePlace.OfCall(origin.Key);
            var findings = origin.Value.ToList();
            findings.Sort((left, right) => SourcePlace.Compare(EffectOf(left), EffectOf(right), tree));
            var evidence = findings.SelectMany(static finding => finding.Evidence).Select(static site => SourcePlace.OfCall(site.Innermost))
                .Where(place => place != location).Distinct().ToList();
            evidence.Sort((left, right) => SourcePlace.Compare(left, right, tree));
            var shown = evidence.Take(MostEvidence).ToArray();
            context.ReportDiagnostic(Finding(
                location, shown, EvidenceWords.AddTo(PropertiesOf(findings).AddRange(configured.Properties), shown, lineage, context.CancellationToken), [.. findings[0].Arguments(location), .. configured.Arguments]));
        }
    }

    private static Location EffectOf(LineageFinding finding) => SourcePlace.OfCall(finding.Effect.Innermost);

    private ImmutableDictionary<SyntaxNode, ImmutableArray<LineageFinding>> InProgram(LineageModel lineage, CancellationToken cancellationToken) => ByPlace(
        lineage.All(cancellationToken).SelectMany(method => method.Events.IsEmpty ? [] : Find(method, cancellationToken)).Concat(FindBeside(lineage, cancellationToken)));

    private ImmutableDictionary<SyntaxNode, ImmutableArray<LineageFinding>> InCallers(
        List<SyntaxNode> places, ConcurrentDictionary<ISymbol, ImmutableArray<LineageFinding>> found, LineageModel lineage, CancellationToken cancellationToken) => ByPlace(
            from caller in new Callers(lineage, cancellationToken).Of(places)
            from method in lineage.WithNested(caller, cancellationToken)
            from finding in found.TryGetValue(method, out var known) ? known
                : found.GetOrAdd(method, lineage.Read(method, cancellationToken) is { Events.IsEmpty: false } read ? [.. Find(read, cancellationToken)] : [])
            select finding);

    private ImmutableDictionary<SyntaxNode, ImmutableArray<LineageFinding>> ByPlace(IEnumerable<LineageFinding> findings) => findings
        .GroupBy(static finding => finding.Fault.Innermost)
        .Select(static group => (group.Key, Findings: group.ToImmutableArray()))
        .Where(group => IsOwn(group.Findings))
        .ToImmutableDictionary(static group => group.Key, static group => group.Findings);

    /// <summary>Whether a file uses a member a finding could stand at.</summary>
    private bool UsesIn(SemanticModel model, ImmutableArray<string> names, ApiModel apis, CancellationToken cancellationToken) =>
        SuspectsIn(model, names, apis, cancellationToken).Any();

    /// <summary>Where a file uses members a finding could stand at.</summary>
    private IEnumerable<SyntaxNode> SuspectsIn(SemanticModel model, ImmutableArray<string> names, ApiModel apis, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var mentions = TreeNames.Of(model.SyntaxTree, cancellationToken);
        var isNamed = false;
        foreach (var name in names)
        {
            isNamed |= mentions.Has(name);
            foreach (var place in mentions.PlacesOf(name))
            {
                if (root.FindToken(place).Parent is SimpleNameSyntax node && UseOf(node) is var use && IsSuspect(use, model, apis, cancellationToken))
                {
                    yield return use;
                }
            }
        }

        if (!isNamed)
        {
            yield break;
        }

        // new() does not say of what; the type is named where the variable is declared.
        foreach (var creation in mentions.Creations)
        {
            if (IsSuspect(creation, model, apis, cancellationToken))
            {
                yield return creation;
            }
        }
    }

    private bool IsSuspect(SyntaxNode use, SemanticModel model, ApiModel apis, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(use, cancellationToken).Symbol is { } symbol and (IMethodSymbol or IPropertySymbol or IFieldSymbol)
        && apis.Find(symbol) is { } api && MayBeFaulty(use, symbol, api);

    /// <summary>The creation, call or access a name is part of.</summary>
    private static SyntaxNode UseOf(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is ObjectCreationExpressionSyntax creation && creation.Type == node ? creation
            : node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access
            : node.Parent is InvocationExpressionSyntax plain ? plain
            : node;
    }
}
