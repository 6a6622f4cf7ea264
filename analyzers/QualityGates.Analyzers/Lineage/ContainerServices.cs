using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// What the container of a program hands out: contexts and generators that are registered once. Whoever gives them to a constructor is no part of
/// the program, so without the registration nothing would be known of them.
/// </summary>
internal sealed class ContainerServices(LineageModel lineage)
{
    private readonly ConcurrentDictionary<ISymbol, MadeValue?> _made = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MadeValue?> _given = new(SymbolEqualityComparer.Default);
    private bool? _mayProvide;

    /// <summary>Whether the program has anything to hand out, as far as names tell.</summary>
    internal bool MayProvide(CancellationToken cancellationToken) => _mayProvide ??=
        Mentions(lineage.Apis.NamesOf(ApiRole.Service), cancellationToken)
        && (Mentions(lineage.Apis.NamesOf(ApiRole.Context), cancellationToken) || Mentions(lineage.Apis.NamesOf(ApiRole.Random), cancellationToken));

    /// <summary>Whether objects of a type are followed through the container.</summary>
    internal bool IsFollowed(ITypeSymbol type) => ConstructorOf(type) is not null;

    /// <summary>What somebody gets who asks the container for a type; null where that is not known.</summary>
    internal MadeValue? Of(ITypeSymbol type, CancellationToken cancellationToken) =>
        _made.TryGetValue(type, out var known) ? known : _made.GetOrAdd(type, Find(type, cancellationToken));

    /// <summary>What a parameter holds of a constructor that nobody but the container calls.</summary>
    internal MadeValue? GivenTo(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter || !IsFollowed(parameter.Type) ? null
        : _given.TryGetValue(parameter, out var known) ? known
        : _given.GetOrAdd(parameter, IsGivenByContainer(parameter, cancellationToken) ? Of(parameter.Type, cancellationToken) : null);

    private bool Mentions(IEnumerable<string> names, CancellationToken cancellationToken) => names.Any(name => lineage.References.Mentions(name, cancellationToken));

    private IMethodSymbol? ConstructorOf(ITypeSymbol type) => (type as INamedTypeSymbol)?.InstanceConstructors
        .FirstOrDefault(constructor => FactOf(constructor) is not null && constructor.Parameters.All(static parameter => parameter.IsOptional));

    private ApiFact? FactOf(IMethodSymbol constructor) => lineage.Apis.Find(constructor) is { } api ? api.As(ApiRole.Context) ?? api.As(ApiRole.Random) : null;

    private MadeValue? Find(ITypeSymbol type, CancellationToken cancellationToken)
    {
        // Of two registrations one replaces the other, or each is of another key.
        var registered = Hosting.Of(lineage).Registrations(cancellationToken).Where(registration => registration.Types.Contains(type, SymbolEqualityComparer.Default)).Take(2).ToList();
        return registered.Count == 1 && MadeBy(registered[0].Call, type, cancellationToken) is MadeValue { Role: ApiRole.Context or ApiRole.Random } made ? made : null;
    }

    private Value? MadeBy(IInvocationOperation registration, ITypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var argument in registration.Arguments)
        {
            switch (Operations.Unconverted(argument.Value))
            {
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }:
                    return lineage.Of(lambda.Symbol, cancellationToken).Result;
                case IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } }:
                    return lineage.Of(method, cancellationToken).Result;
            }
        }

        // An object made before: it is among what the call is given.
        if (registration.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(Operations.Unconverted(argument.Value).Type, type)))
        {
            return lineage.References.Around(registration.Syntax, cancellationToken) is IMethodSymbol around
                && lineage.Of(around, cancellationToken).Events.FirstOrDefault(item => item.Kind == EventKind.Escaped && item.Site.Inner is null && item.Site.Node == registration.Syntax) is { Value: SequenceValue given }
                ? given.Operands.OfType<MadeValue>().FirstOrDefault(made => SymbolEqualityComparer.Default.Equals(made.Member.ContainingType, type))
                : null;
        }

        // AddSingleton<MLContext>(): the container calls the constructor, with what its parameters have by themselves.
        return registration.TargetMethod.TypeArguments.Length == 1 && ConstructorOf(type) is { } constructor && FactOf(constructor) is { } fact
            ? lineage.Values.Add(new MadeValue(new Site(registration.Syntax), fact, constructor, [.. fact.Parts.Select(static _ => NothingValue.Instance)]))
            : null;
    }

    /// <summary>Whether all objects are made by the container, by a function that asks it, or by a class derived from theirs that is.</summary>
    private bool IsGivenByContainer(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        var constructor = (IMethodSymbol)parameter.ContainingSymbol;
        var beginnings = lineage.References.DerivedFrom(constructor.ContainingType, cancellationToken).SelectMany(static derived => derived.InstanceConstructors)
            .Select(own => lineage.References.BeginningOf(own, cancellationToken))
            .Where(call => SymbolEqualityComparer.Default.Equals(call?.TargetMethod.OriginalDefinition, constructor.OriginalDefinition)).ToList();
        return (!constructor.ContainingType.IsAbstract || beginnings.Count > 0)
            && lineage.References.CreationsBy(constructor, cancellationToken).All(creation => Operations.ArgumentFor(parameter, creation) is { Value: IInvocationOperation asked } && lineage.Apis.Find(asked.TargetMethod, ApiRole.Resolve) is not null)
            && beginnings.TrueForAll(call => Operations.ArgumentFor(parameter, call!) is { Value: IParameterReferenceOperation { Parameter: var own } } && IsGivenByContainer(own, cancellationToken));
    }
}
