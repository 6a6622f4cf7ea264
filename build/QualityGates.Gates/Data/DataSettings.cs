using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Data;

/// <summary>The section "data": what the files of the project's data must be like.</summary>
internal sealed class DataSettings
{
    public const double DefaultLargestInGit = 10;

    private static readonly ConfigurationKey<IReadOnlyList<Setting<RepositoryPath>>> ManifestsKey = new(
        "manifests",
        new ListForm<RepositoryPath>(new PathForm("data/SHA256SUMS"), path => ("\"" + path.Value.Shown + "\" is listed twice", path.At)),
        "Files that say which data files there are, how long they are and what their checksums are: SHA256SUMS and MD5SUMS as sha256sum and md5sum write them, .sha256 and .md5 beside a file, .dvc files, dvc.lock, Croissant JSON-LD, or { \"files\": [ { \"path\": \"train.csv\", \"size\": 5200, \"sha256\": \"…\" } ] }. Checked by MLQ8101, MLQ8102, MLQ8103 and MLQ8104.");

    private static readonly ConfigurationKey<double> LargestInGitKey = new(
        "largestInGit",
        new NumberForm("10", min: 0),
        "Megabytes above which a data file must not be tracked by git itself (MLQ8104). 10 when not written.");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<SplitSettings>>> SplitsKey = new(
        "splits",
        new ListForm<SplitSettings>(SplitSettings.Form, split => ("The split \"" + split.Value.Name + "\" is listed twice", split.At)),
        "Parts of data that must have nothing in common: rows (MLQ8106), groups (MLQ8107), and no row older than what was learned from (MLQ8108).");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<ProfileSettings>>> ProfilesKey = new(
        "profiles",
        new ListForm<ProfileSettings>(ProfileSettings.Form, profile => ("The profile \"" + profile.Value.Path.Shown + "\" is listed twice", profile.At)),
        "Profiles of data files, written by mlgates data profile, and the bounds their columns must keep (MLQ8105).");

    public static ConfigurationKey<DataSettings> Section { get; } = new(
        "data",
        new RecordForm<DataSettings>([ManifestsKey, LargestInGitKey, SplitsKey, ProfilesKey], entry => new DataSettings(entry),
            "{ \"manifests\": [ \"data/SHA256SUMS\" ] }"),
        "The data of the project: manifests, splits and profiles.");

    private DataSettings(ConfigurationEntry entry)
    {
        Manifests = entry.Find(ManifestsKey)?.Value ?? [];
        LargestInGit = (long)((entry.Find(LargestInGitKey)?.Value ?? DefaultLargestInGit) * (1 << 20));
        Splits = entry.Find(SplitsKey)?.Value ?? [];
        Profiles = entry.Find(ProfilesKey)?.Value ?? [];
        File = entry.File.Path;
    }

    public IReadOnlyList<Setting<RepositoryPath>> Manifests { get; }

    /// <summary>Bytes.</summary>
    public long LargestInGit { get; }

    public IReadOnlyList<Setting<SplitSettings>> Splits { get; }

    public IReadOnlyList<Setting<ProfileSettings>> Profiles { get; }

    /// <summary>The file the section stands in.</summary>
    public string File { get; }

    public static DataSettings? Of(ProjectContext project) => project.Configuration.Find(Section)?.Value;
}
