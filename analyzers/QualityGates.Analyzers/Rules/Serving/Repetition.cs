using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>
/// Whether something costly is made anew for each request, or each time round a loop that changes nothing about it. What is kept, in a field, a
/// cache or a list, is made once however often the code is passed; what depends on the request cannot be made before it.
/// </summary>
/// <param name="lineage">The program.</param>
/// <param name="inLoops">Whether loops count, and not requests alone.</param>
/// <param name="fromMemory">Whether it is made of what is in memory already: there is nothing to try again, and nothing new to wait for.</param>
/// <param name="cancellationToken">Cancels.</param>
internal sealed partial class Repetition(LineageModel lineage, bool inLoops, bool fromMemory, CancellationToken cancellationToken) : Outward<Repetition.Made>(lineage, cancellationToken)
{
    private const int MaximumDepth = 4;
    private const int MostMethods = 100;

    /// <summary>What is made, on its way out.</summary>
    /// <param name="Inputs">What it is made from, as far as it could differ: the path, the model.</param>
    /// <param name="IsResult">Whether what is made is still what comes out of the code passed so far.</param>
    /// <param name="IsTried">Whether a failure on the way is caught, so that a loop may be there to try again.</param>
    /// <param name="IsWithin">Whether what comes out of the code is an engine made of it.</param>
    /// <param name="Kept">Whether it has replaced what was in a place that outlives the request.</param>
    /// <param name="IsChosen">Whether something on the way decides that it is made now.</param>
    internal sealed record Made(ImmutableArray<IOperation> Inputs, bool IsResult, bool IsTried, bool IsWithin = false, Keeping Kept = Keeping.No, bool IsChosen = false);

    /// <summary>Whether a model of the program is given its weights again, in place: what a service may be told to do.</summary>
    private bool _isRestored;

    internal bool IsOf(IOperation made, ImmutableArray<IOperation> inputs)
    {
        _isRestored = made is IInvocationOperation call && Lineage.Apis.Find(call.TargetMethod, ApiRole.Load)?["into"] is not null
            && Operations.Unconverted(call.Instance ?? call.Arguments[0].Value) is IMemberReferenceOperation;
        return Walk(made, new Made(inputs, true, false));
    }

    protected override Made? Through(IOperation around, IOperation inner, Made made)
    {
        made = made.IsChosen || !Decides(around, inner) ? made : made with { IsChosen = true };
        switch (around)
        {
            case ICoalesceAssignmentOperation or ICoalesceOperation:
            case IConditionalOperation choice when inner != choice.Condition && IsTestOfState(choice.Condition, inner):
                return null;

            case IBlockOperation block when block.Operations.TakeWhile(operation => operation != inner).Any(IsEarlyExit):
                return null;

            case ISimpleAssignmentOperation or IDeconstructionAssignmentOperation or IArgumentOperation when (made.IsResult || made.IsWithin) && HeldBy(inner, 0) is var held and not Keeping.No:
                return held == Keeping.Cache ? null : made with { Kept = made.IsResult ? held : Keeping.Within, IsResult = false, IsWithin = false };

            case ISimpleAssignmentOperation assignment when made.IsResult && assignment.Value == inner:
                return made with { IsResult = IsOwnMember(assignment.Target) };

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when made.IsResult || made.IsWithin:
                var uses = Lineage.References.Of(local, CancellationToken).Reads.Select(static read => Converted(read)).ToList();
                var kept = uses.Select(use => HeldBy(use, 0)).Append(Keeping.No).Max();
                var isHandedOn = uses.Any(static use => use.Parent is IReturnOperation || use.Parent is ISimpleAssignmentOperation assignment && assignment.Value == use);
                return kept == Keeping.Cache ? null
                    : made with { IsResult = made.IsResult && isHandedOn, IsWithin = made.IsWithin && isHandedOn, Kept = kept == Keeping.No ? made.Kept : made.IsResult ? kept : Keeping.Within };

            case IArgumentOperation { Parent: IInvocationOperation maker } when made.IsResult && MakesEngine(maker):
                return made with { IsResult = false, IsWithin = true };

            case IInvocationOperation maker when made.IsWithin && MakesEngine(maker):
                return made;

            case ITryOperation attempt:
                return made with { IsTried = made.IsTried || attempt.Catches.Any(static caught => caught.Handler.Operations.LastOrDefault() is not IThrowOperation) };

            case IConversionOperation or IAwaitOperation or IParenthesizedOperation or IReturnOperation or IExpressionStatementOperation or IBlockOperation or IVariableDeclaratorOperation
                or IVariableDeclarationOperation or IVariableDeclarationGroupOperation or IConditionalOperation or IUsingOperation or IMethodBodyBaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or IDelegateCreationOperation or ITupleOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                return made;

            case IArgumentOperation { Parent: IObjectCreationOperation } or IObjectCreationOperation or IObjectOrCollectionInitializerOperation:
                return made;

            default:
                return made with { IsResult = false, IsWithin = false };
        }
    }

