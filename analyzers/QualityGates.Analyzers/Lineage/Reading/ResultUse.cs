using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>What the code does with the result of a call.</summary>
internal enum ResultFate
{
    /// <summary>Nothing: no statement reads it.</summary>
    Dropped,

    /// <summary>It is what the method returns, or part of that.</summary>
    Returned,

    /// <summary>Something looks at it, or it cannot be told.</summary>
    Used,
}

/// <summary>
/// Follows a result in the code from its call outwards: through locals that nothing reads, tuples, records and out parameters, to the caller
/// and on. Terms are no proof here: a value that was given up in a loop is mentioned nowhere and yet used.
/// </summary>
internal sealed class ResultUse(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 40;

    private ITypeSymbol? _type;
    private IParameterSymbol? _output;
    private bool _isInside;
    private int _depth;

    /// <summary>Whether the program says that it does not want the result of a call.</summary>
    internal static bool IsDiscarded(SyntaxNode call) =>
        call.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard && discard.Right == call;

    /// <summary>
    /// The call, in the method <paramref name="site"/> is seen from, whose result is dropped; null when it is used, when the method hands it
    /// on, or when a called method drops it by itself.
    /// </summary>
    internal SyntaxNode? DroppedAt(Site site)
    {
        var nodes = new List<SyntaxNode>();
        for (var step = site; step is not null; step = step.Inner)
        {
            nodes.Add(step.Node);
        }

        for (var level = nodes.Count - 1; level >= 0; level--)
        {
            if (lineage.References.OperationOf(nodes[level], cancellationToken) is not { } call)
            {
                return null;
            }

            if (level < nodes.Count - 1 && call is IInvocationOperation { TargetMethod: var target } && lineage.References.BodiesOf(LineageModel.Key(target), cancellationToken).Count(static body => !body.IsAbstract) > 1)
            {
                return null; // Of several methods that may run, one of the others may be what is called for.
            }

            _type ??= call.Type;
            var output = _output;
            _output = null;
            var fate = level < nodes.Count - 1 && !HandsOn(call, nodes[level + 1]) ? ResultFate.Used
                : output is not null ? OfOutput(call, output)
                : Of(call);
            if (fate != ResultFate.Returned)
            {
                return fate == ResultFate.Dropped && level == 0 && !IsInForeignFunction(call) ? nodes[0] : null;
            }
        }

        return null;
    }

    /// <summary>Whether what the code inside gives back is what the call gives back: the method itself was called, or a library ran a function for its result.</summary>
    private bool HandsOn(IOperation call, SyntaxNode inside)
    {
        if (call is not IInvocationOperation { TargetMethod: { } target } invocation)
        {
            return true;
        }

        var around = lineage.References.Around(inside, cancellationToken);
        return target.MethodKind == MethodKind.DelegateInvoke
            || around is IMethodSymbol method && References.NamesOf(LineageModel.Key(method)).Contains(LineageModel.Key(target), SymbolEqualityComparer.Default)
            || lineage.Apis.Find(target) is { } api && (api.As(ApiRole.Map) ?? api.As(ApiRole.Same)) is not null
            || IsResultOf(invocation, inside)
            || IsTask(target.ReturnType) && invocation.TargetMethod.ReturnType is INamedTypeSymbol { IsGenericType: true };
    }

    /// <summary>Whether a method of the program runs a function it is given, looks at nothing of the result and returns it: a stopwatch, a retry.</summary>
    private bool IsResultOf(IInvocationOperation call, SyntaxNode inside)
    {
        if (lineage.BodyOf(call.TargetMethod, call.Instance?.Type, cancellationToken) is not { } body
            || lineage.Of(body, cancellationToken) is not { Result: CalledValue { Function: InputValue { Symbol: IParameterSymbol function } } result } facts)
        {
            return false;
        }

        var given = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == function.Ordinal);
        return given?.Syntax.Span.Contains(inside.Span) == true && given.Syntax.SyntaxTree == inside.SyntaxTree
            && !facts.Events.Any(item => item.Kind != EventKind.Called && Terms.Mentions(item.Value, result))
            && !facts.Writes.Any(write => Terms.Mentions(write.Value, result));
    }

    private static bool IsTask(ITypeSymbol type) => type.Name is nameof(Task) or "ValueTask" && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";

    private ResultFate Of(IOperation operation)
    {
        if (++_depth > MaximumDepth)
        {
            _depth--;
            return ResultFate.Used;
        }

        var fate = OfCore(operation);
        _depth--;
        return fate;
    }

    private ResultFate OfCore(IOperation operation)
    {
        switch (operation.Parent)
        {
            case IAwaitOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation { Parent: IInvocationOperation } when Passes(operation) is { } outer:
                return Of(outer);
            case IInvocationOperation call when call.Instance == operation && IsSame(call):
                return Of(call);
            case IConditionalAccessOperation access when access.WhenNotNull == operation:
                return Of(access);
            case IConditionalOperation choice when choice.Condition != operation:
                return Of(choice);
            case ICoalesceOperation coalesce:
                return Of(coalesce);
            case IExpressionStatementOperation:
                return ResultFate.Dropped;
            case IReturnOperation { Kind: OperationKind.Return }:
                return ResultFate.Returned;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                return OfReads(local);
            case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation created } } assignment when assignment.Value == operation:
                return OfContainer(created);
            case ISimpleAssignmentOperation assignment when assignment.Value == operation:
                return Either(OfTarget(assignment.Target), Of(assignment));
            case IDeconstructionAssignmentOperation assignment when assignment.Value == operation:
                return TupleOf(assignment.Target) is not { } parts ? ResultFate.Used
                    : _isInside ? OfParts(parts)
                    : parts.Elements.All(part => OfTarget(part) == ResultFate.Dropped) ? ResultFate.Dropped // The result is a tuple itself, and no part of it is read.
                    : ResultFate.Used;
            case ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple when assignment.Value == tuple && TupleOf(assignment.Target) is { } targets
                && targets.Elements.Length == tuple.Elements.Length:
                return OfTarget(targets.Elements[tuple.Elements.IndexOf(operation)]);
            case ITupleOperation tuple:
                return OfContainer(tuple);
            case IArgumentOperation { Parent: IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: false } created }:
                return OfContainer(created);
            case IMemberReferenceOperation member when _isInside && member.Instance == operation && member is IPropertyReferenceOperation or IFieldReferenceOperation:
                return OfMember(member);
            default:
                return ResultFate.Used;
        }
    }

    private IOperation? Passes(IOperation operation) => operation.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => IsSame(call) ? call : null,
        { } parent => parent,
        _ => null,
    };

    private bool IsSame(IInvocationOperation call) =>
        lineage.Apis.Find(call.TargetMethod, ApiRole.Same) is not null
        || (call.TargetMethod.Name == "ConfigureAwait" && IsTask(call.TargetMethod.ContainingType));

    private ResultFate OfReads(ISymbol symbol)
    {
        var fate = ResultFate.Dropped;
        foreach (var read in lineage.References.Of(symbol, cancellationToken).Reads)
        {
            fate = Either(fate, Of(read));
        }

        return fate;
    }

    private ResultFate OfTarget(IOperation target)
    {
        switch (target)
        {
            case IDiscardOperation:
                return ResultFate.Dropped;
            case IDeclarationExpressionOperation { Expression: var declared }:
                return OfTarget(declared);
            case ILocalReferenceOperation { Local: { } local }:
                return OfReads(local);
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out } parameter }:
                _output = parameter;
                return Either(ResultFate.Returned, OfReads(parameter));
            case IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } when field.GetAttributes().IsEmpty:
                return OfReads(field.OriginalDefinition) == ResultFate.Dropped ? ResultFate.Dropped : ResultFate.Used; // Another method may return it.
            default:
                return ResultFate.Used;
        }
    }

    /// <summary>The result is put into something, which is then followed as the whole.</summary>
    private ResultFate OfContainer(IOperation container)
    {
        if (_isInside)
        {
            return ResultFate.Used; // In something that is in something: not followed.
        }

        _isInside = true;
        if (Of(container) == ResultFate.Returned)
        {
            return ResultFate.Returned;
        }

        // Made and taken apart in one method, which terms cannot tell from being looked at by a constructor.
        _isInside = false;
        return ResultFate.Used;
    }

    private ResultFate OfParts(ITupleOperation targets)
    {
        var own = targets.Elements.Where(target => IsOfType(target.Type)).ToList();
        return own.Count > 0 && own.All(target => OfPart(target) == ResultFate.Dropped) ? ResultFate.Dropped : ResultFate.Used;
    }

    private ResultFate OfPart(IOperation target)
    {
        _isInside = false;
        var fate = OfTarget(target);
        _isInside = true;
        return fate == ResultFate.Dropped ? fate : ResultFate.Used;
    }

    /// <summary>One member of what the result is in is read: the result itself, or something beside it.</summary>
    private ResultFate OfMember(IMemberReferenceOperation member)
    {
        if (!IsOfType(member.Type))
        {
            return HoldsType(member.Member.ContainingType) && !HoldsType(member.Type) && !IsComputed(member.Member) ? ResultFate.Dropped : ResultFate.Used;
        }

        _isInside = false;
        var fate = Of(member);
        _isInside = true;
        return fate == ResultFate.Dropped ? fate : ResultFate.Used;
    }

    /// <summary>Whether reading a member runs code, which may look at the result beside it: <c>record Outcome(Metrics Metrics) { double Error =&gt; Metrics.Error; }</c>.</summary>
    private static bool IsComputed(ISymbol member) => member is IPropertySymbol { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false }
        && !member.ContainingType.GetMembers().Any(field => field is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, member));

    private ResultFate OfOutput(IOperation call, IParameterSymbol output) =>
        Operations.ArgumentFor(output, call) is { } argument ? OfTarget(argument.Value) : ResultFate.Used;

    /// <summary>Whether a type is that of the result, or one it may be kept as: metrics of one kind as those of any.</summary>
    private bool IsOfType(ITypeSymbol? type)
    {
        var kept = Plain(type);
        for (var own = Plain(_type); own is { SpecialType: SpecialType.None }; own = own.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(kept, own))
            {
                return true;
            }
        }

        return kept?.TypeKind == TypeKind.Interface && Plain(_type)?.AllInterfaces.Contains(kept, SymbolEqualityComparer.Default) == true;
    }

    private bool HoldsType(ITypeSymbol? type) =>
        type is not null && type.GetMembers().Any(member => member is IFieldSymbol field && IsOfType(field.Type) || member is IPropertySymbol property && IsOfType(property.Type));

    private static ITypeSymbol? Plain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ITupleOperation? TupleOf(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple,
        IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple,
        _ => null,
    };

    private static ResultFate Either(ResultFate left, ResultFate right) => (ResultFate)Math.Max((int)left, (int)right);

    /// <summary>Whether the call stands in a function that is given to a library outside the framework, which may well expect it to throw.</summary>
    private static bool IsInForeignFunction(IOperation call)
    {
        for (var around = call; around is not null; around = around.Parent)
        {
            if (around is IArgumentOperation { Value: IDelegateCreationOperation or IConversionOperation or IAnonymousFunctionOperation, Parent: IInvocationOperation { TargetMethod: { } target } }
                && around != call.Parent && target.DeclaringSyntaxReferences.IsEmpty && !IsOfFramework(target.ContainingNamespace))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfFramework(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == nameof(System);
    }
}
