using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Core;
using QualityGates.Fixes.Data;
using QualityGates.Gates;

namespace QualityGates.House.Tests;

/// <summary>One analyzer rule or gate, as the tables list it.</summary>
internal sealed record CatalogEntry(string Id, string Name, string Title, string Severity, bool HasFix);

/// <summary>Everything the product can report, read from the assemblies.</summary>
internal static class RuleCatalog
{
    internal static IReadOnlyList<Rule> Rules { get; } =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Select(static type => (Rule)Activator.CreateInstance(type)!)
            .OrderBy(static rule => rule.SupportedDiagnostics[0].Id, StringComparer.Ordinal),
    ];

    internal static IReadOnlyList<CodeFixProvider> Fixes { get; } =
    [
        .. typeof(HardCodedPathFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    internal static DiagnosticDescriptor DescriptorOf(Rule rule) => rule.SupportedDiagnostics[0];

    internal static IReadOnlyList<CatalogEntry> AnalyzerEntries { get; } =
    [
        .. Rules.Select(static rule => (Rule: rule, Descriptor: DescriptorOf(rule))).Select(static r => new CatalogEntry(
            r.Descriptor.Id,
            r.Rule.GetType().Name,
            r.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture),
            !r.Descriptor.IsEnabledByDefault ? "off" : r.Descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion",
            Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(r.Descriptor.Id)))),
    ];

    internal static IReadOnlyList<CatalogEntry> GateEntries { get; } =
        [.. GateList.Descriptors.Select(static gate => new CatalogEntry(gate.Id, gate.Name, gate.Title, gate.DefaultSeverity == FindingSeverity.Warning ? "warning" : "note", HasFix: false))];

    internal static IEnumerable<CatalogEntry> All => AnalyzerEntries.Concat(GateEntries);
}
