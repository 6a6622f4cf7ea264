using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>
/// What becomes of something that has to be disposed, in the method that gets it. Whoever it is handed to may dispose it, so only what stays in the
/// method, or is read from and dropped, is known to be disposed by nobody.
/// </summary>
internal sealed class ResourceFate(LineageModel lineage, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something that is read from it, and may still look into its memory, leaves the block.</summary>
    internal bool Leaves { get; private set; }

    /// <summary>Whether nobody can dispose it any more.</summary>
    internal bool IsDropped(IOperation made) => Follow(made) == Fate.Dropped;

    private Fate Follow(IOperation value)
    {
        var whole = value;
        while (whole.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation)
        {
            whole = whole.Parent;
        }

        switch (whole.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator }:
                return IsUsing(declarator) ? Fate.Disposed : OfLocal(local);

            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == whole && assignment.Parent is IExpressionStatementOperation:
                return OfLocal(local);

            case IExpressionStatementOperation:
                return Fate.Dropped;

            case IForEachLoopOperation loop when loop.Collection == whole:
                return loop.Locals.Select(OfLocal).Append(Fate.Dropped).Aggregate(Worse);

            case IInvocationOperation { TargetMethod: var helper } call when call.Instance == whole && lineage.References.ReceiverOf(helper, cancellationToken) is { } receiver:
                return _seen.Add(helper) ? OfReads(lineage.References.ReadsIn(helper, receiver, cancellationToken)) : Fate.Dropped;

            case IInvocationOperation call when call.Instance == whole:
                return call.TargetMethod.Name is "Dispose" or "DisposeAsync" or "Close" ? Fate.Disposed : OfRead(call, whole.Type);

            case IMemberReferenceOperation member when member.Instance == whole:
                return OfRead(member, whole.Type);

            case IConditionalAccessOperation access when access.Operation == whole:
                return access.WhenNotNull is IInvocationOperation { TargetMethod.Name: "Dispose" } ? Fate.Disposed : OfRead(access, whole.Type);

            case IArgumentOperation { Parent: IInvocationOperation call } when IsOfLinq(call.TargetMethod):
                return OfRead(call, whole.Type);

            case IArgumentOperation { Parent: IInvocationOperation call } argument when IsBorrowed(argument):
                return whole.Type is { } owner && call.Type is { } made && KinshipOf(made, owner) is not Kinship.None and var kinship
                    ? kinship == Kinship.Same ? Follow(call) : Fate.Unknown // module.to(device), a module put into a larger one.
                    : Fate.Dropped;

            // A method of the program that only reads it.
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false, IsOverride: false, DeclaringSyntaxReferences.IsEmpty: false } helper }, Parameter: { RefKind: RefKind.None } taken }:
                return OfParameter(Operations.DeclaredFor(helper, taken));

            // A collection that is filled for the calls it is given to.
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation { Local: var filled } } } put when put.Value == whole && put.Parent is IExpressionStatementOperation:
                return OfHolder(filled);

            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add" or "TryAdd", DeclaringSyntaxReferences.IsEmpty: true }, Instance: ILocalReferenceOperation { Local: var filled } } }:
                return OfHolder(filled);

            // A collection that is made for the call it is given to.
            case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation holder } }:
                return OfHolder(holder, whole.Type);
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                return OfHolder(array, whole.Type);
            case ICollectionExpressionOperation collection:
                return OfHolder(collection, whole.Type);

            // A pattern that gives it a name.
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol named } }:
                return OfLocal(named);
            case IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol named } }:
                return OfLocal(named);

            case IBinaryOperation or IIsPatternOperation or INameOfOperation:
                return Fate.Dropped;

            default:
                return Fate.Unknown;
        }
    }

    /// <summary>What is read from it: an element may be disposed by itself, and what is computed needs nothing any more.</summary>
    private Fate OfRead(IOperation read, ITypeSymbol? owner)
    {
        if (read.Type is not { } type || IsIndependent(type))
        {
            return Fate.Dropped;
        }

        // What a session gives is disposed for itself.
        if (read is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Resource) is not null)
        {
            return Fate.Dropped;
        }

        if (IsDisposable(type))
        {
            // An element of a collection is a part of it, and a module moved to a device the same module; what a session or module computes has memory of its own.
            return owner is null || Operations.IsSequence(owner) || KinshipOf(type, owner) == Kinship.Same ? Follow(read) : KinshipOf(type, owner) == Kinship.Related ? Fate.Unknown : Fate.Dropped;
        }

        Leaves |= MayLeave(read);
        return Fate.Dropped;
    }

    private Fate OfLocal(ILocalSymbol local)
    {
        if (!_seen.Add(local))
        {
            return Fate.Dropped;
        }

        var fate = Fate.Dropped;
        foreach (var read in lineage.References.Of(local, cancellationToken).Reads)
        {
            var own = IsOfOtherFunction(read, local) ? Fate.Unknown : IsUsing(read) ? Fate.Disposed : Follow(read);
            fate = Worse(fate, own);
        }

        return fate;
    }

    /// <summary>What a method does with what it is given: it may dispose it, or keep it, like anybody else.</summary>
    private Fate OfParameter(IParameterSymbol parameter) => !_seen.Add(parameter) ? Fate.Dropped
        : lineage.References.Of(parameter, cancellationToken) is { Writes.IsEmpty: true, Reads: var reads } && !parameter.IsParams
            ? OfReads(reads)
            : Fate.Unknown;

    private Fate OfReads(IEnumerable<IOperation> reads) =>
        reads.Select(read => read.Syntax.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null ? Fate.Unknown : IsUsing(read) ? Fate.Disposed : Follow(read)).Append(Fate.Dropped).Aggregate(Worse);

    private static Fate Worse(Fate one, Fate other) => one == Fate.Disposed || other == Fate.Disposed ? Fate.Disposed : one == Fate.Unknown || other == Fate.Unknown ? Fate.Unknown : Fate.Dropped;

    /// <summary>Whether a tensor, a span or a sequence over its memory gets out of the block its owner would be disposed at the end of.</summary>
    private bool MayLeave(IOperation value)
    {
        var whole = Operations.Outermost(value);

        return whole.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                _seen.Add(local) && lineage.References.Of(local, cancellationToken).Reads.Any(read => IsOfOtherFunction(read, local) || MayLeave(read)),
            IInvocationOperation call when call.Instance == whole => call.Type is { } type && !IsIndependent(type) && MayLeave(call),
            IMemberReferenceOperation member => member.Type is { } type && !IsIndependent(type) && MayLeave(member),
            IArgumentOperation { Parent: IInvocationOperation call } when IsOfLinq(call.TargetMethod) || IsPure(call.TargetMethod) => call.Type is { } type && !IsIndependent(type) && MayLeave(call),
            IForEachLoopOperation or IExpressionStatementOperation or IArrayElementReferenceOperation or IBinaryOperation => false,
            _ => true,
        };
    }

    /// <summary>What holds nothing of anybody else: numbers, texts, arrays and lists.</summary>
    private static bool IsIndependent(ITypeSymbol type) =>
        type.SpecialType != SpecialType.None && type.SpecialType != SpecialType.System_Object && type.SpecialType < SpecialType.System_Collections_IEnumerable
        || type.TypeKind is TypeKind.Enum
        || type is IArrayTypeSymbol { ElementType: var element } && IsIndependent(element)
        || type is INamedTypeSymbol { Name: "List" or "Dictionary" or "HashSet" or "ValueTuple", TypeArguments: var held } && held.All(IsIndependent);

    private static bool IsDisposable(ITypeSymbol type) => type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_IDisposable);

    private static bool IsOfLinq(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable" } type && Operations.IsOfLinq(type);

    private static bool IsPure(IMethodSymbol method) => method.ContainingType.ToDisplayString() is "System.Console" or "System.Math" or "System.MathF" or "System.Array" or "System.Numerics.Tensors.TensorPrimitives";

    /// <summary>A member of the library uses what it is given and leaves it to its owner.</summary>
    private bool IsBorrowed(IArgumentOperation argument) => argument.Parent is IInvocationOperation call && lineage.Apis.IsInLibrary(call.TargetMethod);

    /// <summary>What becomes of a collection that holds it: given to members of the library and to nobody else, it disposes nothing.</summary>
    private Fate OfHolder(IOperation holder, ITypeSymbol? owner)
    {
        if (IsGivenAway(holder))
        {
            // A list of modules is a module that owns them.
            return owner is not null && Given(holder)?.Parent is { Type: { } made } && KinshipOf(made, owner) != Kinship.None ? Fate.Unknown : Fate.Dropped;
        }

        var whole = Operations.Outermost(holder);

        return whole.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } && !IsUsing(declarator) ? OfHolder(local) : Fate.Unknown;
    }

    private Fate OfHolder(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax }
        && lineage.References.Of(local, cancellationToken) is { Writes.IsEmpty: true, Reads: var reads } && reads.All(read => !IsOfOtherFunction(read, local) && IsOnlyGiven(read)) ? Fate.Dropped : Fate.Unknown;

    /// <summary>Whether a use of a collection fills it, or gives it to a member of the library.</summary>
    private bool IsOnlyGiven(IOperation read) => read.Parent switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation assignment } indexer => assignment.Target == indexer,
        IPropertyReferenceOperation { Property: { IsIndexer: false, Type: var type } } => IsIndependent(type),
        IInvocationOperation { TargetMethod: { Name: "Add" or "TryAdd", DeclaringSyntaxReferences.IsEmpty: true } } call => call.Instance == read,
        _ => IsGivenAway(read),
    };

    /// <summary>Whether something of one type may be something of another type: the same, seen otherwise, or of the same family, so that it may hold the other.</summary>
    private static Kinship KinshipOf(ITypeSymbol made, ITypeSymbol owner)
    {
        if (BasesOf(made).Contains(owner, SymbolEqualityComparer.Default) || BasesOf(owner).Contains(made, SymbolEqualityComparer.Default)
            || (made.TypeKind == TypeKind.Interface && made.SpecialType != SpecialType.System_IDisposable && owner.AllInterfaces.Contains(made, SymbolEqualityComparer.Default)))
        {
            return Kinship.Same;
        }

        return BasesOf(made).Any(one => one.ContainingNamespace?.ToDisplayString() is { } space && !space.StartsWith(nameof(System), StringComparison.Ordinal) && BasesOf(owner).Contains(one, SymbolEqualityComparer.Default))
            ? Kinship.Related : Kinship.None;
    }

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (ITypeSymbol? own = type; own is { SpecialType: not SpecialType.System_Object }; own = own.BaseType)
        {
            yield return own;
        }
    }

    private bool IsGivenAway(IOperation holder) => Given(holder) is { } argument && IsBorrowed(argument);

    private static IArgumentOperation? Given(IOperation holder) => Operations.Outermost(holder).Parent as IArgumentOperation;

    private static bool IsUsing(IOperation value)
    {
        for (var around = value.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IUsingDeclarationOperation:
                    return true;
                case IUsingOperation @using:
                    return @using.Resources.Syntax.Span.Contains(value.Syntax.Span);
                case IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IConversionOperation or IVariableDeclaratorOperation or IVariableInitializerOperation:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A lambda or local function uses it, whenever it is called.</summary>
    private static bool IsOfOtherFunction(IOperation read, ILocalSymbol local)
    {
        var declared = local.DeclaringSyntaxReferences.FirstOrDefault();
        return read.Syntax.Ancestors().TakeWhile(node => declared is null || !node.Span.Contains(declared.Span)).Any(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
    }

    private enum Fate
    {
        Dropped,
        Disposed,
        Unknown,
    }

    private enum Kinship
    {
        None,
        Related,
        Same,
    }
}
