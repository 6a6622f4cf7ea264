// corpus: A repository hands out a view that its preparer has normalised by all rows; a report service cross-validates on it.
// library: ML.NET
// axis: interfaces, dependency injection, two classes
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;
services.AddSingleton(new MLContext(seed: 2));
services.AddSingleton<IRowStore, PreparedRowStore>();
services.AddTransient<FoldReport>();
builder.Build().Services.GetRequiredService<FoldReport>().Write("folds.json");

internal interface IRowStore
{
    IDataView Rows();
}

internal sealed class PreparedRowStore(MLContext ml) : IRowStore
{
    public IDataView Rows()
    {
        var raw = ml.Data.LoadFromTextFile<Bridge>("bridges.tsv", hasHeader: true);
        var prepare = ml.Transforms.Concatenate("Features", nameof(Bridge.Span), nameof(Bridge.Age), nameof(Bridge.Traffic))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"));
        return prepare.Fit(raw).Transform(raw);
    }
}

internal sealed class FoldReport(MLContext ml, IRowStore store)
{
    public void Write(string path)
    {
        var folds = ml.Regression.CrossValidate(store.Rows(), ml.Regression.Trainers.OnlineGradientDescent(nameof(Bridge.Wear)), 5, nameof(Bridge.Wear)); // expect: MLQ2002
        var errors = folds.Select(static fold => fold.Metrics.RootMeanSquaredError).ToArray();
        File.WriteAllText(path, JsonSerializer.Serialize(new { mean = errors.Average(), worst = errors.Max() }));
    }
}

internal sealed class Bridge
{
    [LoadColumn(0)] public float Span { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Traffic { get; set; }

    [LoadColumn(3)] public float Wear { get; set; }
}
