using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Configuration;

/// <summary>The MSBuild properties that steer us, and their valid values.</summary>
public static class ProjectSettings
{
    public const string ModeProperty = "MLQualityGatesMode";
    public const string EnforceProperty = "MLQualityGatesEnforce";

    public static IReadOnlyList<string> Modes { get; } = ["None", "Recommended", "Strict", "All"];

    public static bool IsOff(string mode) => string.Equals(mode.Trim(), "None", StringComparison.OrdinalIgnoreCase);

    internal static IEnumerable<Finding> Problems(ProjectContext project)
    {
        var mode = project.Input.Mode.Trim();
        if (mode.Length > 0 && !Modes.Contains(mode, StringComparer.OrdinalIgnoreCase))
        {
            var nearest = NearestName.Of(mode, Modes) ?? "Recommended";
            yield return Problem(ModeProperty, mode, "must be None, Recommended, Strict or All; Recommended is used instead", nearest);
        }

        var enforce = project.Input.Enforce.Trim();
        if (enforce.Length > 0 && !bool.TryParse(enforce, out _))
        {
            yield return Problem(EnforceProperty, enforce, "must be true or false; false is used instead", "true");
        }

        var date = project.Input.Date.Trim();
        if (date.Length > 0 && ProjectClock.OfProperty(project.Input) is null)
        {
            yield return Problem(ProjectClock.Property, date,
                "must be a date in the form year-month-day; it is not used", DateForm.Show(project.Clock.Today));
        }
        else if (date.Length == 0 && ProjectClock.Variable(project.Input) is { Length: > 0 } seconds && ProjectClock.OfVariable(project.Input) is null)
        {
            yield return InvalidConfiguration.Problem(project.Input.ProjectFile, Place.Start, ProjectClock.EpochVariable + " is \"" + seconds
                + "\" and must be whole seconds since 1970-01-01; the machine's date is used instead. Set it as git does: "
                + ProjectClock.EpochVariable + "=$(git log -1 --format=%ct).");
        }

        Finding Problem(string property, string value, string rule, string write)
        {
            var (file, at) = ItemLocation.OfProperty(project, property);
            return InvalidConfiguration.Problem(file, at,
                property + " is \"" + value + "\" and " + rule + ". Write <" + property + ">" + write + "</" + property + ">.");
        }
    }
}
