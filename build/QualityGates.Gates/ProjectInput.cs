using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Gates.Dependencies;

namespace QualityGates.Gates;

/// <summary>An artefact a project names itself, by an <c>MLArtifact</c> item.</summary>
public sealed class ArtefactItem
{
    /// <summary>Absolute path of the artefact.</summary>
    public required string FullPath { get; init; }

    /// <summary>The kind as written, for instance <c>model-card</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The item's <c>Severity</c> as written, or empty.</summary>
    public string Severity { get; init; } = "";

    /// <summary>What stands in <c>Include</c>, for finding the line; may differ from the path by globs and properties.</summary>
    public string Include { get; init; } = "";

    /// <summary>Absolute path of the project or props file the item stands in, or empty.</summary>
    public string DefinedIn { get; init; } = "";
}

/// <summary>What the engine must be told about a project, because only MSBuild knows it. All paths are absolute.</summary>
public sealed class ProjectInput
{
    public required string ProjectFile { get; init; }

    /// <summary><c>$(ProjectAssetsFile)</c>; empty when the project is not restored by NuGet.</summary>
    public string AssetsFile { get; init; } = "";

    /// <summary><c>$(RestorePackagesWithLockFile)</c> as written.</summary>
    public string RestorePackagesWithLockFile { get; init; } = "";

    /// <summary><c>$(NuGetLockFilePath)</c> as written; relative to the project.</summary>
    public string LockFilePath { get; init; } = "";

    /// <summary><c>$(RestoreLockedMode)</c> as written.</summary>
    public string RestoreLockedMode { get; init; } = "";

    /// <summary><c>$(ContinuousIntegrationBuild)</c> as written.</summary>
    public string ContinuousIntegrationBuild { get; init; } = "";

    /// <summary><c>$(NETCoreSdkVersion)</c>: the SDK that builds; empty when it is none.</summary>
    public string SdkVersion { get; init; } = "";

    /// <summary>True for projects that restore nothing a model depends on: NoTargets, Traversal, JavaScript.</summary>
    public bool SkipDependencies { get; init; }

    /// <summary><c>$(MLQualityGatesMode)</c> as written.</summary>
    public string Mode { get; init; } = "";

    /// <summary><c>$(MLQualityGatesEnforce)</c> as written.</summary>
    public string Enforce { get; init; } = "";

    /// <summary><c>$(MLQualityGatesDate)</c> as written: the day to count as today.</summary>
    public string Date { get; init; } = "";

    /// <summary>True when findings are wanted that a baseline records.</summary>
    public bool IgnoresBaseline { get; init; }

    /// <summary>The machine's clock, for when nothing else says which day it is.</summary>
    public DateTime UtcNow { get; init; } = DateTime.UtcNow;

    public IReadOnlyList<ArtefactItem> Artefacts { get; init; } = [];

    /// <summary>The .editorconfig and global configuration files the compiler gets, beside those found above the project.</summary>
    public IReadOnlyList<string> EditorConfigFiles { get; init; } = [];

    /// <summary>The environment variables the answer may depend on: <c>PATH</c> and those that start with <c>GIT_</c>.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Told now and then what a long check is at and which share of it is done; null when nobody watches. No part of the answer.</summary>
    public Action<string, double>? Progress { get; init; }

    public string Directory => Path.GetDirectoryName(ProjectFile) ?? ProjectFile;

    /// <summary>The variables of the given environment the engine wants to know.</summary>
    public static IReadOnlyDictionary<string, string> RelevantEnvironment(System.Collections.IDictionary variables)
    {
        var relevant = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry variable in variables)
        {
            var name = (string)variable.Key;
            if (name is "PATH" or "Path" or ProjectClock.EpochVariable || BuildServer.IsSign(name) || name.StartsWith("GIT_", StringComparison.Ordinal))
            {
                relevant[name] = variable.Value as string ?? "";
            }
        }

        return relevant;
    }

    /// <summary>Equal for equal inputs to the same build of the engine.</summary>
    internal string Fingerprint()
    {
        var text = new StringBuilder();
        Add(typeof(ProjectInput).Assembly.ManifestModule.ModuleVersionId.ToString());
        Add(ProjectFile);
        Add(AssetsFile);
        Add(RestorePackagesWithLockFile);
        Add(LockFilePath);
        Add(RestoreLockedMode);
        Add(ContinuousIntegrationBuild);
        Add(SdkVersion);
        Add(SkipDependencies ? "skip" : "");
        Add(Mode);
        Add(Enforce);
        Add(Date);
        Add(IgnoresBaseline ? "all" : "");
        foreach (var artefact in Artefacts)
        {
            Add("artefact");
            Add(artefact.FullPath);
            Add(artefact.Kind);
            Add(artefact.Severity);
            Add(artefact.Include);
            Add(artefact.DefinedIn);
        }

        foreach (var file in EditorConfigFiles)
        {
            Add("editorconfig");
            Add(file);
        }

        foreach (var variable in Environment.OrderBy(variable => variable.Key, StringComparer.Ordinal))
        {
            Add(variable.Key);
            Add(variable.Value);
        }

        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()))).Replace("-", "");

        // Length first: no two different lists give one text.
        void Add(string value) => text.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
    }
}
