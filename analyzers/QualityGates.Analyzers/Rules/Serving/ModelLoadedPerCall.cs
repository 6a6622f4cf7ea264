using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6002: a model is read, or what predicts with it is made, for each request or each time round a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelLoadedPerCall() : CallRule(Descriptor)
{
    public const string Id = "MLQ6002";

    private const int MaximumDepth = 4;
    private const int MostCallers = 20;

    // Of a helper that all engines are made by, it is asked for each of them.
    private static readonly ConditionalWeakTable<LineageModel, Loading> ByModel = new();

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Model loaded for every call",
        messageFormat: "'{0}' {1} {2}: {3}; {4}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Reading a model, making a prediction engine or an inference session takes from milliseconds to seconds and as much memory as the model has. Done for each "
            + "prediction it is most of the time a service spends, and memory grows with the requests that come at once.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        [.. apis.NamesIn(static line => line.Role is ApiRole.Load or ApiRole.Context || line.Words.Contains("makes:engine"))];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        if (lineage.Apis.IsTestProject)
        {
            return;
        }

        var reported = new List<IOperation>();
        foreach (var (place, kind) in places.Select(place => (place, KindOf(place, lineage, context.CancellationToken))).Where(static candidate => candidate.Item2 is not null).OrderBy(static candidate => candidate.Item2))
        {
            // One cause, one finding: an engine made from a model that is read there, a context made to read it with.
            if ((kind == Kind.Engine && InputsOf(place).Any(input => LeadsToLoad(input, LoopAround(place), lineage, context.CancellationToken) || IsReadInto(input, reported, lineage, context.CancellationToken)))
                || (kind == Kind.Context && reported.Exists(other => IsSameCode(other, place, lineage, context.CancellationToken))))
            {
                reported.Add(place);
                continue;
            }

            var repetition = new Repetition(lineage, inLoops: kind != Kind.Context, fromMemory: kind == Kind.Engine, context.CancellationToken);
            if (repetition.IsOf(place, InputsOf(place)) && repetition.Met is { } met
                && !(kind == Kind.Load && InputsOf(place).Any(new SavedInMemory(lineage, context.CancellationToken).Holds)))
            {
                reported.Add(place);
                Report(context, place, kind!.Value, met);
            }
        }
    }

    private void Report(SemanticModelAnalysisContext context, IOperation place, Kind kind, Meeting met)
    {
        var location = SourcePlace.OfCall(place);
        var cause = met.Kind == MeetingKind.Request && met.Place is MethodDeclarationSyntax method ? method.Identifier.GetLocation() : SourcePlace.OfCall(met.Place);
        var at = SourcePlace.Describe(cause, location);
        var when = met.Kind switch
        {
            MeetingKind.Request => $"for each request that '{met.Name}' ({at}) answers",
            MeetingKind.Registration => $"for each object that '{met.Name}' ({at}) has made",
            MeetingKind.Loop or MeetingKind.Parallel when met.Name.Length > 0 => $"for each element that '{met.Name}' ({at}) goes through",
            _ => $"each time round the loop ({at})",
        };
        var (what, cost, instead) = kind switch
        {
            Kind.Load => ("reads the model anew", "the same file is read and the same memory taken again and again", "read it once, before, and share it (AddPredictionEnginePool, a singleton, a static Lazy)"),
            Kind.Engine => ("makes a prediction engine anew", "that takes longer than the prediction", "take one from a PredictionEnginePool, or make it once, before"),
            _ => ("makes a context anew", "that registers all components again", "make it once, before, and share it"),
        };
        context.ReportDiagnostic(Finding(
            location, [cause], ImmutableDictionary<string, string?>.Empty, place is IInvocationOperation call ? call.TargetMethod.Name : place.Type!.Name, what, when, cost, instead));
    }

    private static Kind? KindOf(IOperation place, LineageModel lineage, CancellationToken cancellationToken) =>
        Operations.MethodOf(place) is not { } member || lineage.Apis.Find(member) is not { } api ? null
        : api.As(ApiRole.Load) is not null ? (IsOfModel(place, lineage, cancellationToken) ? Kind.Load : null)
        : api.As(ApiRole.Context) is not null ? Kind.Context
        : api.As(ApiRole.Predict)?["makes"] == "engine" ? Kind.Engine
        : null;

    /// <summary>Whether what is read may be a model: a serializer that is told the type reads settings and lists of names as well.</summary>
    private static bool IsOfModel(IOperation place, LineageModel lineage, CancellationToken cancellationToken) =>
        place is not IInvocationOperation { TargetMethod: { IsGenericMethod: true, TypeArguments: { Length: 1 } told, OriginalDefinition: var read } }
        || !SymbolEqualityComparer.Default.Equals(read.TypeParameters[0], read.ReturnType) || MayHoldModel(told[0], lineage, new(SymbolEqualityComparer.Default) { told[0] }, cancellationToken);

    /// <summary>Whether an object of a type may be a model or hold one: of a type parameter, what it stands for where the method is called.</summary>
    private static bool MayHoldModel(ITypeSymbol type, LineageModel lineage, HashSet<ISymbol> seen, CancellationToken cancellationToken)
    {
        bool MayHold(ITypeSymbol part) => seen.Add(part) && MayHoldModel(part, lineage, seen, cancellationToken);
        return type switch
        {
            IArrayTypeSymbol array => MayHold(array.ElementType),
            ITypeParameterSymbol { DeclaringMethod: { } method } parameter when lineage.References.UsesOf(method, cancellationToken).Take(MostCallers).OfType<IInvocationOperation>()
                .Any(use => MayHold(use.TargetMethod.TypeArguments[parameter.Ordinal])) => true,
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(MayHold),
            INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own => (own.BaseType is { } around && MayHold(around)) || own.Interfaces.Any(MayHold)
                || own.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && MayHold(field.Type)),
            INamedTypeSymbol named when ApiModel.RootOf(named.ContainingNamespace) == nameof(System) => named.TypeArguments.Any(MayHold),
            _ => seen.Count == 1 || lineage.Apis.IsInLibrary(type),
        };
    }

    /// <summary>What it is made from: the arguments that are no results, and not what options it is made with.</summary>
    private static ImmutableArray<IOperation> InputsOf(IOperation place) =>
        [.. Operations.ArgumentsOf(place).Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.RefKind != RefKind.Out).Select(static argument => argument.Value)];

    /// <summary>The loop of the same function that code runs in; null when there is none.</summary>
    private static SyntaxNode? LoopAround(IOperation place) =>
        place.Syntax.Ancestors().TakeWhile(static around => around is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax))
            .FirstOrDefault(static around => around is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);

    /// <summary>Whether a value is read from a file here, or, anew each time, in a method called here: of what is made in a loop, inside of that loop.</summary>
    private static bool LeadsToLoad(IOperation value, SyntaxNode? loop, LineageModel lineage, CancellationToken cancellationToken, int depth = 0)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && (lineage.Apis.Find(call.TargetMethod, ApiRole.Load) is not null || LoadsAnew(call.TargetMethod, lineage, cancellationToken)))
            {
                return true;
            }

            // What a method is given by all who call it.
            if (depth < MaximumDepth && loop is null && part is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } or INamedTypeSymbol } parameter }
                && lineage.References.UsesOf(parameter, cancellationToken).Take(MostCallers).ToList() is { Count: > 0 } uses
                && uses.TrueForAll(use => Operations.GivenFor(parameter, use) is { } given && LeadsToLoad(given, LoopAround(use), lineage, cancellationToken, depth + 1)))
            {
                return true;
            }

            if (depth < MaximumDepth && part is ILocalReferenceOperation { Local: var local }
                && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial } && (loop is null || loop.Span.Contains(initial.Span))
                && lineage.References.OperationOf(initial, cancellationToken) is { } made && LeadsToLoad(made, loop, lineage, cancellationToken, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="Loads"/>
    private static bool LoadsAnew(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken)
    {
        var known = ByModel.GetOrCreateValue(lineage).Anew;
        return known.TryGetValue(method, out var loads) ? loads : known.GetOrAdd(method, Loads(method, lineage, cancellationToken));
    }

    /// <summary>Whether a method, or one whose result it gives back, reads a model anew each time it is called.</summary>
    private static bool Loads(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken, int depth = 0) =>
        method.DeclaringSyntaxReferences.Any(reference => lineage.References.OperationOf(reference.GetSyntax(cancellationToken), cancellationToken)?.Descendants()
            .OfType<IInvocationOperation>().Any(inner => lineage.Apis.Find(inner.TargetMethod, ApiRole.Load) is not null && !IsLoadedOnce(inner, lineage, cancellationToken)) == true)
        || (depth < MaximumDepth && lineage.References.ReturnedBy(method, cancellationToken).Any(result => result is not null && Operations.Unconverted(result) is IInvocationOperation further && Loads(further.TargetMethod, lineage, cancellationToken, depth + 1)));

    /// <summary>Whether what a method reads is kept, so that the next call does not read it again.</summary>
    private static bool IsLoadedOnce(IInvocationOperation load, LineageModel lineage, CancellationToken cancellationToken) =>
        !new Repetition(lineage, inLoops: true, fromMemory: false, cancellationToken).IsOf(load, InputsOf(load));

    /// <summary>Whether a value is a member of the object or class that asks for it, and what is reported reads the model of it: into a field, or whenever the member is asked for.</summary>
    private static bool IsReadInto(IOperation value, List<IOperation> reported, LineageModel lineage, CancellationToken cancellationToken) => reported.Count > 0
        && value.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Where(static member => member.Instance is null or IInstanceReferenceOperation).Any(member => reported.Exists(load =>
            lineage.References.Around(load.Syntax, cancellationToken) is var around
            && (SymbolEqualityComparer.Default.Equals((around as IMethodSymbol)?.AssociatedSymbol ?? around, member.Member)
                || (around is IMethodSymbol && lineage.References.WritesOf(member.Member.OriginalDefinition, cancellationToken).Any(written => written.Syntax.SyntaxTree == load.Syntax.SyntaxTree && written.Syntax.Span.Contains(load.Syntax.Span))))));

    /// <summary>Whether both are made by one method, or one for the members of the other's object.</summary>
    private static bool IsSameCode(IOperation one, IOperation other, LineageModel lineage, CancellationToken cancellationToken)
    {
        var (first, second) = (lineage.References.Around(one.Syntax, cancellationToken), lineage.References.Around(other.Syntax, cancellationToken));
        return SymbolEqualityComparer.Default.Equals(lineage.MethodAround(one.Syntax, cancellationToken), lineage.MethodAround(other.Syntax, cancellationToken))
            || (second is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.PropertyGet } && SymbolEqualityComparer.Default.Equals(first?.ContainingType, second.ContainingType));
    }

    /// <summary>Which methods read a model anew each time they are called.</summary>
    private sealed class Loading
    {
        internal ConcurrentDictionary<ISymbol, bool> Anew { get; } = new(SymbolEqualityComparer.Default);
    }

    private enum Kind
    {
        Load,
        Engine,
        Context,
    }
}
