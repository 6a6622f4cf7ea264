using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>One of some words, compared without case. The message of a word it does not know names the nearest.</summary>
/// <param name="choices">Words and their meanings, in the order they are listed.</param>
/// <param name="example">The word to write when nothing else is near; null to leave the choice to the reader.</param>
internal sealed class ChoiceForm<T>(IReadOnlyList<(string Word, T Meaning)> choices, string? example = null) : TextualForm<T>
{
    public IReadOnlyList<string> Words { get; } = [.. choices.Select(choice => choice.Word)];

    public override string Example => JsonText.Quote(example ?? Words[0]);

    protected override string Must => Words.Count == 1
        ? JsonText.Quote(Words[0])
        : string.Join(", ", Words.Take(Words.Count - 1).Select(JsonText.Quote)) + " or " + JsonText.Quote(Words[Words.Count - 1]);

    /// <summary>The meaning of a word, for instance in an MSBuild item.</summary>
    public bool TryGet(string word, out T meaning)
    {
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Word, word, StringComparison.OrdinalIgnoreCase))
            {
                meaning = choice.Meaning;
                return true;
            }
        }

        meaning = default!;
        return false;
    }

    protected override Setting<T>? ReadText(JsonValue value, SettingName name, ConfigurationFile file)
    {
        if (TryGet(value.Text, out var meaning))
        {
            return new Setting<T>(meaning, value.At);
        }

        if ((NearestName.Of(value.Text, Words) ?? example) is { } write)
        {
            return Wrong(value, name, file, JsonText.Quote(write));
        }

        file.Report(value.At, name.Subject + " must be " + Must + ", and it is \"" + value.Text + "\". Write the one you mean.");
        return null;
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Write("type", "string").Write("enum", Words);
}
