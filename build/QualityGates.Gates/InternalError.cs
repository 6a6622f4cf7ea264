namespace QualityGates.Gates;

/// <summary>MLQ9001: one of our gates failed. Never breaks a build by itself, never silent.</summary>
public static class InternalError
{
    public static GateDescriptor Descriptor { get; } =
        new("MLQ9001", nameof(InternalError), "Internal error", FindingSeverity.Warning);

    internal static Finding Report(GateDescriptor gate, Exception exception, string projectFile) =>
        new(Descriptor, FindingSeverity.Warning,
            "Gate " + gate.Id + " (" + gate.Name + ") failed and was left out; the other gates ran. "
            + exception.GetType().Name + ": " + exception.Message
            + " This is a fault of QualityGates.ML: please report it. NoWarn=" + gate.Id + " does not help, NoWarn=MLQ9001 hides this line.",
            projectFile, Place.Start, gate.Id);
}
