using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// What hosts a program: which methods and functions answer requests, whose objects are made for each of them, and how long the services live
/// that are registered. Asked for place by place; nothing is looked through before somebody asks.
/// </summary>
internal sealed class Hosting
{
    private static readonly ConditionalWeakTable<LineageModel, Hosting> ByModel = new();

    private readonly LineageModel _lineage;
    private readonly ConcurrentDictionary<ISymbol, bool> _perRequest = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _madePerRequest = new(SymbolEqualityComparer.Default);
    private ImmutableArray<Registration> _registrations;
    private bool? _hasHandlers;

    private Hosting(LineageModel lineage) => _lineage = lineage;

    /// <summary>The hosting of a compilation, shared by all rules.</summary>
    internal static Hosting Of(LineageModel lineage) => ByModel.GetValue(lineage, static model => new Hosting(model));

    /// <summary>Whether requests call a method: its parameters are what they bring, or services. Functions given to a host are asked for with <see cref="CallGiven"/>.</summary>
    internal bool Answers(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary
        && (HasHandler(method.GetAttributes())
            || method.Parameters.Any(parameter => _lineage.Apis.FindType(parameter.Type, ApiRole.Handler) is { } given && IsOfRequest(given))
            || (method is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && IsPerRequest(method.ContainingType)
                && !method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "NonActionAttribute")));

    /// <summary>Whether each request gets an object of its own of this type: a controller, a hub, a page.</summary>
    internal bool IsPerRequest(INamedTypeSymbol type) => _perRequest.GetOrAdd(type, _ =>
        _lineage.Apis.FindType(type, ApiRole.Handler)?["lives"] == "request" || HasHandler(type.GetAttributes()));

