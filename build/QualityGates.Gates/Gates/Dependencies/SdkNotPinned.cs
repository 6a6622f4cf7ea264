using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8006: which SDK compiles and restores is left to the machine. One finding for all projects that share a global.json, or its absence.</summary>
public sealed class SdkNotPinned : Gate
{
    private const string FileName = "global.json";

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8006", nameof(SdkNotPinned), "SDK not pinned", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        if (!project.Dependencies.AreChecked)
        {
            yield break;
        }

        var sdk = project.Input.SdkVersion.Trim();
        var pin = "{ \"sdk\": { \"version\": \"" + (sdk.Length > 0 ? sdk : "10.0.100") + "\", \"rollForward\": \"latestPatch\" } }";
        if (project.Dependencies.GlobalJsonPath is not { } path)
        {
            yield return Missing(project, pin, sdk);
        }
        else if (GlobalJson.ProblemOf(project.Files, path) is { } problem)
        {
            yield return new Finding(Descriptor, problem.IsNote ? FindingSeverity.Info : Descriptor.DefaultSeverity,
                project.Show(path) + " " + problem.Problem + ". Write " + pin + (sdk.Length > 0 ? "; " + sdk + " builds now." : "."),
                path, problem.At, project.Show(path));
        }
        else if (project.Git.Tracks(path) == false)
        {
            yield return new Finding(Descriptor, Descriptor.DefaultSeverity,
                project.Show(path) + " is not tracked by git, so a clone builds with whatever SDK is newest. Run "
                + ProjectGit.AddCommand(project.Show(path)) + " and commit.",
                path, Place.Start, project.Show(path));
        }
    }

    private Finding Missing(ProjectContext project, string pin, string sdk)
    {
        var directory = project.Repository?.Root ?? project.Input.Directory;
        var wanted = Path.Combine(directory, FileName);
        var outside = Ancestors.Of(directory).Skip(1).Select(above => Path.Combine(above, FileName)).FirstOrDefault(project.Files.FileExists);
        // A place all projects share, so that the finding is one; the file itself does not exist yet.
        var configuration = project.ConfigurationFile;
        return new Finding(Descriptor, Descriptor.DefaultSeverity,
            "No " + FileName + (outside is null ? "" : " in the repository") + " pins the .NET SDK, so whichever is newest on a machine compiles, restores and brings its own packages"
            + (sdk.Length > 0 ? "; now it is " + sdk : "") + (outside is null ? "" : ", and " + outside + " is on this machine only")
            + ". Write " + pin + " into " + project.Show(wanted) + " and commit it.",
            configuration ?? wanted, Place.Start, project.Show(wanted));
    }
}
