using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;

namespace QualityGates.Core;

/// <summary>The concern a rule belongs to; also the folder it stands in.</summary>
public enum Concern
{
    /// <summary>MLQ1: same code and data, same model.</summary>
    Reproducibility,

    /// <summary>MLQ2: test rows must not take part in training.</summary>
    Leakage,

    /// <summary>MLQ3: what is reported about a model must be true of it.</summary>
    Evaluation,

    /// <summary>MLQ4: data and configuration.</summary>
    Data,

    /// <summary>MLQ5: loops that train by gradient, and the modules they train.</summary>
    TrainingLoop,

    /// <summary>MLQ6: models in use, and what they need at run time.</summary>
    Serving,

    /// <summary>MLQ7: what an attacker could make of it.</summary>
    Security,

    /// <summary>MLQ9: the tool itself.</summary>
    Tool,
}

/// <summary>
/// Base of all rules. A rule is one file: descriptor, options and logic. Nothing is registered in a compilation that references no ML
/// library, and nothing is reported in generated code.
/// </summary>
public abstract class Rule : DiagnosticAnalyzer
{
    private const string HelpLinkFormat = "https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/{0}.md";

    /// <summary>More places than anybody looks at; a finding of generated code could have thousands.</summary>
    private protected const int MostEvidence = 100;

    private readonly DiagnosticDescriptor _descriptor;

    private protected Rule(DiagnosticDescriptor descriptor)
    {
        _descriptor = descriptor;
        SupportedDiagnostics = [descriptor];
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ApiModel.For(start.Compilation, start.Options.AdditionalFiles, start.CancellationToken) is { } apis)
            {
                Register(start, apis);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, ApiModel apis);

    private protected static string HelpLink(string id) => string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLinkFormat, id);

    /// <summary>A finding with its evidence: the places that made it one, in the order source → effect.</summary>
    private protected Diagnostic Finding(
        Location location, IEnumerable<Location> evidence, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Diagnostic.Create(_descriptor, location, evidence, properties, arguments);

    /// <summary>A finding of a rule that warns otherwise: something to think about, which may be meant.</summary>
    private protected Diagnostic Suggestion(
        Location location, IEnumerable<Location> evidence, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Diagnostic.Create(_descriptor, location, DiagnosticSeverity.Info, evidence, properties, arguments);
}