    protected override bool OnLoop(IOperation loop, IMethodSymbol? each, Made made)
    {
        if (!inLoops || made.Kept == Keeping.Itself || (made.IsResult && each is not null))
        {
            return false;
        }

        // What is given as a function by its name or by a variable is written elsewhere.
        IEnumerable<SyntaxNode> regions = each is null ? [loop.Syntax] : each.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(CancellationToken)).Append(loop.Syntax).Distinct();
        return (fromMemory ? !IsWaiting(loop) || !made.Inputs.Any(input => IsReplaced(input) || regions.Any(region => IsMadeIn(input, region))) : TakesWork(loop) || !((made.IsTried && MayTryAgain(loop)) || IsWaiting(loop)))
            && !regions.Any(region => made.Inputs.Any(input => Varies(input, region, 0)) || LeadsTo(region, MakesModels));
    }

    protected override bool OnParallel(IOperation work, IMethodSymbol? each, Made made) => OnLoop(work, each, made);

    protected override bool OnRequest(IOperation? function, IMethodSymbol method, Made made) =>
        (method.MethodKind == MethodKind.Constructor || !made.Inputs.Any(input => IsBrought(input, method, 0))) && !Trains(method)
        && (made.Kept switch
        {
            Keeping.Itself => !made.IsChosen && AnswersWith(function, method),
            Keeping.Within => Asks(function, method),
            _ => !_isRestored || Asks(function, method),
        });

    protected override bool OnRegistration(Registration registration, Made made) =>
        made.Kept != Keeping.Itself && (registration.Lives == "request" || (registration.Lives == "use" && Hosting.HasHandlers(CancellationToken)));

    protected override Made? ToCaller(IMethodSymbol callee, IOperation use, Made made)
    {
        var given = made.Inputs.SelectMany(input => ParametersIn(input, 0).Concat(SetFrom(input, callee))).Where(parameter => ExtensionBlocks.IsGivenTo(callee, parameter))
            .Select(parameter => Operations.GivenFor(parameter, use)).OfType<IOperation>();
        return made with { Inputs = [.. made.Inputs, .. given, .. GivenToObject(made, use)], IsResult = made.IsResult || use is IObjectCreationOperation };
    }

    /// <summary>What differs from element to element differs as the collection does: one that the request brings, or one that stays.</summary>
    protected override Made ToElements(IInvocationOperation query, IMethodSymbol function, Made made) =>
        (query.Instance ?? query.Arguments.FirstOrDefault()?.Value) is { } collection
        && made.Inputs.SelectMany(input => ParametersIn(input, 0)).Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, function.OriginalDefinition))
            ? made with { Inputs = made.Inputs.Add(collection) }
            : made;

    /// <summary>The parameters of a method by which it sets a member of its object that a value is read from.</summary>
    private IEnumerable<IParameterSymbol> SetFrom(IOperation value, IMethodSymbol method) => value.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Where(IsOwnMember)
        .SelectMany(member => Lineage.References.WritesOf(member.Member.OriginalDefinition, CancellationToken)).Where(written => FunctionOf(written.Syntax, method)).SelectMany(written => ParametersIn(written, 0));

    /// <summary>What the object is made with that a method is called on, where it is made for the call: new Scorer(job).Score().</summary>
    private IEnumerable<IOperation> GivenToObject(Made made, IOperation use)
    {
        var receiver = (use as IInvocationOperation)?.Instance is { } instance ? Operations.Unconverted(instance) : null;
        if (receiver is ILocalReferenceOperation { Local: var local } && DeclarationOf(local) is { } declared)
        {
            receiver = InitialOf(declared);
        }

        return receiver is not IObjectCreationOperation creation ? []
            : made.Inputs.SelectMany(input => ParametersIn(input, 0).Concat(input.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Where(IsOwnMember)
                    .SelectMany(member => Lineage.References.WritesOf(member.Member.OriginalDefinition, CancellationToken)).SelectMany(written => ParametersIn(written, 0))))
                .Where(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, creation.Constructor?.OriginalDefinition))
                .Select(parameter => Operations.GivenFor(parameter, creation)).OfType<IOperation>();
    }

    protected override Made? ToRunner(IMethodSymbol function, IInvocationOperation run, IInvocationOperation call, Made made) =>
        ToCaller(function, run, made) is { } inside ? ToCaller(call.TargetMethod, call, inside) : null;

    /// <summary>Whether a value is read from a field or property that is written while the program runs, and not only when its object starts.</summary>
    private bool IsReplaced(IOperation value) => value.DescendantsAndSelf().OfType<IMemberReferenceOperation>()
        .Any(member => member.Member is IFieldSymbol or IPropertySymbol && Lineage.References.WritesOf(member.Member.OriginalDefinition, CancellationToken)
            .Any(written => Lineage.References.Around(written.Syntax, CancellationToken) is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } and not IMethodSymbol { Name: "StartAsync" or "ExecuteAsync" }));

    /// <summary>Whether a value is made in a loop, or by code of the program that may make another each time.</summary>
    private bool IsMadeIn(IOperation value, SyntaxNode region) => value.DescendantsAndSelf().Any(part => part switch
    {
        ILocalReferenceOperation { Local: var local } => DeclarationOf(local) is { } declared && region.Span.Contains(declared.Span),
        IInvocationOperation call => !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty,
        _ => false,
    });

    /// <summary>A loop that may be there to repeat what failed. One that goes through things does that only where it can be left before the last of them.</summary>
    private static bool MayTryAgain(IOperation loop) => loop is not IForEachLoopOperation each
        || each.Body.Descendants().Any(static part => part is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation { Kind: OperationKind.Return });

    /// <summary>A loop that waits for something to happen, again and again, and may be there to read what is new.</summary>
    private static bool IsWaiting(IOperation loop) =>
        loop is IWhileLoopOperation { Condition: var condition } && (condition is null or { ConstantValue.HasValue: true } || condition.DescendantsAndSelf().Any(static part => part.Type?.Name is "CancellationToken" or "PeriodicTimer"))
        || loop is IForLoopOperation { Condition: null };

    /// <summary>A loop that takes one message after the other, and does something for each: what it makes is as new as in a loop over a list.</summary>
    private static bool TakesWork(IOperation loop) => loop is IWhileLoopOperation or IForLoopOperation && loop.Descendants().OfType<IInvocationOperation>().ToList() is var calls
        && calls.Exists(static call => call.TargetMethod.Name is "ReadAsync" or "TryRead" or "Dequeue" or "DequeueAsync" or "TryDequeue" or "Take" or "TryTake" or "Receive" or "ReceiveAsync" or "ReceiveMessageAsync" or "Consume"
            && call.Instance?.Type is { } source && (source.Name.Contains("Channel") || source.Name.Contains("Queue") || source.Name.Contains("Collection") || source.Name.Contains("Buffer") || source.Name.Contains("Consumer") || source.Name.Contains("Receiver")))
        && !calls.Exists(static call => call.TargetMethod is { Name: "Delay", ContainingType.Name: "Task" } or { Name: "WaitForNextTickAsync" });

    /// <summary>
    /// A condition that asks whether something has been made before. What a caller or request brings is looked at for its own sake, unless what
    /// depends on the answer goes on with it: what was found in a cache by its name.
    /// </summary>
    private bool IsTestOfState(IOperation condition, IOperation consequence) => condition.DescendantsAndSelf().Any(part => part switch
    {
        IInvocationOperation { TargetMethod.Name: "TryGetValue" or "ContainsKey" or "TryTake" or "TryDequeue" or "TryPop" } asked => !HoldsFunctions(asked.Instance?.Type),
        IFieldReferenceOperation { Field.IsConst: false } or IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false } => IsState(part, consequence),
        IIsPatternOperation { Value: ILocalReferenceOperation matched } => IsState(matched, consequence),
        IBinaryOperation { LeftOperand: ILocalReferenceOperation compared, RightOperand: var right } =>
            IsNull(right) && IsState(compared, consequence),
        _ => false,
    });

    /// <summary>A table of what can be done says nothing of what has been made.</summary>
    private static bool HoldsFunctions(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments: var held } && held.Any(static one => one.TypeKind == TypeKind.Delegate);

    private bool IsState(IOperation asked, IOperation consequence) =>
        !ComesFromOutside(asked, 0) || consequence.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(SymbolOf(part), SymbolOf(asked)));

    /// <summary>Whether a value is, or is made of, what the method around is called with, other than a service.</summary>
    private bool ComesFromOutside(IOperation value, int depth) => value.DescendantsAndSelf().Any(part => part switch
    {
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } or INamedTypeSymbol } parameter } => !Hosting.IsService(parameter, CancellationToken),
        ILocalReferenceOperation { Local: var local } => depth < MaximumDepth && DeclarationOf(local) is { } declared && InitialOf(declared) is { } initial && ComesFromOutside(initial, depth + 1),
        _ => false,
    });

    private static ISymbol? SymbolOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    private bool IsEarlyExit(IOperation statement) =>
        statement is IConditionalOperation { WhenFalse: null, WhenTrue: var exit } choice && IsTestOfState(choice.Condition, exit) && !IsTestOfAbsence(choice.Condition)
        && choice.Condition is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: IInvocationOperation { TargetMethod.Name: "TryGetValue" or "ContainsKey" or "TryTake" or "TryDequeue" or "TryPop" or "TryRead" } } // Nothing is there to work on.
        && (exit as IBlockOperation)?.Operations.LastOrDefault() is var last && (last ?? exit) is IReturnOperation or IBranchOperation;

    /// <summary>Whether a condition asks for what is not there: whoever leaves then has nothing to work with, rather than something that was made before.</summary>
    private static bool IsTestOfAbsence(IOperation condition) => condition switch
    {
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } => IsNull(value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } test => IsNull(test.LeftOperand) || IsNull(test.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => IsTestOfAbsence(either.LeftOperand) && IsTestOfAbsence(either.RightOperand),
        IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } => true,
        _ => false,
    };

    private static bool IsNull(IOperation value) => Operations.Unconverted(value).ConstantValue is { HasValue: true, Value: null };

    private static bool IsOwnMember(IOperation target) => target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation };

    private bool IsInConstructor(IOperation place) => Lineage.References.Around(place.Syntax, CancellationToken) is IMethodSymbol { MethodKind: MethodKind.Constructor };

    private static IOperation? FunctionAround(IOperation place)
    {
        var around = place.Parent;
        while (around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            around = around.Parent;
        }

        return around;
    }

    /// <summary>Whether a value is, or may be, another each time round.</summary>
    private bool Varies(IOperation value, SyntaxNode region, int depth)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            switch (part)
            {
                case ILocalReferenceOperation { Local: var local } when DeclarationOf(local) is { } declared:
                    if (declared.Parent?.Parent == region) // for (var month = 1; …): the loop counts it.
                    {
                        return true;
                    }

                    if (region.Span.Contains(declared.Span) ? depth >= MaximumDepth || InitialOf(declared) is not { } initial || Varies(initial, region, depth + 1) : IsWrittenIn(local, region))
                    {
                        return true;
                    }

                    break;

                case IParameterReferenceOperation { Parameter: var parameter } when DeclarationOf(parameter) is { } declared && (region.Span.Contains(declared.Span) || IsWrittenIn(parameter, region)):
                case IMemberReferenceOperation { Member: IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null } } member when IsOwnMember(member) && IsWrittenIn(member.Member.OriginalDefinition, region):
                case IInvocationOperation call when Learns(call.TargetMethod) || IsOwnBusiness(call):
                case IIncrementOrDecrementOperation or IObjectCreationOperation { Type.Name: "Random" }:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Something is asked that may answer differently each time: a reader, a queue.</summary>
    private bool IsOwnBusiness(IInvocationOperation call) =>
        call.Instance is ILocalReferenceOperation or IParameterReferenceOperation && call.Instance.Type?.SpecialType != SpecialType.System_String && !Lineage.Apis.IsInLibrary(call.TargetMethod);

    /// <summary>Whether a value comes with the request, or is learned for it.</summary>
    private bool IsBrought(IOperation value, IMethodSymbol method, int depth)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            switch (part)
            {
                // What an object is made with are services.
                case IParameterReferenceOperation { Parameter: var parameter } when method.MethodKind != MethodKind.Constructor
                    && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method.OriginalDefinition) && !Hosting.IsService(parameter, CancellationToken):
                case IMemberReferenceOperation { Type: { } type } when Lineage.Apis.FindType(type, ApiRole.Handler) is { } given && Hosting.IsOfRequest(given):
                case IInvocationOperation call when Learns(call.TargetMethod):
                    return true;

                case ILocalReferenceOperation { Local: var local } when DeclarationOf(local) is { } declared && FunctionOf(declared, method):
                    if (depth >= MaximumDepth || InitialOf(declared) is not { } initial || IsBrought(initial, method, depth + 1) || Lineage.References.Of(local, CancellationToken).Writes.Any(written => IsBrought(written, method, depth + 1)))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static bool FunctionOf(SyntaxNode declared, IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == declared.SyntaxTree && reference.Span.Contains(declared.Span));

    /// <summary>Whether a method trains a model or saves one: what is made of a model in the same loop is of another one the next time.</summary>
    private bool MakesModels(IMethodSymbol method) => Learns(method) || Lineage.Apis.Find(method, ApiRole.Save) is not null;

    private bool Predicts(IMethodSymbol method) => Lineage.Apis.Find(method) is { } api && (api.As(ApiRole.Predict) ?? api.As(ApiRole.Transform)) is { } fact && fact["makes"] != "engine";

    private bool Learns(IMethodSymbol method) => Lineage.Apis.Find(method) is { } api && (api.As(ApiRole.Fit) ?? api.As(ApiRole.CrossValidate) ?? api.As(ApiRole.Execute)) is not null;

    /// <summary>Whether a handler trains, or judges a model, itself or in what it calls: it is there to make a model, not to ask one.</summary>
    private bool Trains(IMethodSymbol method)
    {
        var root = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(CancellationToken);
        return root is not null && CallsIn(root).Any(call => IsTraining(call.TargetMethod)
            || call.TargetMethod.DeclaringSyntaxReferences.Any(reference => CallsIn(reference.GetSyntax(CancellationToken)).Any(inner => IsTraining(inner.TargetMethod))));

        bool IsTraining(IMethodSymbol called) => Learns(called) || Lineage.Apis.Find(called) is { } api && (api.As(ApiRole.Evaluate) ?? api.As(ApiRole.Save)) is not null;
    }

    /// <summary>Whether code calls something, itself or in what it calls.</summary>
    private bool LeadsTo(SyntaxNode code, Func<IMethodSymbol, bool> asked, HashSet<ISymbol>? seen = null)
    {
        seen ??= new(SymbolEqualityComparer.Default);
        return CallsIn(code).Any(call => asked(call.TargetMethod)
            || Lineage.BodiesOf(call.TargetMethod, CancellationToken).Any(body => seen.Count < MostMethods && seen.Add(body)
                && body.DeclaringSyntaxReferences.Any(reference => LeadsTo(reference.GetSyntax(CancellationToken), asked, seen))));
    }

    private IEnumerable<IInvocationOperation> CallsIn(SyntaxNode code) =>
        Lineage.References.OperationOf(code, CancellationToken)?.DescendantsAndSelf().OfType<IInvocationOperation>() ?? [];

    private IEnumerable<IParameterSymbol> ParametersIn(IOperation value, int depth)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation { Parameter: var parameter })
            {
                yield return parameter;
            }
            else if (depth < MaximumDepth && part is ILocalReferenceOperation { Local: var local } && DeclarationOf(local) is { } declared && InitialOf(declared) is { } initial)
            {
                foreach (var further in ParametersIn(initial, depth + 1))
                {
                    yield return further;
                }
            }
        }
    }

    private SyntaxNode? DeclarationOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(CancellationToken);

    private IOperation? InitialOf(SyntaxNode declared) => declared is VariableDeclaratorSyntax { Initializer.Value: { } value } ? Lineage.References.OperationOf(value, CancellationToken) : null;

    private bool IsWrittenIn(ISymbol symbol, SyntaxNode region) =>
        Lineage.References.Of(symbol, CancellationToken).Writes.Any(written => written.Syntax.SyntaxTree == region.SyntaxTree && region.Span.Contains(written.Syntax.Span));
}
