using System.Globalization;

namespace QualityGates.Gates.Replay;

/// <summary>A finding as one line of text.</summary>
public static class FindingLine
{
    private const string Kind = "finding";

    public static string Write(Finding finding) => string.Join("\t", new[]
    {
        Kind, finding.Id, finding.Severity.ToString(), finding.IsShared ? "shared" : "", finding.File, finding.Subject, Number(finding.At.Line),
        Number(finding.At.Column), Number(finding.At.EndLine), Number(finding.At.EndColumn), finding.Message,
    }.Select(TabLine.Escape));

    /// <summary>Null when the line is not what <see cref="Write"/> made.</summary>
    public static Finding? Read(string line)
    {
        var fields = line.Split('\t').Select(TabLine.Unescape).ToArray();
        if (fields.Length != 11 || fields[0] != Kind
            || GateList.Descriptors.FirstOrDefault(descriptor => descriptor.Id == fields[1]) is not { } gate
            || !Enum.TryParse<FindingSeverity>(fields[2], out var severity))
        {
            return null;
        }

        var numbers = new int[4];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(fields[6 + i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new Finding(gate, severity, fields[10], fields[4], new Place(numbers[0], numbers[1], numbers[2], numbers[3]), fields[5])
        {
            IsShared = fields[3] == "shared",
        };
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
