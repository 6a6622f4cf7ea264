using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1011: work that runs at the same time draws from one generator, or trains with one seeded context.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedRandomInParallel() : CallRule(Descriptor)
{
    public const string Id = "MLQ1011";

    // Variables that a context goes through before a rule gives up.
    private const int MaximumSteps = 6;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Generator shared by parallel work",
        messageFormat: "'{0}' is shared by the work that '{1}' ({2}) runs at the same time, {3}: which part gets which numbers depends on the scheduler, so the seed repeats nothing; create {4} for each part, with a seed of its own",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Numbers are handed out in the order in which threads ask. System.Random breaks when several do at once, and then gives only zeros; a context locks, "
            + "but the order still differs from run to run.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => apis.NamesOf(ApiRole.Parallel);

    private protected override bool MayConcern(SimpleNameSyntax name) =>
        References.CallOf(name) is { } whole && (name.Identifier.ValueText is "AsParallel" or "DataLoader" or "IterableDataLoader"
            || (whole is InvocationExpressionSyntax call && (IsOnSchedulers(call) || call.ArgumentList.Arguments.Any(static argument => argument.Expression is AnonymousFunctionExpressionSyntax))));

    // A function that is named may be anything, so there the name in front has to be one of these: Parallel.For(0, rows, Fill).
    private static bool IsOnSchedulers(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Expression: var on }
        && (on is MemberAccessExpressionSyntax { Name: var last } ? last : on) is IdentifierNameSyntax { Identifier.ValueText: nameof(Parallel) or nameof(Task) or nameof(Task.Factory) };

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var reported = new HashSet<(ISymbol, SyntaxNode)>();
        var shown = new HashSet<Location>(); // A function that is named is the work of whoever names it.
        foreach (var place in places)
        {
            if (Operations.MethodOf(place) is not { } target || lineage.Apis.Find(target, ApiRole.Parallel) is not { } parallel)
            {
                continue;
            }

            if (parallel["runs"] == "dataset")
            {
                ReportDataSet(context, place, target, parallel, lineage);
                continue;
            }

            if (place is not IInvocationOperation call)
            {
                continue;
            }

            foreach (var (work, around, named) in WorkOf(call, parallel, lineage, context.CancellationToken))
            {
                var uses = (named is null ? CapturedBy(work, around).Concat(ReachedBy(work, around, lineage, context.CancellationToken)) : KeptBy(work, around, named)).ToList();
                foreach (var (shared, reference, symbol) in uses)
                {
                    if (!reported.Contains((symbol, around.Syntax)) && Describe(shared, reference, symbol, work, uses, lineage, context.CancellationToken) is var (what, instead))
                    {
                        reported.Add((symbol, around.Syntax));
                        var location = shared == reference ? reference.Syntax.GetLocation() : SourcePlace.OfCall(shared);
                        if (shown.Add(location))
                        {
                            context.ReportDiagnostic(Finding(
                                location, [SourcePlace.OfCall(call)], ImmutableDictionary<string, string?>.Empty, symbol.Name, call.TargetMethod.Name, SourcePlace.Describe(SourcePlace.OfCall(call), location), what, instead));
                        }
                    }
                }
            }
        }
    }

    private void ReportDataSet(SemanticModelAnalysisContext context, IOperation call, IMethodSymbol target, ApiFact parallel, LineageModel lineage)
    {
        IOperation? Given(string part) => Operations.ArgumentsOf(call).FirstOrDefault(argument => argument.Parameter is { } parameter && parallel.Plays(part, parameter.OriginalDefinition))?.Value;
        if (Given("threads")?.ConstantValue is not { HasValue: true, Value: int and > 1 } || Given("rows") is not { } rows
            || new GeneratorOfRows(lineage, context.CancellationToken).DrawnFromIn(Operations.Unconverted(rows).Type) is not { } reference)
        {
            return;
        }

        var location = SourcePlace.OfCall(call.Syntax);
        context.ReportDiagnostic(Finding(
            location, [reference.Syntax.GetLocation()], ImmutableDictionary<string, string?>.Empty, reference.Syntax.ToString(), target.MethodKind == MethodKind.Constructor ? target.ContainingType.Name : target.Name,
            SourcePlace.Describe(location, location), "which draws from it", "a generator"));
    }

    /// <summary>The functions that run at the same time, with what a generator has to be created inside of to be their own, and the name a method of an object is given by.</summary>
    private static IEnumerable<(IOperation Work, IOperation Around, IOperation? Named)> WorkOf(IInvocationOperation call, ApiFact parallel, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (parallel["runs"] == "queries")
        {
            // AsParallel().Select(…).Where(…): every function further on in the chain.
            for (var next = NextIn(call); next is not null; next = NextIn(next))
            {
                if (next.TargetMethod.Name is "AsSequential" or "AsEnumerable" || next.TargetMethod.ContainingType.Name != "ParallelEnumerable")
                {
                    yield break;
                }

                foreach (var (work, named) in FunctionsOf(next, lineage, cancellationToken))
                {
                    yield return (work, work, named);
                }
            }

            yield break;
        }

        // One task is not parallel to itself: many are, that a loop or a query starts.
        var around = parallel["runs"] == "once" ? RepeatedBy(call) : null;
        if (parallel["runs"] == "once" && around is null)
        {
            yield break;
        }

        foreach (var (work, named) in FunctionsOf(call, lineage, cancellationToken))
        {
            yield return (work, around ?? work, named);
        }
    }

    private static IInvocationOperation? NextIn(IInvocationOperation call)
    {
        var whole = call.Parent;
        while (whole is IConversionOperation)
        {
            whole = whole.Parent;
        }

        return whole is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation next } ? next : whole as IInvocationOperation;
    }

    private static IEnumerable<(IOperation Work, IOperation? Named)> FunctionsOf(IInvocationOperation call, LineageModel lineage, CancellationToken cancellationToken) =>
        call.Arguments.SelectMany(static argument => argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements : [argument.Value])
            .Select(value => FunctionIn(value, lineage, cancellationToken)).Where(static function => function.Work is not null)!;

    /// <summary>A function that is written where it is given, kept in a variable before, or named; of a method that is named, the code of it.</summary>
    private static (IOperation? Work, IOperation? Named) FunctionIn(IOperation? value, LineageModel lineage, CancellationToken cancellationToken) => value switch
    {
        IDelegateCreationOperation { Target: var target } => FunctionIn(target, lineage, cancellationToken),
        IAnonymousFunctionOperation lambda => (lambda, null),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method } => (CodeOf(method, lineage, cancellationToken), null),
        IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation, Method: var method } reference => (CodeOf(method, lineage, cancellationToken), reference),
        ILocalReferenceOperation { Type.TypeKind: TypeKind.Delegate, Local: var local } when lineage.References.Of(local, cancellationToken).Writes.IsEmpty
            && lineage.References.InitialOf(local, cancellationToken) is IDelegateCreationOperation or IAnonymousFunctionOperation or IMethodReferenceOperation =>
            FunctionIn(lineage.References.InitialOf(local, cancellationToken), lineage, cancellationToken),
        _ => (null, null),
    };

    private static IOperation? CodeOf(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, DeclaringSyntaxReferences: { Length: 1 } bodies } ? lineage.References.OperationOf(bodies[0].GetSyntax(cancellationToken), cancellationToken) : null;

    private static IOperation? RepeatedBy(IOperation call)
    {
        // What is waited for in its turn is over before the next one begins; a function that waits may itself run several times at once.
        var isWaitedFor = IsWaitedFor(call);
        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if ((around is ILoopOperation && !isWaitedFor) || around is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" or "List" } } } })
            {
                return around;
            }

            isWaitedFor &= around is not IAnonymousFunctionOperation;
        }

        return null;
    }

    /// <summary>Whether a task is waited for where it is started.</summary>
    private static bool IsWaitedFor(IOperation task) => task.Parent switch
    {
        IAwaitOperation => true,
        IInvocationOperation { TargetMethod.Name: nameof(Task.ConfigureAwait) } configured when configured.Instance == task => IsWaitedFor(configured),
        IInvocationOperation { TargetMethod.Name: nameof(Task.Wait) or nameof(Task.GetAwaiter) } waiting => waiting.Instance == task,
        IPropertyReferenceOperation { Property.Name: nameof(Task<int>.Result) } result => result.Instance == task,
        _ => false,
    };

    /// <summary>Variables and fields that live outside, used inside, by no lock.</summary>
    private static IEnumerable<(IOperation Place, IOperation Reference, ISymbol Symbol)> CapturedBy(IOperation work, IOperation around)
    {
        foreach (var operation in work.Descendants())
        {
            if (SharedIn(operation) is { } symbol && (symbol is IFieldSymbol || !IsDeclaredIn(symbol, work, around)))
            {
                yield return (operation, operation, symbol);
            }
        }
    }

    private static ISymbol? SharedIn(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } when !field.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ThreadStaticAttribute)) => field,
        _ => null,
    };

    private static bool IsDeclaredIn(ISymbol symbol, params IOperation[] places) =>
        symbol.DeclaringSyntaxReferences.Any(reference => places.Any(place => place.Syntax.SyntaxTree == reference.SyntaxTree && place.Syntax.Span.Contains(reference.Span)));

    /// <summary>What the local functions around and the methods of the same object keep, that the work calls: it is shared where they are called.</summary>
    private static IEnumerable<(IOperation Place, IOperation Reference, ISymbol Symbol)> ReachedBy(IOperation work, IOperation around, LineageModel lineage, CancellationToken cancellationToken) =>
        from call in work.Descendants().OfType<IInvocationOperation>()
        where call.Instance is null or IInstanceReferenceOperation && !IsDeclaredIn(call.TargetMethod, work)
        let code = CodeOf(call.TargetMethod, lineage, cancellationToken)
        where code is not null
        from kept in KeptBy(code, around, call)
        select kept;

    /// <summary>What code that is called or named keeps: fields and what its object was made with; of a local function, what lives outside.</summary>
    private static IEnumerable<(IOperation Place, IOperation Reference, ISymbol Symbol)> KeptBy(IOperation code, IOperation around, IOperation place)
    {
        foreach (var part in code.Descendants())
        {
            var isKept = part switch
            {
                IFieldReferenceOperation { Instance: var of } => of is null or IInstanceReferenceOperation,
                IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
                _ => code is ILocalFunctionOperation,
            };
            if (isKept && SharedIn(part) is { } symbol && (symbol is IFieldSymbol || !IsDeclaredIn(symbol, code, around)))
            {
                yield return (place, part, symbol);
            }
        }
    }

    /// <summary>What the work does with a generator or context, and what to create instead; null where it is neither, or does nothing that draws.</summary>
    private static (string What, string Instead)? Describe(
        IOperation shared, IOperation reference, ISymbol symbol, IOperation work, List<(IOperation Place, IOperation Reference, ISymbol Symbol)> uses, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (reference.Type is { Name: nameof(Random), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
        {
            return GeneratorOfRows.IsLocked(reference, work) || GeneratorOfRows.IsLocked(shared, work) || !IsOfMachineLearning(shared, reference, lineage, cancellationToken) ? null : ("which draws from it", "a generator");
        }

        if (reference.Type is INamedTypeSymbol type && type.InstanceConstructors.Any(constructor => lineage.Apis.Find(constructor, ApiRole.Context) is not null))
        {
            return uses.Exists(use => SymbolEqualityComparer.Default.Equals(use.Symbol, symbol) && MayTrain(use.Reference, lineage.Apis))
                && IsSeeded(symbol, lineage, MaximumSteps, cancellationToken) && Trains(work, lineage, cancellationToken) ? ("which trains with it", "a context") : null;
        }

        return null;
    }

    /// <summary>Whether a use of a context may be for training: of what is called on it only that is known to be none which loads, divides, transforms or evaluates.</summary>
    private static bool MayTrain(IOperation reference, ApiModel apis)
    {
        var value = reference;
        while (value.Parent is IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: true } catalog && catalog.Instance == value)
        {
            value = catalog;
        }

        // An extension is given the catalog as its first argument.
        var call = value.Parent is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } extension } ? extension
            : value.Parent is IInvocationOperation { Instance: var instance } own && instance == value ? own : null;
        return call is null || apis.Find(call.TargetMethod) is not { } api || api.As(ApiRole.Trainer) is not null || api.As(ApiRole.Draw) is not null
            || (api.As(ApiRole.Source) ?? api.As(ApiRole.Same) ?? api.As(ApiRole.Split) ?? api.As(ApiRole.Evaluate) ?? api.As(ApiRole.Transform) ?? api.As(ApiRole.Load)) is null;
    }

    /// <summary>Whether what is drawn becomes data of a model, or the method uses a library otherwise, or the work does that calls it.</summary>
    private static bool IsOfMachineLearning(IOperation shared, IOperation reference, LineageModel lineage, CancellationToken cancellationToken) =>
        new[] { reference, shared }.Distinct().Any(place => lineage.MethodAround(place.Syntax, cancellationToken) is { } around && lineage.LibraryUse.Of(around, cancellationToken))
        || (DrawOf(reference) is { } draw && new NumberFlow(lineage.Apis, lineage.References, cancellationToken).Reaches(draw, written: null));

    /// <summary>The call that draws from a generator, or that a method of the program is given it by.</summary>
    private static IInvocationOperation? DrawOf(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation draw when draw.Instance == reference => draw,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } draw } => draw,
        _ => null,
    };

    /// <summary>Whether the context is known to be created with a seed: without one nothing repeats anyway, which is the matter of MLQ1001.</summary>
    private static bool IsSeeded(ISymbol symbol, LineageModel lineage, int steps, CancellationToken cancellationToken)
    {
        if (steps == 0)
        {
            return false;
        }

        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } && IsSeededValue(lineage.References.OperationOf(value, cancellationToken), lineage, steps, cancellationToken))
            {
                return true;
            }
        }

        return lineage.References.Of(symbol.OriginalDefinition, cancellationToken).Writes is { Length: 1 } writes ? IsSeededValue(writes[0], lineage, steps, cancellationToken)
            : symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
                && CallsOf(method, lineage, cancellationToken).Select(call => Operations.GivenFor(parameter, call))
                    .Any(given => IsSeededValue(given, lineage, steps, cancellationToken));
    }

    private static bool IsSeededValue(IOperation? value, LineageModel lineage, int steps, CancellationToken cancellationToken) => value switch
    {
        ILocalReferenceOperation { Local: var local } => IsSeeded(local, lineage, steps - 1, cancellationToken),
        IFieldReferenceOperation { Field: var field } => IsSeeded(field, lineage, steps - 1, cancellationToken),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } => IsSeeded(parameter, lineage, steps - 1, cancellationToken),
        _ => IsSeededCreation(value, lineage),
    };

    private static IEnumerable<IOperation> CallsOf(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken) => method.MethodKind switch
    {
        MethodKind.Ordinary or MethodKind.LocalFunction => lineage.References.Of(method.OriginalDefinition, cancellationToken).Reads,
        MethodKind.Constructor => lineage.References.Trees.SelectMany(tree => lineage.References.Named(tree, [method.ContainingType.Name], static _ => true, cancellationToken))
            .Where(made => made is IObjectCreationOperation { Constructor: { } constructor } && SymbolEqualityComparer.Default.Equals(constructor.OriginalDefinition, method.OriginalDefinition)),
        _ => [],
    };

    private static bool IsSeededCreation(IOperation? made, LineageModel lineage) =>
        made is IConversionOperation conversion ? IsSeededCreation(conversion.Operand, lineage)
        : made is IObjectCreationOperation { Constructor: { } constructor } creation && lineage.Apis.Find(constructor, ApiRole.Context) is { } context
            && creation.Arguments.Any(argument => argument.Parameter is { } parameter && context.Plays("seed", parameter) && argument.ArgumentKind == ArgumentKind.Explicit
                && argument.Value is not IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: null } });

    /// <summary>Whether the work learns something, itself or in what it calls.</summary>
    private static bool Trains(IOperation work, LineageModel lineage, CancellationToken cancellationToken)
    {
        foreach (var call in work.Descendants().OfType<IInvocationOperation>())
        {
            if (lineage.Apis.Find(call.TargetMethod) is { } api && (api.As(ApiRole.Fit) ?? api.As(ApiRole.CrossValidate) ?? api.As(ApiRole.Execute)) is not null)
            {
                return true;
            }

            if (!call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && lineage.References.BodiesOf(LineageModel.Key(call.TargetMethod), cancellationToken)
                .Any(body => lineage.Of(body, cancellationToken).Events.Any(static item => item.Value is MadeValue { Role: ApiRole.Fit or ApiRole.CrossValidate or ApiRole.Execute })))
            {
                return true;
            }
        }

        return false;
    }
}
