using System.Globalization;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8001: the project restores packages and nothing records which ones.</summary>
public sealed class LockFileNotOptedIn : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8001", nameof(LockFileNotOptedIn), "Lock file not opted in", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked || dependencies.IsOptedIn)
        {
            yield break;
        }

        var count = dependencies.Assets!.Targets.SelectMany(target => target.Packages.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var lockName = Path.GetFileName(dependencies.LockPath);
        yield return new Finding(Descriptor, FindingSeverity.Warning,
            project.ProjectName + " restores " + count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " package" : " packages")
            + " without a lock file, so two restores can train on different code. Write <RestorePackagesWithLockFile>true"
            + "</RestorePackagesWithLockFile> into this <PropertyGroup>, run dotnet restore and commit " + lockName + ".",
            project.Input.ProjectFile, PropertyGroupOf(project), lockName);
    }

    private static Place PropertyGroupOf(ProjectContext project)
    {
        var elements = MSBuildXml.Elements(project.Files, project.Input.ProjectFile);
        return elements.FirstOrDefault(element => element.Name == "PropertyGroup")?.At
            ?? (elements.Count > 0 ? elements[0].At : Place.Start);
    }
}
