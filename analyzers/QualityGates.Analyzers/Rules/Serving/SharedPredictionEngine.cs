using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6001: one prediction engine serves several requests, or several threads, at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedPredictionEngine() : Rule(Descriptor)
{
    public const string Id = "MLQ6001";

    /// <summary>The property of a finding that stands where parallel work uses a local; the first of its further places is where that is declared.</summary>
    public const string UsedProperty = "used";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Prediction engine shared by threads",
        messageFormat: "'{0}' is one prediction engine for {1}, and an engine serves one thread at a time: under load predictions get mixed up or throw; {2}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A prediction engine writes each example into one row that it keeps. Two threads that predict at once read each other's rows: wrong answers without an error, "
            + "or exceptions out of the middle of a pipeline. The model itself may be shared; PredictionEnginePool keeps an engine for each thread that needs one.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        var registering = apis.NamesOf(ApiRole.Service);
        var engines = apis.NamesIn(static line => line.Role == ApiRole.Predict && (line.Member.Length == 0 || line.Words.Contains("makes:engine")));
        context.RegisterSemanticModelAction(file =>
        {
            // A program that nowhere names an engine shares none.
            if (engines.Any(name => lineage.References.Mentions(name, file.CancellationToken)))
            {
                Registered(file, registering, lineage);
                Declared(file, engines, lineage);
            }
        });
    }

    private void Declared(SemanticModelAnalysisContext context, ImmutableHashSet<string> names, LineageModel lineage)
    {
        foreach (var (symbol, identifier) in DeclaredIn(context.SemanticModel, names, context.CancellationToken))
        {
            if (TypeOf(symbol) is { } type && (EngineIn(type, lineage.Apis) ?? EngineByKey(type, symbol, lineage, context.CancellationToken)) is { } engine && !IsOfThread(symbol) && !IsInjected(symbol, engine, lineage, context.CancellationToken) && FirstShared(symbol, lineage, context.CancellationToken) is var (use, met))
            {
                // A local is right where it is declared, and wrong where the work takes it.
                var isUsed = symbol is ILocalSymbol && met.Kind == MeetingKind.Parallel;
                var location = isUsed ? use.Syntax.GetLocation() : identifier.GetLocation();
                var cause = met.Place is MethodDeclarationSyntax method ? method.Identifier.GetLocation() : SourcePlace.OfCall(met.Place);
                var at = SourcePlace.Describe(cause, location);
                var (whom, instead) = met.Kind == MeetingKind.Request
                    ? ($"all requests that '{met.Name}' ({at}) answers", Pool(engine))
                    : ($"the work that {(met.Name.Length > 0 ? $"'{met.Name}'" : "the loop")} ({at}) runs at the same time", "transform all rows at once, or make an engine for each thread (ThreadLocal)");
                context.ReportDiagnostic(isUsed
                    ? Finding(location, [identifier.GetLocation(), cause], ImmutableDictionary<string, string?>.Empty.Add(UsedProperty, ""), symbol.Name, whom, instead)
                    : Finding(location, [cause], ImmutableDictionary<string, string?>.Empty, symbol.Name, whom, instead));
            }
        }
    }

    private void Registered(SemanticModelAnalysisContext context, ImmutableArray<string> names, LineageModel lineage)
    {
        foreach (var place in lineage.References.Named(context.SemanticModel.SyntaxTree, names, static name => References.CallOf(name) is InvocationExpressionSyntax, context.CancellationToken))
        {
            if (place is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Service)?["lives"] == "application")
            {
                Registered(context, call, lineage);
            }
        }
    }

    private void Registered(SemanticModelAnalysisContext context, IInvocationOperation call, LineageModel lineage)
    {
        var hosting = Hosting.Of(lineage);
        var registration = hosting.Registrations(context.CancellationToken).FirstOrDefault(registration => registration.Call.Syntax == call.Syntax);
        var engine = registration?.Types.Select(type => EngineIn(type, lineage.Apis)).FirstOrDefault(static type => type is not null);

        // A program of its own that answers nothing and runs nothing at the same time may well use a container.
        if (engine is null || (lineage.Compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary && !hosting.HasHandlers(context.CancellationToken)))
        {
            return;
        }

        context.ReportDiagnostic(Finding(
            SourcePlace.OfCall(call), [], ImmutableDictionary<string, string?>.Empty.Add("registered", ""), call.TargetMethod.Name, "the whole program", Pool(engine)));
    }

    private static string Pool(INamedTypeSymbol engine) =>
        $"register services.AddPredictionEnginePool<{string.Join(", ", engine.TypeArguments.Select(static type => type.Name))}>() and inject a PredictionEnginePool";

    private static (IOperation Use, Meeting Met)? FirstShared(ISymbol symbol, LineageModel lineage, CancellationToken cancellationToken)
    {
        var sharing = new Sharing(lineage, cancellationToken);
        var occurrences = lineage.References.Of(symbol.OriginalDefinition, cancellationToken);

        // What is made when it is first asked for is used there: s_engine ??= Open().
        var uses = occurrences.Reads.Concat(occurrences.Writes.Select(static written => written.Parent).OfType<ICoalesceAssignmentOperation>().Select(static made => made.Target));
        return uses.FirstOrDefault(read => sharing.IsSharedAt(read, symbol)) is { } use && sharing.Met is { } met ? (use, met) : null;
    }

    /// <summary>The fields, properties, parameters and locals in whose declarations one of the names stands.</summary>
    private static IEnumerable<(ISymbol Symbol, SyntaxToken Identifier)> DeclaredIn(SemanticModel model, ImmutableHashSet<string> names, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var index = TreeNames.Of(model.SyntaxTree, cancellationToken);
        var declarations = names.SelectMany(name => index.PlacesOf(name))
            .Select(place => DeclarationAround(root.FindToken(place).Parent)).OfType<SyntaxNode>().Distinct().OrderBy(static node => node.SpanStart);
        foreach (var declaration in declarations)
        {
            if (model.GetDeclaredSymbol(declaration, cancellationToken) is { } symbol)
            {
                // The head of a record declares properties.
                yield return ((symbol is IParameterSymbol head ? Operations.DeclaredBy(head) : null) ?? symbol, declaration switch
                {
                    VariableDeclaratorSyntax variable => variable.Identifier,
                    PropertyDeclarationSyntax property => property.Identifier,
                    _ => ((ParameterSyntax)declaration).Identifier,
                });
            }
        }
    }

    private static SyntaxNode? DeclarationAround(SyntaxNode? node)
    {
        for (; node is not (null or StatementSyntax or AnonymousFunctionExpressionSyntax { Parent: not ArgumentSyntax }); node = node.Parent)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax or ParameterSyntax:
                    return node;
                case VariableDeclarationSyntax { Variables.Count: 1 } variables:
                    return variables.Variables[0];
                case PropertyDeclarationSyntax { ExpressionBody: null } property when property.AccessorList?.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }) == true:
                    return property;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>The engine a type is, or a lazy value or task of one holds.</summary>
    private static INamedTypeSymbol? EngineIn(ITypeSymbol type, ApiModel apis) => type is not INamedTypeSymbol named ? null
        : apis.FindType(named, ApiRole.Predict)?["concurrent"] == "no" ? named
        : named is { Name: "Lazy" or "Task" or "ValueTask", TypeArguments.Length: 1 } ? EngineIn(named.TypeArguments[0], apis)
        : null;

    /// <summary>The engine that a dictionary keeps for each name: whoever gives the same name gets the same one, unless it is taken out, or each thread or connection has a name of its own.</summary>
    private static INamedTypeSymbol? EngineByKey(ITypeSymbol type, ISymbol symbol, LineageModel lineage, CancellationToken cancellationToken) =>
        type is INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "ConcurrentDictionary" or "FrozenDictionary" or "ImmutableDictionary", TypeArguments: { Length: 2 } held } && EngineIn(held[1], lineage.Apis) is { } engine
        && !lineage.References.Of(symbol.OriginalDefinition, cancellationToken).Reads.Any(static read => read.Parent switch
        {
            IInvocationOperation { TargetMethod.Name: "Remove" or "TryRemove" } => true,
            IInvocationOperation { Arguments: var given } => given.Any(static argument => IsOfOne(argument.Value)),
            IPropertyReferenceOperation { Arguments: var given } => given.Any(static argument => IsOfOne(argument.Value)),
            _ => false,
        }) ? engine : null;

    private static bool IsOfOne(IOperation key) => key.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Any(static member => member.Member.Name is "CurrentManagedThreadId" or "ManagedThreadId" or "ConnectionId" or "TraceIdentifier");

    /// <summary>One cause, one finding: an engine of the container is reported where it is registered; not one that the class makes for itself.</summary>
    private static bool IsInjected(ISymbol symbol, INamedTypeSymbol engine, LineageModel lineage, CancellationToken cancellationToken) =>
        symbol is { IsStatic: false } and not ILocalSymbol && Hosting.Of(lineage).LifetimeOf(engine, cancellationToken) == "application"
        && !lineage.References.WritesOf(symbol.OriginalDefinition, cancellationToken).Append(lineage.References.InitialOf(symbol, cancellationToken))
            .Any(value => value is not null && Operations.Unconverted(value) is IInvocationOperation made && lineage.Apis.Find(made.TargetMethod, ApiRole.Predict)?["makes"] == "engine");

    private static bool IsOfThread(ISymbol symbol) => symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");
}
