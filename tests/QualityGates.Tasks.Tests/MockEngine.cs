using System.Collections;
using Microsoft.Build.Framework;

namespace QualityGates.Tasks.Tests;

/// <summary>MSBuild as far as the task uses it: records what is logged, keeps task objects, promotes the given codes.</summary>
internal sealed class MockEngine(params string[] errors) : IBuildEngine8
{
    private readonly Dictionary<object, object> _objects = [];

    public List<BuildEventArgs> Events { get; } = [];

    public IEnumerable<BuildWarningEventArgs> Warnings => Events.OfType<BuildWarningEventArgs>();

    public IEnumerable<BuildErrorEventArgs> Errors => Events.OfType<BuildErrorEventArgs>();

    public bool AllowFailureWithoutError { get; set; }

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool IsRunningMultipleNodes => false;

    public bool ShouldTreatWarningAsError(string warningCode) => errors.Contains(warningCode);

    public void LogErrorEvent(BuildErrorEventArgs e) => Events.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Events.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Events.Add(e);

    public void LogCustomEvent(CustomBuildEventArgs e) => Events.Add(e);

    public void LogTelemetry(string eventName, IDictionary<string, string> properties)
    {
    }

    public object? GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => _objects.GetValueOrDefault(key);

    public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => _objects[key] = obj;

    public object? UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => _objects.Remove(key, out var value) ? value : null;

    public IReadOnlyDictionary<string, string> GetGlobalProperties() => new Dictionary<string, string>();

    public bool BuildProjectFile(string f, string[] t, IDictionary g, IDictionary o) => throw new NotSupportedException();

    public bool BuildProjectFile(string f, string[] t, IDictionary g, IDictionary o, string v) => throw new NotSupportedException();

    public bool BuildProjectFilesInParallel(string[] f, string[] t, IDictionary[] g, IDictionary[] o, string[] v, bool c, bool u) => throw new NotSupportedException();

    public BuildEngineResult BuildProjectFilesInParallel(string[] f, string[] t, IDictionary[] g, IList<string>[] r, string[] v, bool o) => throw new NotSupportedException();

    public int RequestCores(int requestedCores) => requestedCores;

    public void ReleaseCores(int coresToRelease)
    {
    }

    public void Yield()
    {
    }

    public void Reacquire()
    {
    }
}
