using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>What the name of a column says about it. Names are split into words, so that Grid and Paid are no identifiers.</summary>
internal static class ColumnWords
{
    private static readonly ImmutableHashSet<string> Identifiers = ["id", "guid", "uuid"];

    private static readonly ImmutableHashSet<string> Positions = ["index", "rowindex", "rownumber", "rownum", "rowno", "linenumber", "lineno", "recordnumber", "sequencenumber"];

    /// <summary>Those of whom a data set usually has several rows.</summary>
    private static readonly ImmutableHashSet<string> Groups =
    [
        "user", "patient", "customer", "client", "member", "person", "subject", "participant", "student", "author", "speaker", "household", "session", "visit", "group",
        "document", "video", "device", "account", "query", "subscriber", "employee", "driver", "machine", "family",
        "rider", "courier", "player", "worker", "pupil", "tenant", "seller", "buyer", "vehicle", "sensor", "respondent",
    ];

    /// <summary>What people write in sentences.</summary>
    private static readonly ImmutableHashSet<string> Prose =
    [
        "text", "review", "comment", "description", "message", "body", "content", "title", "headline", "subject", "summary", "abstract", "remark", "note", "feedback", "tweet", "post",
        "question", "answer", "sentence", "paragraph", "document", "article", "story", "news", "caption", "utterance", "phrase", "complaint", "narrative", "transcript", "conversation",
        "opinion", "statement", "email", "mail", "sms", "ticket", "plot", "synopsis", "lyrics", "bio", "biography", "instruction", "ingredient", "symptom", "reply", "prompt", "query",
        "quote", "explanation", "detail", "address",
    ];

    /// <summary>Whether the column numbers or names rows rather than describing them.</summary>
    internal static bool IsIdentifier(string name)
    {
        var words = Split(name);
        return words.Count > 0 && (Identifiers.Contains(words[words.Count - 1]) || Positions.Contains(string.Concat(words)));
    }

    /// <summary>Whether the column holds sentences, as ReviewText and Comments do, and not a word for each row.</summary>
    internal static bool IsProse(string name)
    {
        var words = Split(name);
        return words.Count > 0 && words[words.Count - 1].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var last && (Prose.Contains(last) || (last.EndsWith("s", StringComparison.Ordinal) && Prose.Contains(last.Substring(0, last.Length - 1))));
    }

    /// <summary>Whether the column says yes or no, whatever its type.</summary>
    internal static bool IsFlag(string name) => Split(name) is { Count: > 1 } words && words[0] is "is" or "has" or "was";

    /// <summary>What a column like PatientId names several rows of; null for other columns.</summary>
    internal static string? GroupOf(string name)
    {
        var words = Split(name);
        return words.Count >= 2 && Identifiers.Contains(words[words.Count - 1]) && Groups.Contains(words[words.Count - 2]) ? words[words.Count - 2] : null;
    }

    /// <summary>The words of a name in Pascal, camel or snake case, in lower case.</summary>
    internal static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsLetterOrDigit(name[i]);
            if (isEnd || (i > start && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))))
            {
                if (i > start)
                {
                    words.Add(name.Substring(start, i - start).ToLowerInvariant());
                }

                start = isEnd ? i + 1 : i;
            }
        }

        return words;
    }
}
