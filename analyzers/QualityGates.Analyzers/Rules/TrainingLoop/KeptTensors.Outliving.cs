using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <content>What lives on when a scope or a pass has ended.</content>
internal sealed partial class KeptTensors
{
    private const int MaximumHelpers = 3;

    /// <summary>
    /// What computes a loss before the scope begins in which it is propagated: that scope releases neither the loss nor what it was computed from.
    /// Nothing where that is not so, or not known.
    /// </summary>
    internal IEnumerable<IOperation> ComputedBefore(IInvocationOperation backward, IOperation? loss)
    {
        if (scopes.Over(backward) is not { } scope)
        {
            return [];
        }

        var covered = TensorScopes.CoveredBy(scope).ToList();
        return loss switch
        {
            ILocalReferenceOperation { Local: var local } => Computed(local) is { } made && !Covers(covered, made.Syntax) ? [made] : [],
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } or INamedTypeSymbol } parameter }
                when !lineage.References.WritesOf(parameter, cancellationToken).Any() =>
                lineage.References.UsesOf(parameter, cancellationToken).OfType<IInvocationOperation>()
                    .Select(call => Operations.GivenFor(parameter, call))
                    .Select(given => given is null ? null : ModuleClass.Plain(given) is ILocalReferenceOperation { Local: var named } ? Computed(named) : GivesComputed(given, MaximumHelpers) ? given : null)
                    .OfType<IOperation>(),
            _ => [],
        };
    }

    /// <summary>What computes the only value of a variable, which nobody releases by itself.</summary>
    private IOperation? Computed(ILocalSymbol local) =>
        !local.IsUsing && local.DeclaringSyntaxReferences.Length == 1 && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
        && !lineage.References.WritesOf(local, cancellationToken).Any() && lineage.References.OperationOf(initializer, cancellationToken) is { } value && GivesComputed(value, MaximumHelpers) ? value : null;

    /// <summary>Whether a value is computed by the library or an operator, here or in a method of the program that gives it back as it is.</summary>
    private bool GivesComputed(IOperation value, int helpers) => ModuleClass.Plain(value) switch
    {
        IBinaryOperation or IUnaryOperation => true,
        IInvocationOperation call when lineage.Apis.IsInLibrary(call.TargetMethod) => GivesNew(call),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } => helpers > 0
            && lineage.References.ReturnedBy(method, cancellationToken) is var returned && returned.Any() && returned.All(given => given is not null && scopes.Over(given) is null
                && (ModuleClass.Plain(given) is ILocalReferenceOperation { Local: var local } ? Computed(local) is not null : GivesComputed(given, helpers - 1))),
        _ => false,
    };

    /// <summary>The loop that goes over a sequence, as it is or with something beside each element, a part of them left out.</summary>
    private IForEachLoopOperation? LoopOver(IOperation sequence)
    {
        var outer = Operations.Outermost(sequence);
        return outer.Parent is IForEachLoopOperation loop ? loop.Collection == outer ? loop : null
            : outer.Parent is IArgumentOperation { Parent: IInvocationOperation call } && HandsOn(call) is { } rows && Operations.Unconverted(rows).Syntax == Operations.Unconverted(sequence).Syntax ? LoopOver(call)
            : null;
    }

    /// <summary>The sequence whose elements a call hands on one by one, when they are asked for; null where it gives others.</summary>
    private IOperation? HandsOn(IInvocationOperation call)
    {
        if (lineage.Apis.Find(call.TargetMethod) is not { } api || (api.As(ApiRole.Same) ?? api.As(ApiRole.Subset) ?? api.As(ApiRole.Map)) is not { } fact || fact["keeps"] is not null)
        {
            return null;
        }

        var hasElement = fact.Role != ApiRole.Map
            || FunctionOf(EventSubjects.Operand(call, fact, "by")) is { Symbol.Parameters: { IsEmpty: false } parameters } function && ResultOf(function) is ITupleOperation pair
                && pair.Elements.Any(element => ModuleClass.Plain(element) is IParameterReferenceOperation { Parameter: var given } && SymbolEqualityComparer.Default.Equals(given, parameters[0]));
        return hasElement ? EventSubjects.Operand(call, fact, fact.Role == ApiRole.Same ? "of" : "rows") : null;
    }

    /// <summary>Tensors that a query makes of something and that are collected on the spot, when what holds them lives on.</summary>
    private IEnumerable<(IOperation Value, string Keeper)> SelectedIn(List<IOperation> all, List<IOperation> covered)
    {
        foreach (var operation in all)
        {
            var (kept, keeper) = operation switch
            {
                IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned } => (returned, "it is returned"),
                ISimpleAssignmentOperation assignment when OutlivingName(assignment.Target, covered, mayComeAgain: true) is { } name and not IParameterSymbol { RefKind: RefKind.None } && IsOfOutlivingObject(assignment.Target, covered) =>
                    (assignment.Value, $"'{name.Name}' holds it"),
                _ => (null, ""),
            };
            if (kept is not null && Selected(ModuleClass.Plain(kept), isKept: false) is { } value)
            {
                yield return (value, keeper);
            }
        }
    }

    /// <summary>The tensor that a query gives for each element, when it has run once it is given: <c>all.Select(x =&gt; x.clone()).ToList()</c>; null for what is no such query.</summary>
    private IOperation? Selected(IOperation query, bool isKept)
    {
        if (query is not IInvocationOperation call || lineage.Apis.Find(call.TargetMethod) is not { } api)
        {
            return null;
        }

        if (api.As(ApiRole.Map) is { } map && (isKept || map["keeps"] is not null))
        {
            return FunctionOf(EventSubjects.Operand(call, map, "by")) is { } function && ResultOf(function) is { } result and not ILocalReferenceOperation && IsTensor(result) ? result : null;
        }

        return api.As(ApiRole.Same) is { } same && EventSubjects.Operand(call, same, "of") is { } of ? Selected(ModuleClass.Plain(of), isKept || same["keeps"] is not null) : null;
    }

    private static IAnonymousFunctionOperation? FunctionOf(IOperation? value) =>
        (value is null ? null : Operations.Unconverted(value)) switch
        {
            IAnonymousFunctionOperation function => function,
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => function,
            _ => null,
        };

    /// <summary>The only expression of a function; null where it has statements.</summary>
    private static IOperation? ResultOf(IAnonymousFunctionOperation function) =>
        function.Body.Operations is { Length: 1 } operations && operations[0] is IReturnOperation { ReturnedValue: { } result } ? ModuleClass.Plain(result) : null;

    /// <summary>The tensors that something brings into a collection: itself, or those of a tuple or record that is made there.</summary>
    private IEnumerable<IOperation> TensorsIn(IOperation added) => (ModuleClass.Plain(added) switch
    {
        ITupleOperation pair => pair.Elements.Select(ModuleClass.Plain),
        IObjectCreationOperation made => made.Arguments.Select(static argument => argument.Value).Where(IsPartOfRecord).Select(ModuleClass.Plain),
        var value => [value],
    }).Where(IsTensor);

    /// <summary>The collection of an object that a method of the program puts what it is given into, and does nothing else with: <c>void Record(Step step) =&gt; _steps.Add(step)</c>.</summary>
    private IFieldSymbol? CollectionFor(IArgumentOperation argument, IInvocationOperation call) =>
        argument.Parameter is { RefKind: RefKind.None } && call.TargetMethod is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsVirtual: false }
        && lineage.References.Of(Operations.DeclaredFor(call.TargetMethod, argument.Parameter), cancellationToken) is { Writes.IsEmpty: true, Reads: { Length: 1 } reads }
        && Operations.Outermost(reads[0]).Parent is IArgumentOperation { Parent: IInvocationOperation { Instance: IFieldReferenceOperation { Field: var field } } add }
        && lineage.Apis.Find(add.TargetMethod, ApiRole.Add) is not null
        && lineage.References.Of(field.OriginalDefinition, cancellationToken).Reads is var uses && uses.Any(read => read.Parent?.Syntax != add.Syntax) && !uses.Any(IsEmptied)
            ? field
            : null;

    private static bool IsEmptied(IOperation read) => read.Parent is IInvocationOperation { TargetMethod.Name: "Clear" or "Dequeue" or "RemoveAt" or "RemoveRange" } call && call.Instance == read;

    /// <summary>A value that a function gives which is run among some operations, as where it is run.</summary>
    private static IOperation OutsideOfFunctions(IOperation value, List<IOperation> covered)
    {
        var place = value;
        for (var outer = value; outer is not null && !covered.Contains(outer); outer = outer.Parent)
        {
            place = outer is IAnonymousFunctionOperation && outer.Parent is { } run ? run : place;
        }

        return place;
    }

    /// <summary>The variable or member a reference is of, when it lives on after some operations and is read there, or, where that counts, by them when they run again.</summary>
    private ISymbol? OutlivingName(IOperation target, List<IOperation> covered, bool mayComeAgain = false)
    {
        var name = NameOf(target);
        var isOutside = name switch
        {
            ILocalSymbol local => local.DeclaringSyntaxReferences.All(reference => !Covers(covered, reference.GetSyntax(cancellationToken))),
            IParameterSymbol parameter => parameter.RefKind is not RefKind.None || target.Type?.SpecialType == SpecialType.None && !IsTensor(target),
            IFieldSymbol or IPropertySymbol => true,
            _ => false,
        };
        return isOutside
            && (name is IParameterSymbol || IsSeenOutside(name!) || lineage.References.Of(name!, cancellationToken).Reads.Any(read => !Covers(covered, read.Syntax)) || (mayComeAgain && IsReadAgain(name!, target, covered)))
            ? name
            : null;
    }

    /// <summary>Whether code that uses the program as a library can read a member.</summary>
    private bool IsSeenOutside(ISymbol name)
    {
        for (var declared = name; declared is not (null or INamespaceSymbol); declared = declared.ContainingSymbol)
        {
            if (declared.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return name is IFieldSymbol or IPropertySymbol && lineage.Compilation.GetEntryPoint(cancellationToken) is null;
    }

    /// <summary>Whether the operations read a variable before they write it, which is what they wrote the time before.</summary>
    private bool IsReadAgain(ISymbol name, IOperation target, List<IOperation> covered)
    {
        var uses = lineage.References.Of(name, cancellationToken);
        return (name is not ILocalSymbol local || (LoopAround(target) is { } loop && !IsLocalOf(local, loop)))
            && uses.Writes.All(written => written.Syntax.SpanStart >= target.Syntax.SpanStart || !Covers(covered, written.Syntax))
            && uses.Reads.Any(read => read.Syntax.SpanStart < target.Syntax.SpanStart && Covers(covered, read.Syntax) && Operations.Outermost(read).Parent is IArgumentOperation or IBinaryOperation { OperatorMethod: not null } or ITupleOperation);
    }

    /// <summary>Whether the object of a member lives on after some operations: one that is made among them and only given to a call is gone with them.</summary>
    private bool IsOfOutlivingObject(IOperation target, List<IOperation> covered)
    {
        switch (Operations.Unconverted(target))
        {
            case IMemberReferenceOperation { Instance: ILocalReferenceOperation { Local: var local } owner }:
                return OutlivingName(owner, covered) is not null || IsReturned(local);
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } owner }:
                var made = owner.Parent;
                while (made is not (null or IObjectCreationOperation))
                {
                    made = made.Parent;
                }

                return made is null || (Operations.Outermost(made).Parent switch
                {
                    IReturnOperation => true,
                    ISimpleAssignmentOperation kept => OutlivingName(kept.Target, covered) is not null,
                    IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsReturned(local),
                    IArgumentOperation { Parent: IInvocationOperation { Instance: { } collection } call } => lineage.Apis.Find(call.TargetMethod, ApiRole.Add) is not null && OutlivingName(collection, covered) is not null,
                    _ => false,
                });
            default:
                return true;
        }

        bool IsReturned(ILocalSymbol local) => lineage.References.Of(local, cancellationToken).Reads.Any(static read => Operations.Outermost(read).Parent is IReturnOperation);
    }

    private static bool Covers(List<IOperation> covered, SyntaxNode place) =>
        covered.Any(operation => operation.Syntax.SyntaxTree == place.SyntaxTree && operation.Syntax.Span.Contains(place.Span));
}
