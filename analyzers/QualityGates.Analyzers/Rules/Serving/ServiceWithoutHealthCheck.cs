using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6007: a web service predicts, and has no endpoint that says whether it is well.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServiceWithoutHealthCheck() : Rule(Descriptor)
{
    public const string Id = "MLQ6007";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Prediction service without health check",
        messageFormat: "'{0}' serves predictions ({1}), and no endpoint of the program says whether it is well: what runs it cannot tell a service that waits for its model, or has lost it, from one that answers; "
            + "add builder.Services.AddHealthChecks() and app.MapHealthChecks(\"/healthz\")",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Load balancers, Kubernetes and container hosts send requests to whatever runs. A model takes seconds to load and can fail to: a health endpoint is how they are told.",
        helpLinkUri: HelpLink(Id));

    private static readonly Regex HealthRoute = new("(^|/)(health[a-z_-]*|live|liveness|livez|ready|readiness|readyz|alive|ping|status|heartbeat)/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex HealthName = new("^((Map|Use)[A-Za-z]*Health[A-Za-z]*|MapDefaultEndpoints|(Health|Ping|Status|Heartbeat)[A-Za-z]*Controller|Health|Healthz|GetHealth|Ping|IsAlive|Alive|Liveness|Readiness)$", RegexOptions.CultureInvariant);

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        var names = apis.NamesOf(ApiRole.Handler);
        var hosting = Hosting.Of(lineage);
        StrongBox<(IInvocationOperation Endpoint, SyntaxNode Prediction)?>? found = null;
        context.RegisterSemanticModelAction(file =>
        {
            if (!apis.IsTestProject && names.Any(TreeNames.Of(file.SemanticModel.SyntaxTree, file.CancellationToken).Has)
                && hosting.CallsIn(file.SemanticModel.SyntaxTree, ApiRole.Handler, names, file.CancellationToken).Any() // The rest of the program is of interest only where it could be reported.
                && (found ??= new(Find(lineage, file.CancellationToken))).Value is var (endpoint, prediction) && endpoint.Syntax.SyntaxTree == file.SemanticModel.SyntaxTree)
            {
                var location = SourcePlace.OfCall(endpoint);
                var place = SourcePlace.OfCall(prediction);
                file.ReportDiagnostic(Finding(location, [place], ImmutableDictionary<string, string?>.Empty, endpoint.TargetMethod.Name, SourcePlace.Describe(place, location)));
            }
        });
    }

    /// <summary>The first endpoint that leads to a prediction, where nothing speaks of health.</summary>
    private static (IInvocationOperation Endpoint, SyntaxNode Prediction)? Find(LineageModel lineage, CancellationToken cancellationToken)
    {
        var hosting = Hosting.Of(lineage);
        var endpoints = hosting.CallsOf(ApiRole.Handler, cancellationToken).ToList();
        if (endpoints.Count == 0 || endpoints.Exists(endpoint => lineage.Apis.Find(endpoint.TargetMethod, ApiRole.Handler)!["answers"] == "health") || SpeaksOfHealth(lineage, cancellationToken))
        {
            return null;
        }

        foreach (var prediction in Predictions(lineage, cancellationToken))
        {
            var way = new WayToRequest(lineage, cancellationToken);
            if (!way.Exists(prediction) || way.Met is not { } met)
            {
                continue;
            }

            var endpoint = endpoints.Find(call => call.Syntax == met.Place && call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal))
                ?? (met.Place is InvocationExpressionSyntax ? null : endpoints.Find(call => lineage.Apis.Find(call.TargetMethod, ApiRole.Handler)!["answers"] == "controllers"));
            if (endpoint is not null)
            {
                return (endpoint, prediction.Syntax);
            }
        }

        return null;
    }

    private static IEnumerable<IInvocationOperation> Predictions(LineageModel lineage, CancellationToken cancellationToken)
    {
        var names = lineage.Apis.NamesIn(static line => line.Role == ApiRole.Predict && line.Member.Length > 0 && !line.Words.Any(static word => word.StartsWith("makes:", StringComparison.Ordinal))).ToImmutableArray();
        return lineage.References.Trees.SelectMany(tree => lineage.References.Named(tree, names, static name => References.CallOf(name) is InvocationExpressionSyntax, cancellationToken))
            .OfType<IInvocationOperation>().Where(call => lineage.Apis.Find(call.TargetMethod, ApiRole.Predict) is { } predict && predict["makes"] is null);
    }

    private static bool SpeaksOfHealth(LineageModel lineage, CancellationToken cancellationToken) => lineage.References.Trees.Any(tree =>
        TreeNames.Of(tree, cancellationToken) is var index && (index.Names.Any(HealthName.IsMatch) || index.Texts.Any(static text => HealthRoute.IsMatch(text.ValueText))));

    /// <summary>The way from a prediction to a request that asks for it.</summary>
    private sealed class WayToRequest(LineageModel lineage, CancellationToken cancellationToken) : Outward<object>(lineage, cancellationToken)
    {
        private static readonly object Anything = new();

        internal bool Exists(IOperation prediction) => Walk(prediction, Anything);

        protected override object? Through(IOperation around, IOperation inner, object followed) => followed;

        protected override bool OnLoop(IOperation loop, IMethodSymbol? each, object followed) => false;

        protected override bool OnParallel(IOperation work, IMethodSymbol? each, object followed) => false;

        protected override bool OnRegistration(Registration registration, object followed) => false;

        protected override bool OnRequest(IOperation? function, IMethodSymbol method, object followed) => true;

        protected override object? ToCaller(IMethodSymbol callee, IOperation use, object followed) => followed;
    }
}
