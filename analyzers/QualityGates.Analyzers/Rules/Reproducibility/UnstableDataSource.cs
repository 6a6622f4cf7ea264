using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1010: rows that are another sequence each time they are gone through are gone through several times.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstableDataSource() : CallRule(Descriptor)
{
    public const string Id = "MLQ1010";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Data source that changes from pass to pass",
        messageFormat: "'{0}' {1}, and '{2}' ({3}) goes through it more than once: each pass sees other rows, so test rows are among the training rows or rows are missing; {4}",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Lazy sequences and queries run anew for every pass, and a split, a normaliser, a trainer and an evaluation are several passes. LoadFromEnumerable wants a "
            + "sequence that gives the same rows each time. Materialise it first.",
        helpLinkUri: HelpLink(Id));

    private static readonly string[] RandomFunctions = ["newid(", "random(", "rand("];

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        [.. apis.NamesOf(ApiRole.Passes), .. apis.NamesOf(ApiRole.Query), "NewGuid", "Next", "NextDouble", "NextSingle", "NextInt64", "Shuffle"];

    // Numbers are drawn everywhere; only those of a function that LINQ runs matter.
    private protected override bool MayConcern(SimpleNameSyntax name) => base.MayConcern(name)
        && (name.Identifier.ValueText is not ("NewGuid" or "Next" or "NextDouble" or "NextSingle" or "NextInt64") || name.Ancestors().Any(static around => around is AnonymousFunctionExpressionSyntax or QueryExpressionSyntax));

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var place in places)
        {
            switch (place)
            {
                case IObjectCreationOperation { Constructor: { } constructor } creation when lineage.Apis.Find(constructor, ApiRole.Query) is { } query:
                    ReportQuery(context, creation, query, lineage);
                    break;

                case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod, ApiRole.Passes) is { } passes:
                    ReportReader(context, call, passes, lineage, reported);
                    break;

                case IInvocationOperation call when OrderedBy(call, lineage.Apis) is { } lazy && reported.Add(lazy.Syntax):
                    ReportRandom(context, lazy, lineage);
                    break;
            }
        }
    }

    /// <summary>The lazy call that random numbers decide the order or the rows of; null where there is none.</summary>
    private static IInvocationOperation? OrderedBy(IInvocationOperation random, ApiModel apis)
    {
        if (random.TargetMethod.Name == "Shuffle")
        {
            return random.TargetMethod is { ContainingType.Name: "Enumerable", DeclaringSyntaxReferences.IsEmpty: true } ? random : null;
        }

        if (random.TargetMethod.ContainingType is not { Name: nameof(Random) or nameof(Guid), ContainingNamespace.Name: nameof(System) })
        {
            return null;
        }

        for (var around = random.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
            {
                if (IsOwn(random.Instance, around))
                {
                    return null; // new Random(row.Id) in the function gives the same number each time.
                }

                var outer = around.Parent;
                while (outer is IDelegateCreationOperation or IArgumentOperation or IConversionOperation)
                {
                    outer = outer.Parent;
                }

                return outer is IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable", DeclaringSyntaxReferences.IsEmpty: true } target } call && IsLazy(call)
                    && (apis.Find(target, ApiRole.Sort) is not null || apis.Find(target, ApiRole.Map) is not null || apis.Find(target, ApiRole.Subset) is not null)
                    ? call
                    : null;
            }
        }

        return null;
    }

    private static bool IsOwn(IOperation? generator, IOperation function) => generator switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: false } => true,
        ILocalReferenceOperation { Local: var local } => local.DeclaringSyntaxReferences.Any(reference => function.Syntax.Span.Contains(reference.Span)),
        _ => false,
    };

    /// <summary>Whether what a call of LINQ gives back is worked out each time it is gone through.</summary>
    private static bool IsLazy(IInvocationOperation call) =>
        call.Type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IOrderedEnumerable" or "IAsyncEnumerable" };

    private void ReportRandom(SemanticModelAnalysisContext context, IInvocationOperation lazy, LineageModel lineage)
    {
        var flow = new LazyFlow(lineage.Apis, lineage.References, context.CancellationToken);
        if (!flow.IsPassedTwice(lazy))
        {
            return;
        }

        var location = SourcePlace.OfCall(lazy);
        context.ReportDiagnostic(Finding(
            location,
            flow.Place == location ? [] : [flow.Place!],
            ImmutableDictionary<string, string?>.Empty,
            lazy.TargetMethod.Name,
            "draws random numbers anew each time",
            flow.Name,
            SourcePlace.Describe(flow.Place!, location),
            "append '.ToList()'"));
    }

    /// <summary>LoadFromEnumerable(Read(reader)): the second pass finds the reader at its end.</summary>
    private void ReportReader(SemanticModelAnalysisContext context, IInvocationOperation call, ApiFact passes, LineageModel lineage, HashSet<SyntaxNode> reported)
    {
        var rows = call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && passes.Plays("rows", parameter.OriginalDefinition));
        if (rows is null || new Repeatability(lineage.References, context.CancellationToken).SpoiledBy(rows.Value) is not { } spoiled)
        {
            return;
        }

        var flow = new RowsFlow(lineage.Apis, lineage.References, context.CancellationToken);
        if (!flow.Reaches(call) || !reported.Add(call.Syntax))
        {
            return;
        }

        var location = SourcePlace.OfCall(rows.Value.Syntax);
        context.ReportDiagnostic(Finding(
            location,
            [SourcePlace.OfCall(spoiled), flow.Place!],
            ImmutableDictionary<string, string?>.Empty,
            rows.Value.Syntax is InvocationExpressionSyntax ? location.SourceTree!.GetText(context.CancellationToken).ToString(location.SourceSpan) : rows.Value.Syntax.ToString(),
            $"takes its rows from '{NameOf(spoiled)}' ({SourcePlace.Describe(SourcePlace.OfCall(spoiled), location)}), which gives {(Repeatability.IsDraw(spoiled) ? "others in each pass" : "each of them once")}",
            flow.Name,
            SourcePlace.Describe(flow.Place!, location),
            "append '.ToList()'"));
    }

    private static string NameOf(IOperation operation) => operation is IInvocationOperation call ? call.TargetMethod.Name : operation.Syntax.ToString();

    /// <summary>A query without ORDER BY gives its rows as the server finds them, for each pass again.</summary>
    private void ReportQuery(SemanticModelAnalysisContext context, IObjectCreationOperation creation, ApiFact query, LineageModel lineage)
    {
        var text = creation.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && query.Plays("of", parameter.OriginalDefinition))?.Value is { } given ? TextOf(given, lineage.References, context.CancellationToken) : null;
        if (text is null || text.IndexOf("select", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return;
        }

        var order = text.LastIndexOf("order by", StringComparison.OrdinalIgnoreCase);
        var isRandom = order >= 0 && RandomFunctions.Any(function => text.IndexOf(function, order, StringComparison.OrdinalIgnoreCase) >= 0);
        if (order >= 0 && !isRandom)
        {
            return;
        }

        var flow = new RowsFlow(lineage.Apis, lineage.References, context.CancellationToken) { OnlyDivided = !isRandom };
        if (!flow.Reaches(creation))
        {
            return;
        }

        var location = SourcePlace.OfCall(creation.Syntax);
        context.ReportDiagnostic(Finding(
            location,
            [flow.Place!],
            ImmutableDictionary<string, string?>.Empty,
            "new " + creation.Constructor!.ContainingType.Name,
            isRandom ? "asks for another random order each time" : "has a query without ORDER BY",
            flow.Name,
            SourcePlace.Describe(flow.Place!, location),
            "order by a key"));
    }

    /// <summary>The text of a query: a constant, also by a variable or readonly field that is set once.</summary>
    private static string? TextOf(IOperation query, References references, CancellationToken cancellationToken)
    {
        query = Operations.Unconverted(query);
        var variable = query switch
        {
            ILocalReferenceOperation { Local: var local } => (ISymbol)local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } or { DeclaredAccessibility: Accessibility.Private } } field => field.Field.OriginalDefinition,
            IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false } property } => property.OriginalDefinition,
            _ => null,
        };
        return query.ConstantValue.Value as string
            ?? (variable is null ? null : references.OnlyValueOf(variable, cancellationToken)?.ConstantValue.Value as string);
    }

    /// <summary>Rows of a view, to a split or to what learns from them.</summary>
    private class RowsFlow(ApiModel apis, References references, CancellationToken cancellationToken) : TrainingFlow(apis, references, cancellationToken)
    {
        /// <summary>Whether only places where rows are divided count.</summary>
        internal bool OnlyDivided { get; init; }

        protected override bool Carries(IOperation made, IMethodSymbol target) => made.Type is { } type && IsSequence(type);

        protected override Use OnLibrary(IArgumentOperation argument, IMethodSymbol target)
        {
            if (OnlyDivided && Apis.Find(target) is { } api && api.As(ApiRole.Fit) is not null)
            {
                return Use.Ends;
            }

            return base.OnLibrary(argument, target);
        }

        protected override bool CarriesIntoLibrary(IArgumentOperation argument) => true;
    }

    /// <summary>A lazy sequence, to a view that is learned from, or to where the program itself goes through it a second time.</summary>
    private sealed class LazyFlow(ApiModel apis, References references, CancellationToken cancellationToken) : RowsFlow(apis, references, cancellationToken)
    {
        private readonly References _references = references;
        private readonly CancellationToken _cancellationToken = cancellationToken;
        private readonly HashSet<SyntaxNode> _passes = [];
        private IOperation? _second;

        internal bool IsPassedTwice(IInvocationOperation lazy)
        {
            Follow(lazy);
            if (Place is not null)
            {
                return true;
            }

            // Two passes of the program itself count where rows that come out of one are learned from.
            if (_second is not null && _passes.Count > 1)
            {
                foreach (var pass in _passes)
                {
                    if (_references.OperationOf(pass, _cancellationToken) is { } made && new RowsFlow(Apis, _references, _cancellationToken).Reaches(made))
                    {
                        Reached(_second, _second is IInvocationOperation call ? call.TargetMethod.Name : "foreach");
                        return true;
                    }
                }
            }

            return false;
        }

        protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
        {
            if (argument.Parent is IInvocationOperation call && target is { ContainingType.Name: "Enumerable", DeclaringSyntaxReferences.IsEmpty: true })
            {
                if (IsLazy(call) && Apis.Find(target, ApiRole.Subset) is null)
                {
                    return Use.Result;
                }

                // Take, Skip and Where of one variable are a pass each; so is what makes a list of it.
                Pass(call, argument.Value);
                return Use.Ends;
            }

            return base.OnArgument(argument, target);
        }

        protected override bool OnUse(IOperation value, IOperation use)
        {
            if (use is IForEachLoopOperation loop && loop.Collection == value)
            {
                Pass(loop, value);
                return true;
            }

            return base.OnUse(value, use);
        }

        private void Pass(IOperation pass, IOperation of)
        {
            if (Operations.Unconverted(of) is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation && _passes.Add(pass.Syntax) && _passes.Count > 1)
            {
                _second ??= pass;
            }
        }
    }
}
