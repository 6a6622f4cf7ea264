using QualityGates.Gates.Artefacts;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Dependencies;
using QualityGates.Gates.Waivers;

namespace QualityGates.Gates;

/// <summary>Every gate. Written by hand because a task must start fast; a test compares it with the types of this assembly.</summary>
public static class GateList
{
    public static IReadOnlyList<Gate> All { get; } =
    [
        new LockFileNotOptedIn(),
        new LockFileNotTracked(),
        new LockFileStale(),
        new FloatingVersion(),
        new LockFileNotUnderstood(),
        new DataCard(),
        new DataProfile(),
        new EvaluationMetrics(),
        new ModelFile(),
        new ModelCard(),
        new ProjectBrief(),
        new Baseline(),
        new ProjectDocument(),
        new InvalidConfiguration(),
    ];

    /// <summary>One descriptor per gate id, including the engine's own, in id order.</summary>
    public static IReadOnlyList<GateDescriptor> Descriptors { get; } =
    [
        .. All.Select(gate => gate.Descriptor)
            .Concat([InternalError.Descriptor, WaiverExpired.Descriptor, WaiverNotNeeded.Descriptor])
            .OrderBy(gate => gate.Id, StringComparer.Ordinal),
    ];
}
