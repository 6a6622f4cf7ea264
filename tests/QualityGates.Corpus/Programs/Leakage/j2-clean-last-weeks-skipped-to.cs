// corpus: Days of a bakery, in the order of their dates, are divided by position: the view is taken up to a row and skipped from there.
// library: ML.NET
// axis: data views
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class BakeryDay
{
    [LoadColumn(0)] public DateTime Date { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public bool Holiday { get; set; }

    [LoadColumn(3)] public float Rolls { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 33);
        var days = ml.Data.LoadFromTextFile<BakeryDay>(args[0], separatorChar: ';', hasHeader: true);
        const long Learned = 900;
        var train = ml.Data.TakeRows(days, Learned);
        var test = ml.Data.SkipRows(days, Learned);

        var pipeline = ml.Transforms.Conversion.ConvertType("HolidayNumber", nameof(BakeryDay.Holiday))
            .Append(ml.Transforms.Concatenate("Features", nameof(BakeryDay.Temperature), "HolidayNumber"))
            .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(BakeryDay.Rolls)));
        var model = pipeline.Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(BakeryDay.Rolls));
        ml.Model.Save(model, days.Schema, Path.Combine(AppContext.BaseDirectory, "rolls.zip"));
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "rolls.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
