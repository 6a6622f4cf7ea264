// corpus: A survey of trainers runs a search on all rows and reads nothing but the metrics that the search has measured on rows it kept back.
// library: ML.NET, AutoML
// axis: progress handler
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Survey;

public sealed class Answer
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Hours { get; set; }

    [LoadColumn(2)] public float Salary { get; set; }

    [LoadColumn(3)] public float Satisfaction { get; set; }
}

public sealed record TrainerLine(string Trainer, double? Mae, double? RSquared, double Seconds);

public static class TrainerSurvey
{
    public static IReadOnlyList<TrainerLine> Run(string file, string output)
    {
        var ml = new MLContext(seed: 73);
        var answers = ml.Data.LoadFromTextFile<Answer>(file, separatorChar: ',', hasHeader: true);
        var progress = new Progress<RunDetail<RegressionMetrics>>(run => Console.WriteLine($"{run.TrainerName} {run.RuntimeInSeconds:F0} s"));
        var result = ml.Auto()
            .CreateRegressionExperiment(maxExperimentTimeInSeconds: 1200)
            .Execute(answers, labelColumnName: nameof(Answer.Satisfaction), progressHandler: progress);

        var lines = result.RunDetails
            .Select(run => new TrainerLine(
                run.TrainerName,
                run.ValidationMetrics?.MeanAbsoluteError,
                run.ValidationMetrics?.RSquared,
                run.RuntimeInSeconds))
            .OrderBy(line => line.Mae ?? double.MaxValue)
            .ToList();
        File.WriteAllText(output, JsonSerializer.Serialize(lines));
        return lines;
    }
}
