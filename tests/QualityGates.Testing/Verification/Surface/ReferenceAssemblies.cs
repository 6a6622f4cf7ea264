namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A target framework by name only. Nothing is downloaded: without a package the real type resolves to no references either, so
/// tests bring theirs in <see cref="ProjectState.AdditionalReferences"/>.
/// </summary>
public sealed class ReferenceAssemblies(string targetFramework)
{
    public static ReferenceAssemblies Default { get; } = new("none");

    public string TargetFramework { get; } = targetFramework;
}
