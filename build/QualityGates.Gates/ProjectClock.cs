using System.Globalization;
using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates;

/// <summary>
/// Today, in UTC: the day <c>$(MLQualityGatesDate)</c> names, else that of <c>SOURCE_DATE_EPOCH</c>, else that of the machine. Whoever
/// builds an old commit again can so have its old answer.
/// </summary>
internal sealed class ProjectClock(ProjectInput input)
{
    public const string Property = "MLQualityGatesDate";
    public const string EpochVariable = "SOURCE_DATE_EPOCH";

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Midnight. Whoever asks makes the answer of the run one of this day.</summary>
    public DateTime Today
    {
        get
        {
            WasAsked = true;
            return TodayOf(input);
        }
    }

    public bool WasAsked { get; private set; }

    public static DateTime TodayOf(ProjectInput input) => OfProperty(input) ?? OfVariable(input) ?? input.UtcNow.Date;

    /// <summary>Null when the property is empty or is no date.</summary>
    public static DateTime? OfProperty(ProjectInput input) => DateForm.TryParse(input.Date.Trim(), out var day) ? day : null;

    /// <summary>Null when the variable is not set or is no number of seconds since 1970.</summary>
    public static DateTime? OfVariable(ProjectInput input) =>
        Variable(input) is { Length: > 0 } written
        && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= (DateTime.MaxValue.AddDays(-1) - Epoch).TotalSeconds
            ? Epoch.AddSeconds(seconds).Date
            : null;

    public static string Variable(ProjectInput input) =>
        input.Environment.TryGetValue(EpochVariable, out var written) ? written.Trim() : "";
}
