using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Core;

/// <summary>Reads rule options for one file.</summary>
internal static class OptionReading
{
    /// <summary>The value written for this file, or the default when none or no valid one is.</summary>
    internal static string Read(this AnalyzerOptions options, RuleOption option, SyntaxTree tree) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(option.Key, out var value) && option.IsValid(value.Trim())
            ? value.Trim()
            : option.DefaultValue;

    internal static string[] ReadList(this AnalyzerOptions options, RuleOption option, SyntaxTree tree)
    {
        var value = options.Read(option, tree);
        return value.Length == 0 ? [] : [.. value.Split('|').Select(static item => item.Trim())];
    }
}
