// corpus: Hourly measurements of a grid are divided at random, so that the model is tested between hours it has seen.
// library: ML.NET
// axis: repository interface, records
using Microsoft.ML;

public sealed class LoadReading
{
    public DateTime Time { get; set; }
    public float Hour { get; set; }
    public float Temperature { get; set; }
    public float LastHourLoad { get; set; }
    public float Load { get; set; }
}

public interface IReadingRepository
{
    IReadOnlyList<LoadReading> All();
}

public sealed class LoadForecastJob(IReadingRepository repository)
{
    public double Run()
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(repository.All());
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.2); // expect: MLQ2009
        var model = ml.Transforms.Concatenate("Features", "Hour", "Temperature", "LastHourLoad")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Load"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Load");
        return metrics.MeanAbsoluteError;
    }
}
