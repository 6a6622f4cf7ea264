using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>
/// Follows what is left where a row could not be read (nothing, 0, an empty text) to where somebody asks about it and does more than leave the
/// row out, or sets the number of rows against that of the lines.
/// </summary>
internal sealed class MissingRow(LineageModel lineage, CancellationToken cancellationToken) : ForwardFlow(lineage.References, cancellationToken)
{
    private const int MostDepth = 4;

    private readonly NoticedBranch _branches = new(lineage, cancellationToken);
    private readonly CountedRows _counts = new(lineage, cancellationToken);

    private Optional<object?> _default;
    private bool _isNothing;
    private int _depth; // Of what is left: a row may be an array, of which the rows are an array in turn.
    private ITypeSymbol? _cell;
    private bool _isKept;
    private bool _isNoticed;

    protected override bool MayArrive => true;

    protected override bool ThroughHolders => true;

    protected override bool HasEnough => _isNoticed;

    /// <summary>Whether who gets a value that stands for a missing row notices it.</summary>
    internal bool IsNoticed(IOperation left)
    {
        var value = Operations.Outermost(left);
        _default = value.ConstantValue.HasValue ? value.ConstantValue : left.ConstantValue;
        _isNothing = _default is { HasValue: true, Value: null } || (left is IDefaultValueOperation && value.Type is { } type && (!type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T));
        _depth = DepthOf(value.Type);
        _cell = value.Type is { } row && _depth > 0 ? ElementOf(row) : null;
        Follow(left);
        return _isNoticed;
    }

    /// <summary>Whether who reads a variable notices that it still holds what it began with.</summary>
    internal bool IsNoticedKept(IOperation before)
    {
        _isKept = true;
        return IsNoticed(before);
    }

    /// <summary>Whether it is told how many rows have been put into a collection, beside how many there should be.</summary>
    internal bool IsCountedIn(IOperation rows)
    {
        _isNothing = true;
        FollowInto(rows);
        return _isNoticed;
    }

    protected override bool HasResultOf(IMethodSymbol target, IArgumentOperation function) => GivesResultOf(target, function);

