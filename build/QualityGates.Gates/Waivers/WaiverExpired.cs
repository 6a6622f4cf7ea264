using System.Globalization;
using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Waivers;

/// <summary>MLQ9003: a waiver whose last day has passed hides nothing any more; one whose last day is near says so in a note.</summary>
public static class WaiverExpired
{
    public static GateDescriptor Descriptor { get; } =
        new("MLQ9003", nameof(WaiverExpired), "Waiver expired", FindingSeverity.Warning);

    internal static Finding Report(Waiver waiver, DateTime today) => new(Descriptor, FindingSeverity.Warning,
        "The waiver of " + waiver.Id + " for " + waiver.Subject + " ended on " + DateForm.Show(waiver.Expires) + " (owner: " + waiver.Owner
        + "; reason: " + waiver.Reason + "), so the finding shows again. Do what it says and remove this entry; or, if it must wait, write a new day, at most "
        + Waiver.LongestDays.ToString(CultureInfo.InvariantCulture) + " days away: \"expires\": \"" + DateForm.Show(today.AddDays(Waiver.LongestDays)) + "\".",
        waiver.File, waiver.ExpiresAt, waiver.Subject);

    internal static Finding Announce(Waiver waiver) => new(Descriptor, FindingSeverity.Info,
        "The waiver of " + waiver.Id + " for " + waiver.Subject + " ends on " + DateForm.Show(waiver.Expires) + " (owner: " + waiver.Owner
        + "). After that day the finding shows again.",
        waiver.File, waiver.ExpiresAt, waiver.Subject);
}
