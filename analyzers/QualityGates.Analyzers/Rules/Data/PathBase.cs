using QualityGates.Core;

namespace QualityGates.Rules.Data;

/// <summary>The base of a path as C#: the message shows it with short type names, the fix writes it with full ones.</summary>
internal static class PathBase
{
    internal static string Expression(string pathBase, string appContext, string directory, string environment) =>
        pathBase == "current_directory" ? $"{directory}.GetCurrentDirectory()"
        : RuleOptions.EnvironmentVariable(pathBase) is { } variable ? $"{environment}.GetEnvironmentVariable(\"{variable}\") ?? {appContext}.BaseDirectory"
        : $"{appContext}.BaseDirectory";
}
