// corpus: One method trains and gives back the model with the schema of its rows, another saves both.
// library: ML.NET
// axis: library, tuple
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hiring;

public sealed class Candidate
{
    public float Experience { get; set; }

    public float TestScore { get; set; }

    public bool Hired { get; set; }
}

public sealed class CandidateModel
{
    private readonly MLContext context = new(seed: 9);

    public void Publish(IEnumerable<Candidate> candidates, DirectoryInfo folder)
    {
        var (model, schema, metrics) = Train(context.Data.LoadFromEnumerable(candidates));
        folder.Create();
        context.Model.Save(model, schema, Path.Combine(folder.FullName, "candidates.zip"));
        var summary = new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.Accuracy };
        File.WriteAllText(Path.Combine(folder.FullName, "metrics.json"), JsonSerializer.Serialize(summary));
    }

    private (ITransformer Model, DataViewSchema Schema, CalibratedBinaryClassificationMetrics Metrics) Train(IDataView rows)
    {
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 9);
        var model = context.Transforms.Concatenate("Features", "Experience", "TestScore")
            .Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: "Hired"))
            .Fit(split.TrainSet);
        var metrics = context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Hired");
        return (model, split.TrainSet.Schema, metrics);
    }
}
