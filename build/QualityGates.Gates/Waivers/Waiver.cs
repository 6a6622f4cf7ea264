using System.Globalization;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Waivers;

/// <summary>The section "waivers": findings that are known and accepted for a time, each with a reason and somebody who answers for it.</summary>
internal sealed class Waiver
{
    /// <summary>A longer one is no waiver but a decision, and belongs into "severity".</summary>
    public const int LongestDays = 180;

    /// <summary>How long before its end a waiver says so.</summary>
    public const int NoticeDays = 14;

    private static readonly ConfigurationKey<string> IdKey = new(
        "id",
        new GateIdForm("MLQ8305", "write the reason where it is found: #pragma warning disable, or SuppressMessage with a Justification"),
        "The id of the gate whose finding is accepted, for instance MLQ8305.",
        isRequired: true);

    private static readonly ConfigurationKey<string> SubjectKey = new(
        "subject",
        new TextForm("docs/model-card.md"),
        "What the finding is about, exactly: the path of the artefact from the root of the repository, the id of the package, the name of the metric. MLQ9004 names it when another one was meant.",
        isRequired: true);

    private static readonly ConfigurationKey<string> ReasonKey = new(
        "reason",
        new TextForm("The card is being reviewed by the data protection officer."),
        "Why the finding is accepted for now.",
        isRequired: true);

    private static readonly ConfigurationKey<string> OwnerKey = new(
        "owner",
        new TextForm("name@example.org"),
        "Who answers for it.",
        isRequired: true);

    private static readonly ConfigurationKey<DateTime> ExpiresKey = new(
        "expires",
        new DateForm("2026-12-31"),
        "The last day of the waiver (UTC), at most 180 days away. After it the finding shows again, with MLQ9003.",
        isRequired: true);

    private static readonly ConfigurationKey<RepositoryPath> ProjectKey = new(
        "project",
        new PathForm("src/Churn/Churn.csproj"),
        "The only project the waiver is for, from the folder of this file. Without it the waiver is for every project below.");

    public static ConfigurationKey<IReadOnlyList<Setting<Waiver>>> Section { get; } = new(
        "waivers",
        new ListForm<Waiver>(
            new RecordForm<Waiver>([IdKey, SubjectKey, ReasonKey, OwnerKey, ExpiresKey, ProjectKey], Make),
            entry => ("The waiver of " + entry.Value.Id + " for " + entry.Value.Subject
                + (entry.Value.Project is { } project ? " in " + project.Shown : "") + " is listed twice", entry.At)),
        "Findings that are accepted for a time. An expired waiver is MLQ9003, one that hides nothing MLQ9004.");

    private Waiver(ConfigurationEntry entry)
    {
        Id = entry.Get(IdKey);
        Subject = entry.Get(SubjectKey);
        Reason = entry.Get(ReasonKey);
        Owner = entry.Get(OwnerKey);
        Expires = entry.Get(ExpiresKey);
        ExpiresAt = entry.Find(ExpiresKey)!.At;
        SubjectAt = entry.Find(SubjectKey)!.At;
        Project = entry.Find(ProjectKey)?.Value;
        File = entry.File.Path;
    }

    public string Id { get; }

    public string Subject { get; }

    public string Reason { get; }

    public string Owner { get; }

    /// <summary>The last day on which it holds.</summary>
    public DateTime Expires { get; }

    public Place ExpiresAt { get; }

    public Place SubjectAt { get; }

    /// <summary>Null for every project below the file.</summary>
    public RepositoryPath? Project { get; }

    public string File { get; }

    /// <summary>Why, who, how long, in one line.</summary>
    public string Justification => Reason + " (" + Owner + ", until " + DateForm.Show(Expires) + ")";

    public bool Covers(Finding finding) =>
        finding.Id == Id && string.Equals(finding.Subject, Subject, StringComparison.Ordinal);

    private static Waiver? Make(ConfigurationEntry entry)
    {
        var waiver = new Waiver(entry);
        var today = entry.File.Project.Clock.Today;
        var latest = today.AddDays(LongestDays);
        if (waiver.Expires > latest)
        {
            entry.File.Report(waiver.ExpiresAt, "\"expires\" is more than " + LongestDays.ToString(CultureInfo.InvariantCulture)
                + " days after " + DateForm.Show(today) + ", so the waiver is not in force. Write \"expires\": \"" + DateForm.Show(latest)
                + "\" or an earlier day; what is accepted for good belongs into \"severity\".");
            return null;
        }

        if (waiver.Project is { } project && entry.File.Project.Files.Stamp(project.Full).Kind == FileKind.Missing)
        {
            entry.File.Report(entry.Find(ProjectKey)!.At, "\"" + project.Shown
                + "\" does not exist, so the waiver is for no project. Write the path of the project file from the folder of "
                + ConfigurationReader.FileName + ".");
            return null;
        }

        return waiver;
    }
}
