// corpus: What the pool and the batch read misses its columns: one by case, one by a name that no step writes.
// library: ML.NET, Microsoft.Extensions.ML
// axis: pool registration, rows of a view, attribute
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public static class Forecasts
{
    public static void Train(MLContext context, string csv, string zip)
    {
        var rows = context.Data.LoadFromTextFile<Day>(csv, separatorChar: ',', hasHeader: true);
        var pipeline = context.Transforms.Concatenate("Features", nameof(Day.Temperature), nameof(Day.Weekday))
            .Append(context.Regression.Trainers.FastForest(labelColumnName: nameof(Day.Load)));
        var model = pipeline.Fit(rows);
        context.Model.Save(model, rows.Schema, zip); // expect: MLQ3001
    }

    public static void Register(IServiceCollection services, string zip) =>
        services.AddPredictionEnginePool<Day, LoadForecast>().FromFile(zip);

    public static IEnumerable<float> Batch(MLContext context, ITransformer model, IEnumerable<Day> days) =>
        context.Data.CreateEnumerable<LoadLine>(model.Transform(context.Data.LoadFromEnumerable(days)), reuseRowObject: false, ignoreMissingColumns: true)
            .Select(line => line.Megawatts);
}

public class Day
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Weekday { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}

public class LoadForecast
{
    public float score { get; set; } // expect: MLQ6006
}

public class LoadLine
{
    [ColumnName("PredictedLoad")]
    public float Megawatts { get; set; } // expect: MLQ6006
}
