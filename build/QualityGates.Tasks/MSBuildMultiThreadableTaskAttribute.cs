#pragma warning disable IDE0130 // MSBuild finds the attribute by this very namespace and name.
namespace Microsoft.Build.Framework;

/// <summary>Tells multithreaded MSBuild that a task may run beside others in one process: absolute paths only, no process-wide state.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
