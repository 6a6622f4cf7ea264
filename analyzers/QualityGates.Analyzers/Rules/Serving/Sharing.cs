using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>
/// Whether one object is used by several requests, or by work that runs at the same time: it lives longer than the request, or outside of the
/// work. What is locked is used by one at a time.
/// </summary>
internal sealed class Sharing(LineageModel lineage, CancellationToken cancellationToken) : Outward<Sharing.Holder>(lineage, cancellationToken)
{
    /// <summary>What holds the object where the walk has come to.</summary>
    /// <param name="Variable">A local or parameter; null where it is the object whose code this is.</param>
    /// <param name="IsShared">Whether it is known to be one for the whole program.</param>
    internal sealed record Holder(ISymbol? Variable, bool IsShared);

    /// <summary>Whether a use of a field, property, local or parameter is one of several at the same time.</summary>
    internal bool IsSharedAt(IOperation use, ISymbol symbol) =>
        IsUse(use) && (Walk(use, HolderOf(symbol))
            || (Converted(use).Parent is IMethodReferenceOperation function && WalkFunction(function, function.Method, HolderOf(symbol)))); // engine.Predict, given as a function.

    protected override Holder? Through(IOperation around, IOperation inner, Holder holder) => around switch
    {
        ILockOperation { Body: var body } when body == inner => null,
        IBlockOperation block when block.Operations.TakeWhile(operation => operation != inner).Any(Waits) => null,
        IUsingOperation @using when @using.Body == inner && Waits(@using.Resources) => null,
        ITryOperation attempt when attempt.Finally?.Descendants().OfType<IInvocationOperation>().Any(static call => call.TargetMethod is { Name: "Release" or "Exit", ContainingType.Name: "SemaphoreSlim" or "Monitor" or "Lock" }) == true => null,
        _ => holder,
    };

    protected override bool OnLoop(IOperation loop, IMethodSymbol? each, Holder holder) => false;

    protected override bool OnRegistration(Registration registration, Holder holder) => false;

    protected override bool OnParallel(IOperation work, IMethodSymbol? each, Holder holder) => holder.IsShared || holder.Variable is null || IsOutside(holder.Variable, work);

    protected override bool OnRequest(IOperation? function, IMethodSymbol method, Holder holder) => holder.IsShared || holder.Variable switch
    {
        IParameterSymbol parameter when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) => IsForApplication(parameter.Type),
        { } variable => function is not null && IsOutside(variable, function),
        null => function is not null ? !Hosting.IsPerRequest(method.ContainingType) : IsMiddleware(method.ContainingType) || Hosting.IsForAllRequests(method.ContainingType),
    };

    protected override Holder? ToCaller(IMethodSymbol callee, IOperation use, Holder holder) => holder switch
    {
        { IsShared: true } => holder,
        { Variable: IParameterSymbol parameter } when ExtensionBlocks.IsGivenTo(callee, parameter) =>
            Operations.GivenFor(parameter, use) is { } given ? HolderOf(given) : null,
        { Variable: ILocalSymbol local } when SymbolEqualityComparer.Default.Equals(local.ContainingSymbol.OriginalDefinition, callee.OriginalDefinition) => null, // Each call has its own.
        { Variable: not null } => holder,
        _ => use switch
        {
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke } => holder,
            IInvocationOperation { Instance: { } instance } => HolderOf(instance),
            IMemberReferenceOperation { Instance: { } instance } => HolderOf(instance),
            _ => null,
        },
    };

    private Holder HolderOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol or IPropertySymbol => new Holder(null, symbol.IsStatic || IsForApplication(symbol.ContainingType)),
        _ => new Holder(symbol, false),
    };

    /// <summary>Who holds the object a member is called on; null where it is made there, or nobody knows.</summary>
    private Holder? HolderOf(IOperation instance)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            switch (instance)
            {
                case IConversionOperation conversion:
                    instance = conversion.Operand;
                    break;

                case IAwaitOperation awaited:
                    instance = awaited.Operation;
                    break;

                case IInstanceReferenceOperation:
                    return new Holder(null, instance.Type is { } own && IsForApplication(own));

                case ILocalReferenceOperation { Local: var local }:
                    return FromInitial(local) ?? new Holder(local, false);

                case IParameterReferenceOperation { Parameter: var parameter }:
                    return new Holder(parameter, parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && IsForApplication(parameter.Type));

                case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "ThreadLocal" or "AsyncLocal" } }:
                    return null; // One for each thread.

                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                    if (member.Member.IsStatic || (member.Type is { } type && IsForApplication(type)))
                    {
                        return new Holder(null, true);
                    }

                    if (member.Instance is null)
                    {
                        return null;
                    }

                    instance = member.Instance;
                    break;

                case IInvocationOperation { TargetMethod: { TypeArguments: { Length: 1 } services } } asked when IsAsked(asked):
                    return IsForApplication(services[0]) ? new Holder(null, true) : null;

                default:
                    return null;
            }
        }

        return null;
    }

    private Holder? FromInitial(ILocalSymbol local) =>
        Lineage.References.InitialOf(local, CancellationToken) is { } initial && (initial is IMemberReferenceOperation || (initial is IInvocationOperation asked && IsAsked(asked))) ? HolderOf(initial) : null;

    /// <summary>Whether a call asks the container for a service.</summary>
    private bool IsAsked(IInvocationOperation call) => Lineage.Apis.Find(call.TargetMethod, ApiRole.Resolve) is not null;

    private bool IsForApplication(ITypeSymbol type) => Hosting.LifetimeOf(type, CancellationToken) == "application";

    /// <summary>Middleware by convention: one object, given the next when the program starts.</summary>
    private static bool IsMiddleware(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.Parameters.Any(static parameter => parameter.Type.ToDisplayString() == "Microsoft.AspNetCore.Http.RequestDelegate"));

    /// <summary>Whether a variable is declared elsewhere than in a function; one that is given by its name stands where it is declared.</summary>
    private static bool IsOutside(ISymbol variable, IOperation function)
    {
        SyntaxNode[] code = function is IMethodReferenceOperation { Method: var method } ? [.. method.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax())] : [function.Syntax];
        return !variable.DeclaringSyntaxReferences.Any(reference => Array.Exists(code, part => part.SyntaxTree == reference.SyntaxTree && part.Span.Contains(reference.Span)));
    }

    /// <summary>Not a test for null, and not a value given to the variable: something is done with the object, or it is handed on.</summary>
    private static bool IsUse(IOperation read)
    {
        var whole = Converted(read);
        return whole.Parent switch
        {
            IInvocationOperation call => call.Instance == whole,
            IMemberReferenceOperation or IReturnOperation or IConditionalAccessOperation or ICoalesceOperation => true,
            ICoalesceAssignmentOperation made => made.Target == whole && made.Parent is not IExpressionStatementOperation,
            IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.Name is not ("Dispose" or "AddSingleton" or "TryAddSingleton" or "ReferenceEquals" or "nameof"),
            _ => false,
        };
    }

    private static bool Waits(IOperation statement) => statement.DescendantsAndSelf().OfType<IInvocationOperation>().Any(static call => call.TargetMethod switch
    {
        { Name: "Wait" or "WaitAsync", ContainingType.Name: "SemaphoreSlim" } or { Name: "WaitOne" } or { Name: "Enter" or "EnterScope" or "TryEnter", ContainingType.Name: "Monitor" or "Lock" or "SpinLock" } => true,
        _ => false,
    });
}
