namespace QualityGates.Gates.Dependencies;

/// <summary>What tells that a build runs on a build server.</summary>
internal sealed class BuildServer
{
    // GitHub, GitLab, Travis, CircleCI and others set CI; Azure Pipelines, Jenkins and TeamCity only their own.
    private static readonly string[] Variables = ["CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"];

    private BuildServer(string sign, string condition)
    {
        Sign = sign;
        Condition = condition;
    }

    /// <summary>To be read in brackets after "on this build server".</summary>
    public string Sign { get; }

    /// <summary>The MSBuild condition that holds here; environment variables are properties.</summary>
    public string Condition { get; }

    public static bool IsSign(string variable) => Variables.Contains(variable, StringComparer.Ordinal);

    /// <summary>Null on a developer's machine, as far as can be told.</summary>
    public static BuildServer? Of(ProjectInput input)
    {
        if (Of(input.Environment) is { } sign)
        {
            return sign;
        }

        const string property = "ContinuousIntegrationBuild";
        return string.Equals(input.ContinuousIntegrationBuild.Trim(), "true", StringComparison.OrdinalIgnoreCase)
            ? new BuildServer(property + " is true", "'$(" + property + ")' == 'true'")
            : null;
    }

    /// <summary>As far as the environment tells.</summary>
    public static BuildServer? Of(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var name in Variables)
        {
            var value = environment.TryGetValue(name, out var written) ? written.Trim() : "";
            if (value.Length > 0 && value != "0" && !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase))
            {
                // An address or a version number is another one tomorrow.
                var isSwitch = string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
                return new BuildServer(name + " is set", isSwitch ? "'$(" + name + ")' == 'true'" : "'$(" + name + ")' != ''");
            }
        }

        return null;
    }
}