    /// <summary>Whether the host makes an object of this type for each request: also for one that answers by some of its methods, a function or a service of gRPC.</summary>
    internal bool IsMadePerRequest(INamedTypeSymbol type, CancellationToken cancellationToken) => IsPerRequest(type)
        || (_madePerRequest.GetOrAdd(type, _ => type.GetMembers().Any(member => member is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary } method && IsOfOneUse(method)))
            && LifetimeOf(type, cancellationToken) != "application");

    private bool IsOfOneUse(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && IsOfOneUse(type))
        || (method.IsOverride && method.Parameters.Any(parameter => IsOfOneUse(parameter.Type)));

    private bool IsOfOneUse(ITypeSymbol type) => _lineage.Apis.FindType(type, ApiRole.Handler)?["lives"] == "use";

    /// <summary>Whether a type is of one request: its context, or what it brings.</summary>
    internal static bool IsOfRequest(ApiFact handler) => handler["lives"] is null or "use";

    /// <summary>Whether one object of this type sees all requests that come its way: a filter.</summary>
    internal bool IsForAllRequests(INamedTypeSymbol type) => _lineage.Apis.FindType(type, ApiRole.Handler)?["lives"] == "application";

    /// <summary>The call that a function is given to, through conversions; a method group, a lambda or a variable that holds one.</summary>
    internal static IInvocationOperation? CallGiven(IOperation function)
    {
        var value = function;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    /// <summary>Whether a call answers requests with the functions it is given.</summary>
    internal bool IsHandling(IInvocationOperation call) => _lineage.Apis.Find(call.TargetMethod, ApiRole.Handler) is { } fact && fact["answers"] is null;

    /// <summary>
    /// Whether a parameter of what answers requests holds a service rather than something a request brings: an interface other than those of forms and
    /// files, a type that is registered, or one of an ML library.
    /// </summary>
    internal bool IsService(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute")
        || (parameter.Type is INamedTypeSymbol { SpecialType: SpecialType.None } type
            && _lineage.Apis.FindType(type, ApiRole.Handler) is null
            && ((type.TypeKind == TypeKind.Interface && type.ContainingNamespace.ToDisplayString() is not ("Microsoft.AspNetCore.Http" or "System.Collections.Generic"))
                || _lineage.Apis.IsInLibrary(type)
                || LifetimeOf(type, cancellationToken) is not null));

    /// <summary>
    /// Whether an attribute of the host says what a parameter of a function holds, and nothing of the request is in it: <c>[BlobInput("models/m.zip")]</c>, not
    /// <c>[BlobInput("models/{name}")]</c>, and not what begins the function, whose constant names a queue and not what comes through it.
    /// </summary>
    internal bool IsBoundByProgram(IParameterSymbol parameter)
    {
        var hosts = parameter.ContainingSymbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && IsOfOneUse(type)).Select(static attribute => attribute.AttributeClass!.ContainingNamespace.ToDisplayString()).ToList();
        return hosts.Count > 0 && parameter.GetAttributes().Any(attribute => attribute is { AttributeClass: { } type, ConstructorArguments: { Length: > 0 } arguments }
            && !type.Name.EndsWith("TriggerAttribute", StringComparison.Ordinal) && hosts.Contains(type.ContainingNamespace.ToDisplayString())
            && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: string path } && path.IndexOf('{') < 0);
    }

    /// <summary>How long the service of a type lives; null where it is not registered here.</summary>
    internal string? LifetimeOf(ITypeSymbol type, CancellationToken cancellationToken) => RegistrationOf(type, cancellationToken)?.Lives;

    /// <summary>The longest-lived registration of a type, as a service or as what implements one.</summary>
    internal Registration? RegistrationOf(ITypeSymbol type, CancellationToken cancellationToken) => Registrations(cancellationToken)
        .Where(registration => registration.Types.Any(registered => IsOf(registered, type)))
        .OrderBy(static registration => registration.Lives switch { "application" => 0, "request" => 1, _ => 2 })
        .FirstOrDefault();

    /// <summary>
    /// Whether calls of a service never run a class that implements it: the container is told which classes to make for the service, and nobody names this one.
    /// </summary>
    internal bool IsNeverGiven(INamedTypeSymbol type, ITypeSymbol service, CancellationToken cancellationToken) =>
        Registrations(cancellationToken).Where(registration => registration.Types.Any(registered => IsOf(registered, service))).ToList() is { Count: > 0 } own
        && own.TrueForAll(static registration => registration.Types.Any(static registered => registered is { TypeKind: TypeKind.Class, IsAbstract: false }))
        && !_lineage.References.IsNamedOutside(type, cancellationToken);

    /// <summary>The services the program registers, by path of the file and in source order.</summary>
    internal ImmutableArray<Registration> Registrations(CancellationToken cancellationToken)
    {
        if (!_registrations.IsDefault)
        {
            return _registrations;
        }

        var found = CallsOf(ApiRole.Service, cancellationToken)
            .Select(call => new Registration(call, _lineage.Apis.Find(call.TargetMethod, ApiRole.Service)!["lives"] ?? "use", TypesOf(call))).ToImmutableArray();
        ImmutableInterlocked.InterlockedInitialize(ref _registrations, found);
        return _registrations;
    }

    /// <summary>Whether anything in the program answers requests.</summary>
    internal bool HasHandlers(CancellationToken cancellationToken)
    {
        _hasHandlers ??= CallsOf(ApiRole.Handler, cancellationToken).Any() || HandlerTypes(cancellationToken).Any();
        return _hasHandlers.Value;
    }

    /// <summary>The calls of members of a role, in all files.</summary>
    internal IEnumerable<IInvocationOperation> CallsOf(ApiRole role, CancellationToken cancellationToken)
    {
        var names = _lineage.Apis.NamesOf(role);
        return _lineage.References.Trees.SelectMany(tree => CallsIn(tree, role, names, cancellationToken));
    }

    /// <summary>The calls of members of a role that has these names, in one file.</summary>
    internal IEnumerable<IInvocationOperation> CallsIn(SyntaxTree tree, ApiRole role, ImmutableArray<string> names, CancellationToken cancellationToken) =>
        _lineage.References.Named(tree, names, static name => References.CallOf(name) is InvocationExpressionSyntax, cancellationToken)
            .OfType<IInvocationOperation>().Where(call => _lineage.Apis.Find(call.TargetMethod, role) is not null);

    /// <summary>Mentions of the types that handlers derive from, carry or are given, that really are theirs.</summary>
    private IEnumerable<ISymbol> HandlerTypes(CancellationToken cancellationToken) =>
        from name in _lineage.Apis.NamesOf(ApiRole.Handler)
        from spelled in name.EndsWith("Attribute", StringComparison.Ordinal) ? new[] { name, name.Substring(0, name.Length - "Attribute".Length) } : [name]
        from symbol in _lineage.References.SymbolsNamed(spelled, cancellationToken)
        let type = symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType
        where type is not null && _lineage.Apis.FindType(type, ApiRole.Handler) is not null
        select symbol;

    private bool HasHandler(ImmutableArray<AttributeData> attributes) =>
        attributes.Any(attribute => attribute.AttributeClass is { } type && _lineage.Apis.FindType(type, ApiRole.Handler) is not null);

    /// <summary>The service and what implements it: type arguments, types given as values, what a factory or an instance is made of.</summary>
    private static ImmutableArray<ITypeSymbol> TypesOf(IInvocationOperation call)
    {
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>();
        types.AddRange(call.TargetMethod.TypeArguments.Where(static type => type is INamedTypeSymbol));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0 } && call.TargetMethod.IsExtensionMethod)
            {
                continue;
            }

            var value = argument.Value;
            while (value is IConversionOperation or IDelegateCreationOperation)
            {
                value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
            }

            switch (value)
            {
                case ITypeOfOperation { TypeOperand: var named }:
                    types.Add(named);
                    break;
                case IAnonymousFunctionOperation factory:
                    types.AddRange(factory.Body.Descendants().OfType<IReturnOperation>().Where(@return => OwnerOf(@return) == factory)
                        .Select(static @return => @return.ReturnedValue is IConversionOperation conversion ? conversion.Operand.Type : @return.ReturnedValue?.Type).OfType<INamedTypeSymbol>());
                    break;
                case IMethodReferenceOperation { Method.ReturnType: INamedTypeSymbol made }:
                    types.Add(made);
                    break;
                case { Type: INamedTypeSymbol { SpecialType: SpecialType.None } instance }:
                    types.Add(instance);
                    break;
            }
        }

        return [.. types.Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)];
    }

    private static IAnonymousFunctionOperation? OwnerOf(IOperation operation)
    {
        var around = operation.Parent;
        while (around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            around = around.Parent;
        }

        return around as IAnonymousFunctionOperation;
    }

    private static bool IsOf(ITypeSymbol registered, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(registered, type)
        || (registered is INamedTypeSymbol { IsUnboundGenericType: true } && SymbolEqualityComparer.Default.Equals(registered.OriginalDefinition, type.OriginalDefinition));
}

/// <summary>A service as it is registered.</summary>
/// <param name="Call">The call that registers it.</param>
/// <param name="Lives">application, request or use.</param>
/// <param name="Types">The service and what implements it, as far as the call says.</param>
internal sealed record Registration(IInvocationOperation Call, string Lives, ImmutableArray<ITypeSymbol> Types);
