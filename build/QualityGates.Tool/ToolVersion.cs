using System.Reflection;

namespace QualityGates.Tool;

/// <summary>The version of this tool, which is that of the package it belongs to.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
