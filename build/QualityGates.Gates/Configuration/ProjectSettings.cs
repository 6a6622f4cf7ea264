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

        Finding Problem(string property, string value, string rule, string write)
        {
            var (file, at) = ItemLocation.OfProperty(project, property);
            return InvalidConfiguration.Problem(file, at,
                property + " is \"" + value + "\" and " + rule + ". Write <" + property + ">" + write + "</" + property + ">.");
        }
    }
}
