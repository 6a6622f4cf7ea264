using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Yaml;

/// <summary>What a plain scalar means: the core schema of YAML 1.2.</summary>
internal static class CoreSchema
{
    public static JsonValue Resolve(string text, Place at)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new JsonValue(JsonKind.Null, at, text);
            case "true" or "True" or "TRUE":
                return new JsonValue(JsonKind.True, at, text);
            case "false" or "False" or "FALSE":
                return new JsonValue(JsonKind.False, at, text);
            case ".nan" or ".NaN" or ".NAN":
                return new JsonValue(JsonKind.Number, at, "NaN");
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return new JsonValue(JsonKind.Number, at, "Infinity");
            case "-.inf" or "-.Inf" or "-.INF":
                return new JsonValue(JsonKind.Number, at, "-Infinity");
            default:
                var number = IsDecimal(text) ? text : OfOtherBase(text);
                return number is null ? new JsonValue(JsonKind.String, at, text) : new JsonValue(JsonKind.Number, at, number);
        }
    }

    private static bool IsDecimal(string text)
    {
        var i = text[0] is '+' or '-' ? 1 : 0;
        var digits = Digits(text, ref i);
        if (i < text.Length && text[i] == '.')
        {
            i++;
            digits += Digits(text, ref i);
        }

        if (digits > 0 && i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            i += i < text.Length && text[i] is '+' or '-' ? 1 : 0;
            digits = Digits(text, ref i);
        }

        return digits > 0 && i == text.Length;
    }

    private static int Digits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - start;
    }

    private static string? OfOtherBase(string text)
    {
        var radix = text.StartsWith("0x", StringComparison.Ordinal) ? 16 : text.StartsWith("0o", StringComparison.Ordinal) ? 8 : 0;
        if (radix == 0 || text.Length is < 3 or > 17)
        {
            return null;
        }

        var value = 0UL;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => 99,
            };
            if (digit >= radix)
            {
                return null;
            }

            value = (value * (ulong)radix) + (ulong)digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
