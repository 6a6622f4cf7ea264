using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>
/// MLQ1013: a seeded generator is created anew for every number, which is then always the same; or begins anew with every epoch, whose batches are then
/// always the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RandomRecreated() : CallRule(Descriptor)
{
    public const string Id = "MLQ1013";

    /// <summary>Diagnostic property: set where it is the order of all epochs that stays the same.</summary>
    public const string ReplaysProperty = "replays";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Seeded generator created for every number",
        messageFormat: "'{0}' begins again {1} and gives the same {2}; {3}",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A seed makes the sequence of a generator repeatable. A generator that is created for each row never gets beyond the first number of it, so noise, "
            + "samples and initial weights are one constant. A loader with a seed shuffles alike in each pass over it, so that every epoch is trained on the same batches.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        [.. apis.NamesIn(static line => line.Role == ApiRole.Random ? line.Parts.Any(static part => part.StartsWith("seed=", StringComparison.Ordinal)) : line.Role == ApiRole.Draw && line.Words.Contains("replays:passes"))];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            if (ReplayOf(place, lineage, context.CancellationToken) is { } epochs)
            {
                var location = SourcePlace.OfCall(place);
                var loop = epochs.GetFirstToken().GetLocation();
                context.ReportDiagnostic(Suggestion(
                    location,
                    [loop],
                    ImmutableDictionary<string, string?>.Empty.Add(ReplaysProperty, "true"),
                    RandomReading.NameOf(Operations.MethodOf(place)!),
                    $"with each pass over it, in each turn of the loop ({SourcePlace.Describe(loop, location)}),",
                    "order each time, so every epoch is trained on the same batches",
                    "make a loader for each epoch, with a seed of its own: 'seed: 1 + epoch, disposeDataset: false'"));
            }

            if (place is not IObjectCreationOperation { Constructor: { } constructor } creation || lineage.Apis.Find(constructor, ApiRole.Random) is not { } made || made.IndexOf("seed") < 0
                || Given(creation, made, "seed") is not { } seed)
            {
                continue;
            }

            var generator = OverSource(creation, lineage) ?? creation;
            if (GiverOf(generator, context.CancellationToken) is { } giver)
            {
                if (seed.ConstantValue.HasValue && DrawsFrom(giver, lineage, context.CancellationToken) is { Length: > 0 } given
                    && (DescribeCalls(creation, lineage, context.CancellationToken) ?? DescribeUsers(given, lineage, context.CancellationToken)) is { } called)
                {
                    Report(context, creation, given, called, lineage);
                }

                continue;
            }

            if (DrawsOf(generator, lineage, context.CancellationToken) is not { Length: > 0 } draws)
            {
                continue;
            }

            var around = Repeating(creation);
            var repeated = around is not null ? IsInvariant(seed, around, lineage, context.CancellationToken) && draws.All(draw => Repeating(draw) == around) ? DescribeLoop(around, creation) : null
                : seed.ConstantValue.HasValue || SeedOfObject.Is(seed, lineage.References, context.CancellationToken)
                    ? DescribeCalls(creation, lineage, context.CancellationToken, onlyPerElement: !draws.All(static draw => Repeating(draw) is null), onlyOwn: !seed.ConstantValue.HasValue)
                : null;
            if (repeated is not null)
            {
                Report(context, creation, draws, repeated, lineage);
            }
        }
    }

    private void Report(SemanticModelAnalysisContext context, IObjectCreationOperation creation, ImmutableArray<IInvocationOperation> draws, string repeated, LineageModel lineage)
    {
        foreach (var draw in draws)
        {
            var flow = new DrawnFlow(lineage.Apis, lineage.References, context.CancellationToken);
            if (flow.Reaches(draw, written: null))
            {
                var location = creation.Syntax.GetLocation();
                context.ReportDiagnostic(Finding(
                    location, [flow.Place!], ImmutableDictionary<string, string?>.Empty, creation.Syntax.ToString(), repeated,
                    $"number each time, which reaches '{flow.Name}' ({SourcePlace.Describe(flow.Place!, location)}): what looks random is a constant", "create the generator once, before that"));
                return;
            }
        }
    }

    /// <summary>The loop of the epochs that a loader gives one order for all of.</summary>
    private static SyntaxNode? ReplayOf(IOperation place, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (Operations.MethodOf(place) is not { } member || lineage.Apis.Find(member, ApiRole.Draw) is not { } draw || draw["replays"] is null
            || Given(place, draw, "seed") is not { ConstantValue: not { HasValue: true, Value: null } } || Given(place, draw, "when") is { ConstantValue: { HasValue: true, Value: false } })
        {
            return null;
        }

        foreach (var method in new Callers(lineage, cancellationToken).Of([place.Syntax]).SelectMany(caller => lineage.WithNested(caller, cancellationToken)))
        {
            var read = lineage.Read(method, cancellationToken);
            foreach (var item in read.Events)
            {
                if (item is { Kind: EventKind.Drawn, Value: MadeValue drawn } && drawn.Site.Innermost == place.Syntax && RandomReading.Happens(drawn) && ReplayedOrder.Of(drawn, read, cancellationToken) is { } epochs)
                {
                    return epochs;
                }
            }
        }

        return null;
    }

    private static IOperation? Given(IOperation call, ApiFact fact, string part) =>
        Operations.ArgumentsOf(call).FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == fact.Parts[fact.IndexOf(part)].Parameter)?.Value;

    /// <summary>What takes its numbers from the generator and is made for nothing else: <c>new Normal(0, 1, new MersenneTwister(1))</c>.</summary>
    private static IObjectCreationOperation? OverSource(IObjectCreationOperation creation, LineageModel lineage) =>
        Operations.Outermost(creation).Parent is IArgumentOperation { Parameter.Name: var name, Parent: IObjectCreationOperation { Constructor: { } constructor } outer }
        && lineage.Apis.Find(constructor, ApiRole.Random) is { } over && over.IndexOf("source") is >= 0 and var source && over.Parts[source].Parameter == name
            ? outer
            : null;

    /// <summary>The calls that draw from a generator that serves nothing else.</summary>
    private static ImmutableArray<IInvocationOperation> DrawsOf(IObjectCreationOperation creation, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (DrawAt(creation, lineage) is { } direct)
        {
            return [direct];
        }

        if (Operations.Outermost(creation).Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var generator } })
        {
            return [];
        }

        return DrawsFrom(generator, lineage, cancellationToken);
    }

    /// <summary>The getter or method that does nothing but create the generator: <c>Random Noise => new Random(1);</c></summary>
    private static ISymbol? GiverOf(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        var whole = Operations.Outermost(creation);

        return whole.Parent is IReturnOperation && References.Enclosing(creation, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.PropertyGet } method
            ? method.AssociatedSymbol ?? method
            : null;
    }

    private static ImmutableArray<IInvocationOperation> DrawsFrom(ISymbol generator, LineageModel lineage, CancellationToken cancellationToken)
    {
        var occurrences = lineage.References.Of(generator, cancellationToken);
        var draws = occurrences.Reads.Select(read => DrawAt(read, lineage)).OfType<IInvocationOperation>().ToImmutableArray();
        return occurrences.Writes.IsEmpty && draws.Length == occurrences.Reads.Length ? draws : [];
    }

    /// <summary>The call that takes one number from a generator: on it, or given it.</summary>
    private static IInvocationOperation? DrawAt(IOperation generator, LineageModel lineage)
    {
        var (call, source) = Operations.Outermost(generator).Parent switch
        {
            IInvocationOperation { Instance: { } instance } own when Operations.Unconverted(instance) == generator => (own, "this"),
            IArgumentOperation { Parameter.Name: var name, Parent: IInvocationOperation given } => (given, name),
            _ => (null, ""),
        };
        return call is { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double }
            && lineage.Apis.Find(call.TargetMethod, ApiRole.Draw) is { } draw && draw.IndexOf("source") is >= 0 and var index && draw.Parts[index].Parameter == source
            ? call
            : null;
    }

    /// <summary>The loop, or the function given to LINQ, whose every turn runs a place.</summary>
    private static IOperation? Repeating(IOperation place)
    {
        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case ILoopOperation loop when !(loop is IForEachLoopOperation each && each.Collection.Syntax.Span.Contains(place.Syntax.Span)):
                    return loop;
                case IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ContainingType.Name: "Enumerable" or "List" or "Array" } } } } }:
                    return around;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static bool IsInvariant(IOperation seed, IOperation region, LineageModel lineage, CancellationToken cancellationToken) => seed.ConstantValue.HasValue || seed.DescendantsAndSelf().All(part => part switch
    {
        ILocalReferenceOperation { Local: var local } => IsOutside(local, region, lineage, cancellationToken),
        IParameterReferenceOperation { Parameter: var parameter } => !IsOfFunctionIn(region, parameter) && IsOutside(parameter, region, lineage, cancellationToken),
        IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation { Property: { SetMethod: null or { IsInitOnly: true }, IsIndexer: false } } => true,
        IConversionOperation or IBinaryOperation or ILiteralOperation => true,
        _ => false,
    });

    private static bool IsOutside(ISymbol variable, IOperation region, LineageModel lineage, CancellationToken cancellationToken) =>
        !variable.DeclaringSyntaxReferences.Any(reference => region.Syntax.Span.Contains(reference.Span))
        && !lineage.References.Of(variable, cancellationToken).Writes.Any(written => region.Syntax.Span.Contains(written.Syntax.Span));

    /// <summary>Whether a function gets a parameter anew in each turn; in a query it is declared in the clause before: <c>from row in rows where new Random(row.Id)…</c></summary>
    private static bool IsOfFunctionIn(IOperation region, IParameterSymbol parameter) => region.DescendantsAndSelf().Any(part => part is IAnonymousFunctionOperation { Symbol: var function } && SymbolEqualityComparer.Default.Equals(function, parameter.ContainingSymbol));

    private static string DescribeLoop(IOperation around, IOperation creation) =>
        around is ILoopOperation
            ? $"in each turn of the loop ({SourcePlace.Describe(around.Syntax.GetFirstToken().GetLocation(), creation.Syntax.GetLocation())})"
            : $"for each element of the sequence ({SourcePlace.Describe(SourcePlace.OfCall(around.Parent!.Parent!.Parent!), creation.Syntax.GetLocation())})";

    /// <summary>
    /// A method with a generator of its own, that is called for each row. One that draws many numbers may repeat a split or an order on purpose, for each candidate
    /// that is compared; where LINQ gives it the elements themselves, it repeats the noise of one row in all of them.
    /// </summary>
    private static string? DescribeCalls(IOperation creation, LineageModel lineage, CancellationToken cancellationToken, bool onlyPerElement = false, bool onlyOwn = false)
    {
        if (References.Enclosing(creation, cancellationToken) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.PropertyGet } method)
        {
            return null;
        }

        foreach (var name in References.NamesOf(method.AssociatedSymbol ?? method))
        {
            foreach (var use in lineage.References.Of(name, cancellationToken).Reads)
            {
                if (onlyOwn && !SeedOfObject.IsOwn(use))
                {
                    continue; // Another object has another seed.
                }

                if (onlyPerElement ? IsGivenElements(use) || (MakesPartOfElement(use) && !UsesLibrary(method, lineage, cancellationToken)) : Repeating(use) is not null || use is IMethodReferenceOperation)
                {
                    return $"in each call of '{(method.AssociatedSymbol ?? method).Name}', as in {SourcePlace.Describe(use.Syntax.GetLocation(), creation.Syntax.GetLocation())},";
                }
            }
        }

        return null;
    }

    /// <summary>A method that draws from a generator which something else makes for it each time, and is called for each row itself.</summary>
    private static string? DescribeUsers(ImmutableArray<IInvocationOperation> draws, LineageModel lineage, CancellationToken cancellationToken) =>
        draws.Where(static draw => Repeating(draw) is null).Select(draw => DescribeCalls(draw, lineage, cancellationToken)).FirstOrDefault(static called => called is not null);

    private static bool IsGivenElements(IOperation use) =>
        use is IMethodReferenceOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: nameof(Enumerable.Select), ContainingType.Name: nameof(Enumerable) } } } } };

    /// <summary>A call that makes, of an element of a sequence, a part of what a query makes of it: <c>rows.Select(row => new Row { X = Noisy(row.X) })</c>.</summary>
    private static bool MakesPartOfElement(IOperation use) =>
        use is IInvocationOperation call && Repeating(call) is IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } parameters } function
        && IsArgumentOf(function, nameof(Enumerable.Select))
        && Operations.Outermost(call).Parent is ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } or IArgumentOperation { Parent: IObjectCreationOperation }
        && call.Arguments.Any(argument => argument.Value.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation { Parameter: var element } && SymbolEqualityComparer.Default.Equals(element, parameters[0])));

    private static bool IsArgumentOf(IAnonymousFunctionOperation function, string query) =>
        function is { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var target } } } } && target.Name == query && target.ContainingType.Name == nameof(Enumerable);

    /// <summary>Whether a method does more with a library than draw from it: what trains or divides with one seed each time does so on purpose.</summary>
    private static bool UsesLibrary(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken) => method.DeclaringSyntaxReferences
        .SelectMany(declared => lineage.References.OperationOf(declared.GetSyntax(cancellationToken), cancellationToken)?.DescendantsAndSelf() ?? [])
        .Any(part => part is IInvocationOperation { TargetMethod: var target } && lineage.Apis.IsInLibrary(target) && lineage.Apis.Find(target, ApiRole.Draw) is null);

    /// <summary>The same seed for each candidate is how candidates are compared.</summary>
    private sealed class DrawnFlow(ApiModel apis, References references, CancellationToken cancellationToken) : NumberFlow(apis, references, cancellationToken)
    {
        protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target) =>
            string.Equals(argument.Parameter?.Name, "seed", StringComparison.OrdinalIgnoreCase) ? Use.Ends : base.OnArgument(argument, target);

        /// <summary>A number that a query compares goes on in the rows it keeps, all of them or none, and what the comparison says where that is kept: a label that is flipped.</summary>
        protected override bool OnUse(IOperation value, IOperation use)
        {
            if (use is not IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } condition)
            {
                return base.OnUse(value, use);
            }

            foreach (var kept in KeptBy(condition))
            {
                Push(kept);
            }

            Push(condition);
            return true;
        }

        /// <summary>The queries that keep the rows a condition holds for.</summary>
        private IEnumerable<IOperation> KeptBy(IOperation condition)
        {
            var whole = condition;
            while (whole.Parent is IBinaryOperation or IUnaryOperation or IParenthesizedOperation or IConversionOperation or IReturnOperation or IBlockOperation)
            {
                whole = whole.Parent;
            }

            var functions = whole.Parent is IAnonymousFunctionOperation lambda ? [lambda]
                : whole.Parent is IMethodBodyOperation or ILocalFunctionOperation && References.Enclosing(condition, Cancellation) is IMethodSymbol method ? References.UsesOf(method, Cancellation).OfType<IMethodReferenceOperation>()
                : Enumerable.Empty<IOperation>();
            return functions.Select(static function => function.Parent?.Parent).OfType<IArgumentOperation>()
                .Where(argument => argument.Parent is IInvocationOperation { TargetMethod: var query } && Apis.Find(query, ApiRole.Subset) is { } subset && subset.Plays("predicate", argument.Parameter!.OriginalDefinition))
                .Select(static argument => argument.Parent!);
        }
    }
}
