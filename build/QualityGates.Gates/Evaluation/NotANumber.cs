namespace QualityGates.Gates.Evaluation;

/// <summary>
/// NaN and Infinity, which JSON has no words for and Python writes all the same. They are read, so that the finding names the metric
/// and not the letter N.
/// </summary>
internal static class NotANumber
{
    private const char Mark = '\uE000';

    private static readonly (string Word, double Value)[] Words = [("NaN", double.NaN), ("-Infinity", double.NegativeInfinity), ("Infinity", double.PositiveInfinity)];

    /// <summary>The text with bare NaN and Infinity as strings of the same length, so that every place stays what it is.</summary>
    public static string Quoted(string text)
    {
        var characters = text.ToCharArray();
        var inString = false;
        for (var i = 0; i < characters.Length; i++)
        {
            if (inString)
            {
                i += characters[i] == '\\' ? 1 : 0;
                inString = i >= characters.Length || characters[i] != '"';
                continue;
            }

            inString = characters[i] == '"';
            foreach (var (word, _) in Words)
            {
                if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
                {
                    characters[i] = '"';
                    for (var j = 1; j < word.Length - 1; j++)
                    {
                        // Told apart by length: NaN leaves one mark, Infinity six, -Infinity seven.
                        characters[i + j] = Mark;
                    }

                    i += word.Length - 1;
                    characters[i] = '"';
                    break;
                }
            }
        }

        return new string(characters);
    }

    /// <summary>The value of one of these words, as a program writes it or as <see cref="Quoted"/> left it; null for any other text.</summary>
    public static double? Of(string text)
    {
        foreach (var (word, value) in Words)
        {
            if (text.Length == word.Length - 2 && text.All(c => c == Mark))
            {
                return value;
            }
        }

        return text.Trim().TrimStart('+').ToLowerInvariant() switch
        {
            "nan" or ".nan" => double.NaN,
            "infinity" or "inf" or ".inf" or "∞" => double.PositiveInfinity,
            "-infinity" or "-inf" or "-.inf" or "-∞" => double.NegativeInfinity,
            _ => null,
        };
    }
}
