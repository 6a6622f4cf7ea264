using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>MLQ7001: a model is read in a way that lets its file say which code runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsafeModelDeserialization() : CallRule(Descriptor)
{
    public const string Id = "MLQ7001";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Model read in a way that may run code",
        messageFormat: "'{0}' {1}; {2}",
        category: nameof(Concern.Security),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model file is code as far as security goes. Binary formatters make objects of whatever types the file names, and model loaders are meant for files that are trusted.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesIn(static line => line.Role == ApiRole.Load && line.Words.Contains("reads:types"))];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            if (place is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Load) is { } load && load["reads"] == "types")
            {
                context.ReportDiagnostic(Finding(
                    SourcePlace.OfCall(call), [], ImmutableDictionary<string, string?>.Empty, call.TargetMethod.Name,
                    $"of '{call.TargetMethod.ContainingType.Name}' makes objects of the types the file names, by BinaryFormatter, so the file decides what runs; since .NET 9 it throws",
                    "keep the parameters of the model as JSON, or the model as ONNX"));
            }
        }
    }
}
