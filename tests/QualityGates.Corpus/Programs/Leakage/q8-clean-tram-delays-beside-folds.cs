// corpus: The error on the training rows is told beside the mean of a cross-validation of the same pipeline.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

public sealed class Ride
{
    public float Hour { get; set; }

    public float Stops { get; set; }

    public float Rain { get; set; }

    public float Delay { get; set; }
}

public sealed record Fitness(ITransformer Model, double TrainError, double HeldOutError, double HeldOutSpread)
{
    public bool Overfits => HeldOutError > 2 * TrainError;
}

public interface IDelayTraining
{
    Fitness Train(IEnumerable<Ride> rides);
}

public sealed class DelayTraining(MLContext ml) : IDelayTraining
{
    public Fitness Train(IEnumerable<Ride> rides)
    {
        var rows = ml.Data.LoadFromEnumerable(rides);
        var pipeline = ml.Transforms.Concatenate("Features", "Hour", "Stops", "Rain")
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Delay", numberOfTrees: 60));

        var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 6, labelColumnName: "Delay", seed: 3);
        var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
        var mean = errors.Average();

        var model = pipeline.Fit(rows);
        var seen = ml.Regression.Evaluate(model.Transform(rows), labelColumnName: "Delay");
        return new Fitness(model, seen.MeanAbsoluteError, mean, errors.Max() - errors.Min());
    }
}