    protected override bool OnUse(IOperation value, IOperation use)
    {
        if (value is IMethodReferenceOperation)
        {
            FollowFunction(value);
            return true;
        }

        if (IsMany(value.Type))
        {
            return false; // A collection of rows: only its elements are, or are not, there.
        }

        if (_isNothing && _cell is not null && SymbolEqualityComparer.Default.Equals(value.Type, _cell))
        {
            return true; // In a row that is there.
        }

        switch (use)
        {
            case IIsPatternOperation asked when asked.Value == value:
                Ask(asked, Matches(asked.Pattern));
                return _isNothing; // The variable of the pattern is a row.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } asked:
                Ask(asked, asked.OperatorKind == BinaryOperatorKind.Equals ? IsDefault(Other(asked, value)) : !IsDefault(Other(asked, value)));
                return true;
            case IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } asked:
                Ask(asked, null);
                return true;
            case ICoalesceOperation { WhenNull: var instead } choice when _isNothing && choice.Value == value:
                _isNoticed |= _branches.Notes(instead);
                return true;
            case ICoalesceAssignmentOperation { Value: var instead } choice when _isNothing && choice.Target == value:
                _isNoticed |= _branches.Notes(instead);
                return true;
            case ISwitchOperation choice when choice.Value == value:
                _isNoticed |= choice.Cases.Any(section => section.Clauses.Any(IsOfMissing) && section.Body.Any(_branches.Notes));
                return false;
            case ISwitchExpressionOperation choice when choice.Value == value:
                _isNoticed |= choice.Arms.Any(arm => Matches(arm.Pattern) != false && _branches.Notes(arm.Value));
                return true;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } }:
                return true; // A part of a row that is there.
            default:
                if (value.Type?.SpecialType == SpecialType.System_Boolean)
                {
                    Ask(value, _default.Value as bool?);
                }

                return false;
        }
    }

    protected override Use OnReceiver(IOperation use)
    {
        if (Operations.InstanceOf(use)?.Type?.SpecialType != SpecialType.System_String && IsCount(use))
        {
            return Use.Ends;
        }

        return use switch
        {
            IPropertyReferenceOperation { Property: { Name: nameof(Nullable<int>.HasValue), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => Asked(use, false),
            _ when !_isNothing || use is IMemberReferenceOperation { Instance: IConditionalAccessInstanceOperation } or IInvocationOperation { Instance: IConditionalAccessInstanceOperation }
                || IsOfTask(use) => use.Type?.SpecialType == SpecialType.System_Boolean ? Asked(use, null) : Use.Result,
            IInvocationOperation call when IsMany(call.Instance?.Type) => Through(call),
            IPropertyReferenceOperation { Property.IsIndexer: true } => Use.Result,
            _ => Use.Ends,
        };
    }

    protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
    {
        if (!target.DeclaringSyntaxReferences.IsEmpty)
        {
            return Use.Body;
        }

        var call = argument.Parent!;
        if (lineage.Apis.Find(target, ApiRole.Add) is not null)
        {
            return Use.Receiver;
        }

        if (IsMany(argument.Value.Type) || (!_isNothing && IsItself(argument.Value.Type)))
        {
            return IsCount(call) ? Use.Ends : call is IInvocationOperation through ? Through(through) : Use.Result;
        }

        _isNoticed |= target.Name.StartsWith("ThrowIf", StringComparison.Ordinal);
        return target.ReturnType.SpecialType == SpecialType.System_Boolean ? Asked(call, target.Name.StartsWith("IsNullOr", StringComparison.Ordinal) ? true : null) : Use.Ends;
    }

    /// <summary>What a call makes of a collection: the functions given to it get the rows, and what it gives back holds them.</summary>
    private Use Through(IInvocationOperation call)
    {
        var isItself = IsItself(CollectionOf(call)?.Type);
        if (isItself && call.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return Asked(call, null);
        }

        if (call.Type?.SpecialType == SpecialType.System_Boolean && call.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: null }))
        {
            return Asked(call, true); // rows.Contains(null)
        }

        return lineage.Apis.Find(call.TargetMethod, ApiRole.Map) is null && (IsMany(call.Type) || (isItself && IsItself(call.Type))) ? Use.Result | Use.Functions : Use.Functions;
    }

    /// <summary><c>lines.Select(Parse)</c>: what the call gives back holds what the method does.</summary>
    private void FollowFunction(IOperation function)
    {
        if (DelegateOf(function).Parent is IArgumentOperation { Parent: IInvocationOperation call } argument && GivesResultOf(call.TargetMethod, argument))
        {
            Push(call);
        }
    }

    /// <summary>Whether what a function gives back is in what a call of the framework gives back: both are of one type parameter.</summary>
    private static bool GivesResultOf(IMethodSymbol target, IArgumentOperation function) =>
        target.DeclaringSyntaxReferences.IsEmpty && function.Parameter?.OriginalDefinition.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: ITypeParameterSymbol given }
        && IsOf(target.OriginalDefinition.ReturnType, given);

    private static bool IsOf(ITypeSymbol type, ITypeSymbol element) => SymbolEqualityComparer.Default.Equals(type, element) || type switch
    {
        IArrayTypeSymbol array => IsOf(array.ElementType, element),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => IsOf(argument, element)),
        _ => false,
    };

    private bool IsCount(IOperation use)
    {
        if (!CountedRows.IsCount(use))
        {
            return false;
        }

        if ((IsItself(CollectionOf(use)?.Type) && (!_isNothing || CollectionOf(use) is IConditionalAccessInstanceOperation)) || (_depth == 0 && !_isNothing && !_default.HasValue))
        {
            Ask(use, null); // Whether there is any.
        }

        _isNoticed |= _counts.AreSetBesideLines(use);
        return true;
    }

    private Use Asked(IOperation condition, bool? whenMissing)
    {
        Ask(condition, whenMissing);
        return Use.Ends;
    }

    /// <param name="condition">What is asked.</param>
    /// <param name="whenMissing">The answer for a row that is missing; null where either may be it.</param>
    private void Ask(IOperation condition, bool? whenMissing) => _isNoticed |= (whenMissing is not null || !_isKept) && _branches.IsNoticed(condition, whenMissing, Push);

    private bool IsOfMissing(ICaseClauseOperation clause) => clause switch
    {
        IPatternCaseClauseOperation { Pattern: var pattern } => Matches(pattern) != false,
        ISingleValueCaseClauseOperation { Value: var value } => IsDefault(value) != false,
        IDefaultCaseClauseOperation => true,
        _ => false,
    };

    /// <summary>Whether a pattern matches what is left of a missing row; null where that is not known.</summary>
    private bool? Matches(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var value } => IsDefault(value),
        INegatedPatternOperation { Pattern: var inner } => !Matches(inner),
        IRecursivePatternOperation or IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation or IRelationalPatternOperation or IListPatternOperation when _isNothing => false,
        _ => null,
    };

    private bool? IsDefault(IOperation value) => value.ConstantValue is not { HasValue: true, Value: var constant } ? null
        : _isNothing ? constant is null
        : _default.HasValue && constant?.GetType() == _default.Value!.GetType() ? Equals(constant, _default.Value)
        : null;

    private static IOperation Other(IBinaryOperation comparison, IOperation value) => comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand;

    private static bool IsOfTask(IOperation use) => Operations.InstanceOf(use)?.Type is { ContainingNamespace: { Name: "Tasks" or "CompilerServices" } };

    /// <summary>What is counted, or what a query goes through.</summary>
    private static IOperation? CollectionOf(IOperation use) => Operations.InstanceOf(use) ?? Operations.ArgumentsOf(use).FirstOrDefault()?.Value;

    /// <summary>Whether a type is one of collections of what is left.</summary>
    private bool IsMany(ITypeSymbol? type) => DepthOf(type) > _depth;

    /// <summary>Whether what is left is a collection, and a type is one of such.</summary>
    private bool IsItself(ITypeSymbol? type) => _depth > 0 && DepthOf(type) == _depth;

    /// <summary>How many collections lie in one another: as many as may be where one does not say what it holds; a text is none.</summary>
    private static int DepthOf(ITypeSymbol? type)
    {
        var (depth, inner) = (0, type);
        while (depth < MostDepth && inner is { SpecialType: not SpecialType.System_String } && Operations.IsSequence(inner))
        {
            inner = ElementOf(inner);
            depth = inner is null ? MostDepth : depth + 1;
        }

        return depth;
    }

    /// <summary>The type of the elements of a collection; null where that may be any.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? array.ElementType
        : (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence ? sequence
            : type.AllInterfaces.FirstOrDefault(static contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T))?.TypeArguments[0];
}
