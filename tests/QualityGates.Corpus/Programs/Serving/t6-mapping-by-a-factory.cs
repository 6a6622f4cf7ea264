// corpus: The custom mapping has a contract and a factory, registered where the model is loaded.
// library: Microsoft.ML
// axis: factory, two programs in one
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Stores;

public sealed class Sale
{
    [LoadColumn(0)]
    public float Month { get; set; }

    [LoadColumn(1)]
    public float Price { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

public sealed class Season
{
    public float Sine { get; set; }

    public float Cosine { get; set; }
}

public sealed class SaleForecast
{
    public float Score { get; set; }
}

[CustomMappingFactoryAttribute(nameof(SeasonFactory))]
public sealed class SeasonFactory : CustomMappingFactory<Sale, Season>
{
    public static void Map(Sale sale, Season season)
    {
        season.Sine = MathF.Sin(sale.Month * MathF.PI / 6);
        season.Cosine = MathF.Cos(sale.Month * MathF.PI / 6);
    }

    public override Action<Sale, Season> GetMapping() => Map;
}

public static class SalesModel
{
    public static void Train(string trainPath, string testPath, string path)
    {
        var context = new MLContext(seed: 9);
        var train = context.Data.LoadFromTextFile<Sale>(trainPath, separatorChar: ',', hasHeader: true);
        var test = context.Data.LoadFromTextFile<Sale>(testPath, separatorChar: ',', hasHeader: true);
        var pipeline = context.Transforms.CustomMapping<Sale, Season>(SeasonFactory.Map, nameof(SeasonFactory))
            .Append(context.Transforms.Concatenate("Features", nameof(Season.Sine), nameof(Season.Cosine), nameof(Sale.Price)))
            .Append(context.Regression.Trainers.FastForest());
        var model = pipeline.Fit(train);
        var metrics = context.Regression.Evaluate(model.Transform(test));
        File.WriteAllText(Path.ChangeExtension(path, ".json"), System.Text.Json.JsonSerializer.Serialize(metrics));
        context.Model.Save(model, train.Schema, path);
    }

    public static float Forecast(string path, Sale sale)
    {
        var context = new MLContext(seed: 9);
        context.ComponentCatalog.RegisterAssembly(typeof(SeasonFactory).Assembly);
        var model = context.Model.Load(path, out _);
        using var engine = context.Model.CreatePredictionEngine<Sale, SaleForecast>(model);
        return engine.Predict(sale).Score;
    }
}
