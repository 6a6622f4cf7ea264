using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>
/// MLQ8004: on a build server the packages were restored without locked mode, so the restore was free to change the lock file instead of
/// failing. Restore itself records how it ran; the last one counts, which often is the one "dotnet build" does by itself.
/// </summary>
public sealed class RestoreNotLocked : Gate
{
    private const string Property = "RestoreLockedMode";

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8004", nameof(RestoreNotLocked), "Restore not locked on a build server", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked && BuildServer.Of(project.Input) is not null;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        // Without opting in there is nothing to hold restore to, which MLQ8001 says.
        if (BuildServer.Of(project.Input) is { } server && dependencies is { AreChecked: true, IsOptedIn: true, Assets.RestoredLocked: false })
        {
            var (file, at, write) = WhatToWrite(project, server);
            var lockName = Path.GetFileName(dependencies.LockPath);
            yield return new Finding(Descriptor, Descriptor.DefaultSeverity,
                "The last restore on this build server (" + server.Sign + ") was not locked: where " + lockName
                + " did not fit it changed it, and built other packages than were tested. " + write
                + " An option --locked-mode of one dotnet restore is undone by the restore of a dotnet build without --no-restore.",
                file, at, lockName);
        }
    }

    private static (string File, Place At, string Write) WhatToWrite(ProjectContext project, BuildServer server)
    {
        var line = "<" + Property + " Condition=\"" + server.Condition + "\">true</" + Property + ">";
        if (string.Equals(project.Input.RestoreLockedMode.Trim(), "true", StringComparison.OrdinalIgnoreCase))
        {
            var (setIn, setAt) = ItemLocation.OfProperty(project, Property);
            return (setIn, setAt, Property + " is true now and was not then: run dotnet restore again, with the same properties as the build.");
        }

        foreach (var file in project.ProjectFiles)
        {
            if (MSBuildXml.Elements(project.Files, file).FirstOrDefault(element => element.Name == Property) is { } element)
            {
                return (file, element.At, Property + (element.Attributes.TryGetValue("Condition", out var condition)
                        ? " is set here on a condition that does not hold: " + condition.Value
                        : " is \"" + element.Text + "\" here") + ". Write " + line + ".");
            }
        }

        var (optedIn, optedAt) = ItemLocation.OfProperty(project, "RestorePackagesWithLockFile");
        return (optedIn, optedAt, "Write " + line + " into a <PropertyGroup> of " + project.Show(optedIn) + ".");
    }
}
