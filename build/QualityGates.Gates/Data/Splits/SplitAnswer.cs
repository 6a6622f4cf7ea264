using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data.Splits;

/// <summary>Why a split could not be judged, and where that is to be repaired.</summary>
internal sealed record SplitProblem(string File, Place At, string Message);

/// <summary>What is known of one split: figures from its files or from an attested result, or why there are none.</summary>
internal sealed class SplitAnswer
{
    public required SplitSettings Split { get; init; }

    public IReadOnlyList<SplitFigure> Figures { get; init; } = [];

    /// <summary>Null when the figures are those of an attested result.</summary>
    public SplitOutcome? Outcome { get; init; }

    public SplitProblem? Problem { get; init; }
}

/// <summary>Answers the questions of all splits of a project. The three gates that ask share one pass over the data.</summary>
internal sealed class SplitAnswers(ProjectContext project)
{
    /// <summary>In the order of the configuration.</summary>
    public static IReadOnlyList<SplitAnswer> Of(ProjectContext project)
    {
        var answers = new SplitAnswers(project);
        return [.. (DataSettings.Of(project)?.Splits ?? []).Select(split => answers.Answer(split.Value))];
    }

    private SplitAnswer Answer(SplitSettings split)
    {
        var missing = split.Parts.SelectMany(part => part.Sources.Select(source => (part.Role, Source: source)))
            .FirstOrDefault(part => part.Source.Value.File is { } file && project.Files.Stamp(file.Full).Kind == FileKind.Missing);
        if (split.HasTables || (missing.Source is not null && split.Result is not null))
        {
            return AttestedResult.Read(project, split);
        }

        if (missing.Source is { } source)
        {
            return Failed(split, new SplitProblem(DataSettings.Of(project)!.File, source.At, "The split \"" + split.Name + "\" was not compared: "
                + source.Value.Shown + ", a file of its " + SplitPart.NameOf(missing.Role)
                + " part, does not exist, so nobody knows whether its parts share rows. Get the data (dvc pull), correct the path, or run the query of mlgates data sql where the data is and name its result with \"result\"."));
        }

        try
        {
            return Answered(split, Compare(split));
        }
        catch (RowFaultException fault)
        {
            project.Files.MetTransientFailure |= fault.IsTransient;
            return Failed(split, new SplitProblem(fault.File, fault.At, "The split \"" + split.Name + "\" was not compared: "
                + project.Show(fault.File) + " " + fault.Problem + ". Correct the file or the entry in \"splits\"; until then nobody knows whether its parts share rows."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            project.Files.MetTransientFailure = true;
            return Failed(split, new SplitProblem(DataSettings.Of(project)!.File, split.At, "The split \"" + split.Name
                + "\" was not compared: " + exception.Message + " Make room on the disk, or raise \"memory\"."));
        }
    }

    private static SplitAnswer Failed(SplitSettings split, SplitProblem problem) => new() { Split = split, Problem = problem };

    private SplitOutcome Compare(SplitSettings split)
    {
        var directory = project.OutputDirectory;
        var cacheFile = directory is null ? null : SplitCache.FileIn(directory, split.Name);
        // What the answer depends on is known before it is looked up.
        foreach (var file in split.Definition.Parts.SelectMany(part => part.Files))
        {
            project.Files.Stamp(file);
        }

        var outcome = cacheFile is null ? null : SplitCache.Read(cacheFile, split.Definition);
        outcome ??= SplitCheck.Run(split.Definition, project.Files.Stamp, () => TemporaryFile(directory), split.Memory, Progress(split.Name));
        if (cacheFile is not null)
        {
            SplitCache.Write(cacheFile, split.Definition, outcome);
        }

        return outcome;
    }

    private static FileStream TemporaryFile(string? directory) => new(
        Path.Combine(directory ?? Path.GetTempPath(), "mlgates.rows." + Guid.NewGuid().ToString("N") + ".tmp"),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    private Action<long, long>? Progress(string name) => project.Input.Progress is { } report
        ? (done, all) => report("split \"" + name + "\"", all > 0 ? Math.Min(1, done / (double)all) : 1)
        : null;

    private static SplitAnswer Answered(SplitSettings split, SplitOutcome outcome)
    {
        var roles = split.Definition.Parts.Select(part => part.Role).ToList();
        return new SplitAnswer
        {
            Split = split,
            Outcome = outcome,
            Figures = [.. SplitQuestion.Of(split).Select(question =>
            {
                var part = roles.IndexOf(question.Part);
                var pair = question.Against is { } against ? (roles.IndexOf(against) * roles.Count) + part : 0;
                var tally = question.Kind switch
                {
                    SplitQuestionKind.SharedRows => outcome.Shared[pair],
                    SplitQuestionKind.RepeatedRows => outcome.Repeated[part],
                    SplitQuestionKind.SharedGroups => outcome.Groups[pair],
                    _ => outcome.Older[pair],
                };
                return new SplitFigure(question, tally.Count, outcome.Rows[part], tally);
            })],
        };
    }
}
