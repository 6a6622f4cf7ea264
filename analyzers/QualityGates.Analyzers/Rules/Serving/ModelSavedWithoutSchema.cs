using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6005: a model is saved with no schema, or with that of rows it was already applied to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelSavedWithoutSchema() : LineageRule(Descriptor, ApiRole.Save)
{
    public const string Id = "MLQ6005";

    /// <summary>The parameter the fix writes a schema for, and the rows whose schema it is.</summary>
    public const string ParameterProperty = "parameter";
    public const string RowsProperty = "rows";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Model saved without the schema of its input",
        messageFormat: "'{0}' saves the model {1}, so {2}; pass the schema of the rows it takes{3}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The schema in the file is what a loaded model says about its input: which columns it wants, of which types. Tools that export or inspect models, and "
            + "services that check their input, have nothing else to go by.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var item in method.Events)
        {
            if (item.Kind != EventKind.Made || item.Value is not MadeValue { Role: ApiRole.Save } save || save.Fact.IndexOf("columns") < 0)
            {
                continue;
            }

            if (save["columns"] is NothingValue)
            {
                if (reported.Add(save.Site))
                {
                    yield return FindingOf(method, save, save.Site, "with no schema", "what loads it is not told which columns it takes", cancellationToken);
                }
            }
            else if (AppliedBefore(save) is { } applied && reported.Add(save.Site))
            {
                yield return FindingOf(
                    method, save, applied.Site, $"with the schema of rows that '{applied.Name}' has applied it to", "the file says it takes columns that it makes itself", cancellationToken);
            }
        }
    }

    private static LineageFinding FindingOf(MethodLineage method, MadeValue save, Site by, string how, string effect, CancellationToken cancellationToken)
    {
        var rows = InputIn(method, save, cancellationToken);
        return new LineageFinding(
            save.Site,
            save.Site,
            by.Equals(save.Site) ? [save.Site] : [by, save.Site],
            _ => [save.Name, how, effect, rows is null ? "" : $", '{rows}.Schema'"],
            rows is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, save.Fact.Parts[save.Fact.IndexOf("columns")].Parameter).Add(RowsProperty, rows));
    }

    /// <summary>What applied the model, or a part of it, to the rows whose schema is saved; null where nothing is known to have.</summary>
    private static MadeValue? AppliedBefore(MadeValue save)
    {
        if (save["columns"] is MadeValue { Role: ApiRole.Columns } made && made.Fact.IndexOf("model") >= 0)
        {
            return IsPartOf(made["model"], save["model"]) ? made : null;
        }

        return save["columns"] is MemberValue { Of: { } rows } && TransformOf(rows, save["model"]) is { } applied ? applied : null;
    }

    private static MadeValue? TransformOf(Value rows, Value model)
    {
        while (true)
        {
            switch (rows)
            {
                case MadeValue { Role: ApiRole.Transform } applied:
                    if (IsPartOf(applied["model"], model))
                    {
                        return applied;
                    }

                    rows = applied["rows"];
                    break;
                case MadeValue { Role: ApiRole.Same } same:
                    rows = same["of"];
                    break;
                case MadeValue { Role: ApiRole.Subset or ApiRole.Resample or ApiRole.Split } some:
                    rows = some["rows"];
                    break;
                case PartValue { Name: "train" or "test" } part:
                    rows = part.Of;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether a model is another, or one of those another is a chain of.</summary>
    private static bool IsPartOf(Value model, Value whole) =>
        model is not (UnknownValue or NothingValue)
        && (ReferenceEquals(model, whole) || (whole is MadeValue { Role: ApiRole.Chain } chain && (IsPartOf(model, chain["first"]) || IsPartOf(model, chain["next"])))
            || (model is MadeValue { Role: ApiRole.Chain } own && IsPartOf(own["first"], whole)));

    /// <summary>How this method names the rows the model was fitted on; null where it does not, or not by a name.</summary>
    private static string? InputIn(MethodLineage method, MadeValue save, CancellationToken cancellationToken)
    {
        if (save.Site.Inner is not null || FirstFit(save["model"]) is not { Site.Inner: null } fit
            || method.Model.References.OperationOf(fit.Site.Node, cancellationToken) is not IInvocationOperation { SemanticModel: { } model } call
            || WrittenParts.ArgumentFor("rows", fit, call) is not { } written || !IsName(written) || SchemaOf(written, model) is null)
        {
            return null;
        }

        // The same name has to mean the same rows where the model is saved.
        var there = model.GetSpeculativeSymbolInfo(save.Site.Node.SpanStart, written, SpeculativeBindingOption.BindAsExpression).Symbol;
        return there is not null && SymbolEqualityComparer.Default.Equals(there, model.GetSymbolInfo(written, cancellationToken).Symbol) ? written.ToString() : null;
    }

    /// <summary>What learned the model; of a chain, its first part.</summary>
    private static MadeValue? FirstFit(Value model) => model switch
    {
        MadeValue { Role: ApiRole.Fit } fit => fit,
        MadeValue { Role: ApiRole.Chain } chain => FirstFit(chain["first"]),
        MadeValue { Role: ApiRole.Threshold } threshold => FirstFit(threshold["model"]),
        _ => null,
    };

    private static ISymbol? SchemaOf(ExpressionSyntax rows, SemanticModel model) =>
        model.GetTypeInfo(rows).Type?.GetMembers("Schema").FirstOrDefault();

    private static bool IsName(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax };
}
