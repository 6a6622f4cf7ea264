using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QualityGates.Gates.Data.Splits;

internal enum SplitQuestionKind
{
    SharedRows,
    RepeatedRows,
    SharedGroups,
    OlderRows,
}

/// <summary>One thing that is asked of two parts of a split, or of one. Files and databases answer the same questions.</summary>
internal sealed record SplitQuestion(SplitQuestionKind Kind, SplitRole Part, SplitRole? Against)
{
    /// <summary>In queries and their results.</summary>
    public string Word => Kind switch
    {
        SplitQuestionKind.SharedRows => "shared-rows",
        SplitQuestionKind.RepeatedRows => "repeated-rows",
        SplitQuestionKind.SharedGroups => "shared-groups",
        _ => "older-rows",
    };

    public string PartName => SplitPart.NameOf(Part);

    /// <summary>Empty for a question about one part.</summary>
    public string AgainstName => Against is { } against ? SplitPart.NameOf(against) : "";

    /// <summary>What the split's settings ask, in a fixed order.</summary>
    public static IReadOnlyList<SplitQuestion> Of(SplitSettings split)
    {
        var questions = new List<SplitQuestion>();
        var roles = split.Parts.Select(part => part.Role).ToArray();
        for (var later = 0; later < roles.Length; later++)
        {
            if (split.MaxDuplicateShare is not null)
            {
                questions.Add(new SplitQuestion(SplitQuestionKind.RepeatedRows, roles[later], null));
            }

            for (var earlier = 0; earlier < later; earlier++)
            {
                questions.Add(new SplitQuestion(SplitQuestionKind.SharedRows, roles[later], roles[earlier]));
                if (split.Definition.Group.Count > 0)
                {
                    questions.Add(new SplitQuestion(SplitQuestionKind.SharedGroups, roles[later], roles[earlier]));
                }

                if (split.Definition.Time.Length > 0)
                {
                    questions.Add(new SplitQuestion(SplitQuestionKind.OlderRows, roles[later], roles[earlier]));
                }
            }
        }

        return questions;
    }

    /// <summary>
    /// Names what is asked of which data, whatever dialect it is asked in: a result with another name answers another question. The paths
    /// are as they are shown, so that every checkout has the same name.
    /// </summary>
    public static string NameOf(SplitSettings split)
    {
        var text = new StringBuilder();
        foreach (var (role, sources) in split.Parts)
        {
            Add(SplitPart.NameOf(role), sources.Select(source => source.Value.Shown));
        }

        Add("keys", split.Definition.Keys);
        Add("except", split.Definition.Except);
        Add("group", split.Definition.Group);
        Add("time", [split.Definition.Time]);
        Add("repeated", [split.MaxDuplicateShare is null ? "" : "asked"]);
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())), 0, 8).Replace("-", "").ToLowerInvariant();

        void Add(string name, IEnumerable<string> values) => text.Append(name).Append(':')
            .Append(string.Concat(values.Select(value => value.Length.ToString(CultureInfo.InvariantCulture) + " " + value))).Append('\n');
    }
}

/// <summary>How many were found, of how many rows of the part, and where the first ones are when files were compared.</summary>
internal sealed record SplitFigure(SplitQuestion Question, long Found, long Rows, Tally? Where = null);
