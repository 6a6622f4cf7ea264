using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>MLQ8004. The restore itself records how it ran.</summary>
public sealed class RestoreNotLockedTests : IDisposable
{
    private const string Locked = "\"restorePackagesWithLockFile\": \"true\", \"restoreLockedMode\": true";

    private const string Seen = "The last restore on this build server (CI is set) was not locked: where packages.lock.json did not fit it changed it, and built other packages than were tested. ";
    private const string Undone = " An option --locked-mode of one dotnet restore is undone by the restore of a dotnet build without --no-restore.";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Fact]
    public void Is_reported_on_a_build_server_where_the_lock_was_opted_in()
    {
        _scratch.Restored(Lock1, Assets1).Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>\n  </PropertyGroup>\n</Project>");
        Assert.Equal(["Directory.Build.props(3,6): warning MLQ8004: " + Seen
            + "Write <RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode> into a <PropertyGroup> of Directory.Build.props." + Undone], Check("true", ("CI", "true")));
    }

    [Fact]
    public void A_condition_that_does_not_hold_is_shown()
    {
        // The SDK does not set ContinuousIntegrationBuild by itself.
        _scratch.Restored(Lock1, Assets1).Write("src/App/App.csproj",
            "<Project>\n  <PropertyGroup>\n    <RestoreLockedMode Condition=\"'$(ContinuousIntegrationBuild)' == 'true'\">true</RestoreLockedMode>\n  </PropertyGroup>\n</Project>");
        Assert.Equal(["src/App/App.csproj(3,6): warning MLQ8004: " + Seen
            + "RestoreLockedMode is set here on a condition that does not hold: '$(ContinuousIntegrationBuild)' == 'true'. Write <RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode>." + Undone],
            Check("", ("CI", "true")));
    }

    [Fact]
    public void A_property_that_came_after_the_restore_asks_for_another_restore()
    {
        _scratch.Restored(Lock1, Assets1);
        var line = Assert.Single(MLQ8004(_scratch.Input(lockedMode: "True", environment: Scratch.DevelopersEnvironment(("CI", "1")))));
        Assert.Contains(" RestoreLockedMode is true now and was not then: run dotnet restore again, with the same properties as the build.", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TF_BUILD", "True", "'$(TF_BUILD)' == 'true'")]
    [InlineData("JENKINS_URL", "https://ci.example.org/", "'$(JENKINS_URL)' != ''")]
    [InlineData("TEAMCITY_VERSION", "2025.1", "'$(TEAMCITY_VERSION)' != ''")]
    [InlineData("CI", "woodpecker", "'$(CI)' != ''")]
    public void The_condition_is_one_that_holds_on_this_server(string variable, string value, string condition)
    {
        _scratch.Restored(Lock1, Assets1);
        Assert.Contains("<RestoreLockedMode Condition=\"" + condition + "\">true</RestoreLockedMode>", Assert.Single(Check("", (variable, value))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_property_of_deterministic_builds_counts_too()
    {
        _scratch.Restored(Lock1, Assets1);
        Assert.Contains("(ContinuousIntegrationBuild is true)", Assert.Single(MLQ8004(_scratch.Input(continuousIntegration: "true"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_silent_elsewhere()
    {
        _scratch.Restored(Lock1, Assets1);
        Assert.Empty(Check(""));
        Assert.Empty(Check("", ("CI", "false")));
        Assert.Empty(Check("", ("CI", "0")));
        // Locked: nothing to say. Not opted in: MLQ8001 says it.
        _scratch.Restored(Lock1, Assets1.Replace("\"restorePackagesWithLockFile\": \"true\"", Locked, StringComparison.Ordinal));
        Assert.Empty(Check("true", ("CI", "true")));
        File.Delete(_scratch.PathOf("src/App/packages.lock.json"));
        _scratch.Restored(null, Assets1);
        Assert.Empty(Check("", ("CI", "true")));
    }

    public void Dispose() => _scratch.Dispose();

    private string[] Check(string optedIn, params (string Name, string Value)[] variables) =>
        MLQ8004(_scratch.Input(optedIn: optedIn, environment: Scratch.DevelopersEnvironment(variables)));

    private string[] MLQ8004(ProjectInput input) => [.. _scratch.Check(input).Where(line => line.Contains(" MLQ8004: ", StringComparison.Ordinal))];
}
