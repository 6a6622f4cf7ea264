namespace QualityGates.Gates.Waivers;

/// <summary>MLQ9004: a waiver that hides nothing today would hide the next finding of its kind before anybody sees it.</summary>
public static class WaiverNotNeeded
{
    private const int Shown = 3;

    public static GateDescriptor Descriptor { get; } =
        new("MLQ9004", nameof(WaiverNotNeeded), "Waiver no longer needed", FindingSeverity.Warning);

    /// <param name="waiver">The waiver.</param>
    /// <param name="subjects">What the gate of its id has findings about: the writer may have meant one of them.</param>
    internal static Finding Report(Waiver waiver, IReadOnlyCollection<string> subjects) => new(Descriptor, FindingSeverity.Warning,
        waiver.Id + " finds nothing about \"" + waiver.Subject + "\", so this waiver hides nothing today and would hide the next finding unseen. Remove the entry."
        + (subjects.Count == 0 ? "" : " If it was meant for another finding of " + waiver.Id + ", write "
            + string.Join(" or ", subjects.Take(Shown).Select(subject => "\"subject\": \"" + subject + "\"")) + "."),
        waiver.File, waiver.SubjectAt, waiver.Subject);
}
