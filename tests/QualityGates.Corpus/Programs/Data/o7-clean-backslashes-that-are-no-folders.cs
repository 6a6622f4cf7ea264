// corpus: Backslashes of a log study are patterns and escapes; the paths are joined by Path.Combine with one part each.
// library: ML.NET
// axis: library
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.ML;

namespace LogStudy;

public sealed record Request(float Milliseconds, float Bytes, float Retries, bool Failed);

public sealed class LogReader(string root)
{
    private static readonly Regex Line = new(@"^\d+\.\d+\s(?<ms>\d+)\s(?<bytes>\d+)\s(?<retries>\d+)\s(?<state>ok|bad)$", RegexOptions.Compiled);

    public IReadOnlyList<Request> Read(string month)
    {
        var file = Path.Combine(root, "logs", month + ".log");
        var requests = new List<Request>();
        foreach (var text in File.ReadLines(file))
        {
            var match = Line.Match(text.Replace("\\\"", "\"", StringComparison.Ordinal));
            if (!match.Success)
            {
                throw new InvalidDataException($"'{text}' of {file} does not look like a request.");
            }

            requests.Add(new Request(Number(match, "ms"), Number(match, "bytes"), Number(match, "retries"), match.Groups["state"].Value == "bad"));
        }

        return requests;
    }

    private static float Number(Match match, string group) => float.Parse(match.Groups[group].ValueSpan, NumberStyles.Integer, CultureInfo.InvariantCulture);
}

public sealed class FailureStudy(MLContext ml, LogReader reader)
{
    public (double Roc, double Pr, double F1) Run(string month)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reader.Read(month)), testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", "Milliseconds", "Bytes", "Retries")
            .Append(ml.BinaryClassification.Trainers.FastTree("Failed"))
            .Fit(parts.TrainSet);
        var result = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Failed");
        return (result.AreaUnderRocCurve, result.AreaUnderPrecisionRecallCurve, result.F1Score);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var (roc, pr, f1) = new FailureStudy(new MLContext(seed: 5), new LogReader(args[0])).Run(args[1]);
        File.WriteAllText(Path.Combine(args[0], "failures.txt"), string.Create(CultureInfo.InvariantCulture, $"{roc:F4}\t{pr:F4}\t{f1:F4}\n"));
    }
}
