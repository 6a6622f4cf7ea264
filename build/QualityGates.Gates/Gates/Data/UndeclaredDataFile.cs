using System.Globalization;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8103: a data file lies beside files that a manifest declares, and is declared by none.</summary>
public sealed class UndeclaredDataFile : Gate
{
    private const int Listed = 5;

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8103", nameof(UndeclaredDataFile), "Data file not declared", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var data = project.DataFiles;
        var declared = new HashSet<string>(data.Manifests.SelectMany(manifest => manifest.Entries).Select(entry => entry.Path), StringComparer.Ordinal);
        // What the configuration itself names as a product of ours.
        declared.UnionWith((data.Settings?.Splits ?? []).Select(split => split.Value.Result?.Value.Full).OfType<string>());
        declared.UnionWith((data.Settings?.Profiles ?? []).Select(profile => profile.Value.Path.Full));
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var manifest in data.Manifests)
        {
            foreach (var folder in manifest.Entries.Where(entry => !entry.IsFolder).Select(entry => Path.GetDirectoryName(entry.Path)!).Distinct(StringComparer.Ordinal))
            {
                if (!folders.Add(folder))
                {
                    continue;
                }

                var undeclared = data.DataIn(folder).Where(file => !declared.Contains(file)).Select(Path.GetFileName).ToArray();
                if (undeclared.Length > 0)
                {
                    yield return new Finding(Descriptor, Descriptor.DefaultSeverity, project.Show(folder) + " holds "
                        + undeclared.Length.ToString(CultureInfo.InvariantCulture) + " data file" + (undeclared.Length == 1 ? "" : "s")
                        + " that no manifest declares: " + string.Join(", ", undeclared.Take(Listed)) + (undeclared.Length > Listed ? ", …" : "")
                        + ". A program that reads the folder reads them too, and nobody can tell which state of them. Add them to "
                        + manifest.Path.Shown + ", or move them elsewhere.", manifest.Path.Full, Place.Start, project.Show(folder));
                }
            }
        }
    }
}
