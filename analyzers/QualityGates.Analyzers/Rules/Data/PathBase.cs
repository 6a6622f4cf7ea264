using QualityGates.Core;

namespace QualityGates.Rules.Data;

/// <summary>The base of a path as C#: the message shows it with short type names, the fix writes it with full ones.</summary>
internal static class PathBase
{
    internal const string ContentRoot = "content_root";

    /// <summary>As a message shows it.</summary>
    internal static string Describe(string pathBase) => Expression(
        pathBase, appContext: "AppContext", directory: "Directory", environment: "Environment",
        provider: pathBase == ContentRoot ? "environment" : "configuration")!;

    /// <summary>
    /// As code; null where a base that an object of the program knows (the content root, a setting) is wanted and there is no such object in
    /// <paramref name="provider"/>.
    /// </summary>
    internal static string? Expression(string pathBase, string appContext, string directory, string environment, string? provider) =>
        pathBase == "current_directory" ? $"{directory}.GetCurrentDirectory()"
        : pathBase == ContentRoot ? provider is null ? null : $"{provider}.ContentRootPath"
        : RuleOptions.ConfigurationKey(pathBase) is { } key ? provider is null ? null : $"{provider}[\"{key}\"] ?? {appContext}.BaseDirectory"
        : RuleOptions.EnvironmentVariable(pathBase) is { } variable ? $"{environment}.GetEnvironmentVariable(\"{variable}\") ?? {appContext}.BaseDirectory"
        : $"{appContext}.BaseDirectory";
}
