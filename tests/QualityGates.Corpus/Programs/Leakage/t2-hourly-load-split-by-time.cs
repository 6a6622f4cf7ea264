// corpus: Hourly measurements of a grid are divided at a day: the model learns what came before and is tested on what came after.
// library: ML.NET
// axis: repository interface, records
// scores: MLQ2009
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
    public double Run(DateTime cutoff)
    {
        var ml = new MLContext(seed: 1);
        var readings = repository.All().OrderBy(reading => reading.Time).ToList();
        var before = readings.Where(reading => reading.Time < cutoff).ToList();
        var after = readings.Where(reading => reading.Time >= cutoff).ToList();
        var model = ml.Transforms.Concatenate("Features", "Hour", "Temperature", "LastHourLoad")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Load"))
            .Fit(ml.Data.LoadFromEnumerable(before));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(after)), labelColumnName: "Load");
        return metrics.MeanAbsoluteError;
    }
}
