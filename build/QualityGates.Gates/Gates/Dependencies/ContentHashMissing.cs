using System.Globalization;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8008: a lock file that names versions and not the content behind them.</summary>
public sealed class ContentHashMissing : Gate
{
    private const int Shown = 3;

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8008", nameof(ContentHashMissing), "Content hash missing from lock file", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies is { AreChecked: true, Lock.File: not null };

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked || dependencies.Lock?.File is not { } file)
        {
            yield break;
        }

        // A package of several frameworks is one package.
        var entries = file.Sections.SelectMany(section => section.Packages.Values)
            .Where(entry => !entry.IsProject && !entry.HasContentHash)
            .GroupBy(entry => entry.Id, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(entry => entry.At.Line).ThenBy(entry => entry.At.Column).First())
            .OrderBy(entry => entry.At.Line).ThenBy(entry => entry.At.Column)
            .ToArray();
        if (entries.Length == 0)
        {
            yield break;
        }

        var shown = project.Show(dependencies.LockPath);
        var rest = entries.Length - Shown;
        yield return new Finding(Descriptor, Descriptor.DefaultSeverity,
            shown + " has no \"contentHash\" for " + string.Join(", ", entries.Take(Shown).Select(entry => entry.Id + " " + entry.Resolved))
            + (rest > 0 ? " and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : "")
            + ", so nothing says whether the package of that version is the one that was tested; restore refuses such a file with NU1403. "
            + "Run dotnet restore --force-evaluate and commit " + Path.GetFileName(shown) + ".",
            dependencies.LockPath, entries[0].At, shown);
    }
}
