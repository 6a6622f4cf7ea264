using System.Globalization;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8001: the project restores packages and nothing records which ones.</summary>
public sealed class LockFileNotOptedIn : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8001", nameof(LockFileNotOptedIn), "Lock file not opted in", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked || dependencies.IsOptedIn)
        {
            yield break;
        }

        var count = dependencies.Assets!.CodePackages.Count;
        var lockName = Path.GetFileName(dependencies.LockPath);
        var (file, at, write) = WhatToWrite(project);
        yield return new Finding(Descriptor, FindingSeverity.Warning,
            project.ProjectName + " restores " + count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " package" : " packages")
            + " without a lock file, so two restores can train on different code. " + write
            + ", run dotnet restore and commit " + lockName + ".",
            file, at, lockName);
    }

    private static (string File, Place At, string Write) WhatToWrite(ProjectContext project)
    {
        const string property = "RestorePackagesWithLockFile";
        const string line = "<" + property + ">true</" + property + ">";
        if (project.Input.RestorePackagesWithLockFile.Trim().Length > 0)
        {
            var (file, at) = ItemLocation.OfProperty(project, property);
            return (file, at, property + " is \"" + project.Input.RestorePackagesWithLockFile.Trim() + "\": write " + line);
        }

        var elements = MSBuildXml.Elements(project.Files, project.Input.ProjectFile);
        var group = elements.FirstOrDefault(element => element.Name == "PropertyGroup" && element.Parent?.Parent is null
            && !element.Attributes.ContainsKey("Condition"));
        return group is not null
            ? (project.Input.ProjectFile, group.At, "Write " + line + " into this <PropertyGroup>")
            : (project.Input.ProjectFile, elements.Count > 0 ? elements[0].At : Place.Start,
                "Write <PropertyGroup>" + line + "</PropertyGroup> into this project");
    }
}
