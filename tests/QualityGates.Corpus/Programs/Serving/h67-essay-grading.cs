// corpus: A night batch grades essays on all cores with one engine: in a parallel loop, and once more as a method group of a parallel query.
// library: ML.NET
// axis: lambda, method group, PLINQ
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.ML;

internal static class NightBatch
{
    private static void Main(string[] args)
    {
        var context = new MLContext();
        var gradeModel = context.Model.Load("grades.zip", out _);
        var copyModel = context.Model.Load("copies.zip", out _);
        using var grader = context.Model.CreatePredictionEngine<Essay, Grade>(gradeModel);
        using var copyDetector = context.Model.CreatePredictionEngine<Essay, Copied>(copyModel);
        var essays = JsonSerializer.Deserialize<Essay[]>(File.ReadAllText("essays.json")) ?? [];

        var grades = new ConcurrentDictionary<string, string>();
        Parallel.ForEach(essays, essay => grades[essay.Student] = grader.Predict(essay).PredictedLabel); // expect: MLQ6001

        var copied = essays.AsParallel().AsOrdered().Select(copyDetector.Predict).Count(static verdict => verdict.PredictedLabel); // expect: MLQ6001

        File.WriteAllText("grades.json", JsonSerializer.Serialize(new { grades, copied }));
    }
}

public sealed class Essay
{
    public string Student { get; set; } = "";
    public string Text { get; set; } = "";
}

public sealed class Grade
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class Copied
{
    public bool PredictedLabel { get; set; }
}
